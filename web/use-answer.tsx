// Asks, and shows what is the case while there is no answer.

import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { playgroundAddress } from './address.ts';
import { type Answer, ask, type NearNames, RequestFailure, type Variables } from './graphql.ts';
import { useWords } from './words.ts';

type State<T> =
  | { readonly step: 'loading' }
  | { readonly step: 'failed'; readonly failure: RequestFailure }
  | { readonly step: 'here'; readonly answer: Answer<T> };

interface Properties<T> {
  readonly query: string;
  readonly variables: Variables;
  /** Whether it is what the screen is about, and has the links to its query and its address. */
  readonly main?: boolean;
  readonly children: (data: T, didYouMean: readonly NearNames[]) => ComponentChildren;
}

/** The answer to a query, drawn by `children`; with a link that opens the very query in the playground. */
export function Answered<T>({ query, variables, main = true, children }: Properties<T>) {
  const { t } = useWords();
  const key = JSON.stringify(variables);
  const [state, setState] = useState<State<T>>({ step: 'loading' });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    const abort = new AbortController();
    setState({ step: 'loading' });
    ask<T>(query, JSON.parse(key) as Variables, abort.signal).then(
      (answer) => abort.signal.aborted || setState({ step: 'here', answer }),
      (cause) => {
        if (abort.signal.aborted) return;
        const failure = cause instanceof RequestFailure ? cause : new RequestFailure(String(cause), 'ERROR', null);
        setState({ step: 'failed', failure });
      },
    );
    return () => abort.abort();
  }, [query, key, attempt]);

  return (
    <>
      {main && (
        <p class="tools">
          <CopyLink /> <a href={playgroundAddress(query, variables)}>{t.query}</a>
        </p>
      )}
      {state.step === 'loading' && (
        <p role="status" class="loading">
          {t.loading}
        </p>
      )}
      {state.step === 'failed' && (
        <div role="alert" class="failure">
          <p>
            <strong>{state.failure.code === 'UNREACHABLE' ? t.unreachable : t.failed}</strong>
          </p>
          <p>{state.failure.message}</p>
          {state.failure.hint !== null && <p>{state.failure.hint}</p>}
          <p class="note">{state.failure.code}</p>
          <button type="button" onClick={() => setAttempt(attempt + 1)}>
            {t.retry}
          </button>
        </div>
      )}
      {state.step === 'here' && children(state.answer.data, state.answer.didYouMean)}
    </>
  );
}

/** Copies the address, which restores the screen. Absent where the browser lets no page copy (plain http from elsewhere). */
function CopyLink() {
  const { t } = useWords();
  const [copied, setCopied] = useState<string | null>(null);
  const { clipboard } = navigator as { clipboard?: Clipboard };
  if (clipboard === undefined) return null;
  const copy = () => clipboard.writeText(location.href).then(() => setCopied(location.href));
  return (
    <button type="button" onClick={copy}>
      {copied === location.href ? t.copied : t.copy}
    </button>
  );
}
