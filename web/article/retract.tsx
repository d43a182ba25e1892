// Takes an article out of the graph, after asking twice.

import { useState } from 'preact/hooks';
import { address, go } from '../address.ts';
import { ask, RequestFailure, tellChanged } from '../graphql.ts';
import { Failure } from '../use-answer.tsx';
import { useOwnWords, useWords } from '../words.ts';
import { type ArticleRecord, retractMutation } from './query.ts';
import { words } from './words.ts';

export function Retract({ article: { id } }: { article: ArticleRecord }) {
  const { t } = useWords();
  const own = useOwnWords(words);
  const [asking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<RequestFailure | null>(null);
  const retract = async () => {
    setBusy(true);
    setFailure(null);
    try {
      await ask(retractMutation, { id }, new AbortController().signal);
      go(address([]));
      tellChanged();
    } catch (cause) {
      setFailure(cause instanceof RequestFailure ? cause : new RequestFailure(String(cause), 'ERROR', null));
      setBusy(false);
    }
  };
  return (
    <details class="curate off-paper">
      <summary>{own.retract}</summary>
      <p>{own.retractMeans}</p>
      <p class="buttons">
        {asking ? (
          <>
            <strong>{own.sure}</strong>{' '}
            <button type="button" disabled={busy} onClick={retract}>
              {own.yesRetract}
            </button>{' '}
            <button type="button" onClick={() => setAsking(false)}>
              {t.cancel}
            </button>
          </>
        ) : (
          <button type="button" onClick={() => setAsking(true)}>
            {own.retract}
          </button>
        )}
      </p>
      {failure !== null && <Failure failure={failure} onRetry={retract} />}
    </details>
  );
}
