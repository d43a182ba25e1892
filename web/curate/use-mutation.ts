// Making or undoing a correction, and what becomes of the page then.

import { useState } from 'preact/hooks';
import { ask, RequestFailure, tellChanged, type Variables } from '../graphql.ts';
import type { MadeAnswer } from './query.ts';

export function useMutation(onMade: (made: MadeAnswer['made']) => void) {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<RequestFailure | null>(null);
  const run = async (query: string, variables: Variables): Promise<void> => {
    setBusy(true);
    setFailure(null);
    try {
      const { data } = await ask<MadeAnswer>(query, variables, new AbortController().signal);
      onMade(data.made);
      tellChanged();
    } catch (cause) {
      setFailure(cause instanceof RequestFailure ? cause : new RequestFailure(String(cause), 'ERROR', null));
    }
    setBusy(false);
  };
  return { busy, failure, run };
}
