// Asks, and shows what is the case while there is no answer.

import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { address, pathParts } from './address.ts';
import { type Answer, ask, type NearNames, onChanged, RequestFailure, type Variables } from './graphql.ts';
import { focusOn, isLost } from './place.ts';
import { TokenField } from './token-field.tsx';
import { Tools } from './tools.tsx';
import { useWords, type Words } from './words.ts';

interface State<T> {
  /** The last answer; it stays in view, and loses its colour, while a new one is on its way. */
  readonly answer: Answer<T> | null;
  readonly step: 'loading' | 'cancelled' | 'here' | RequestFailure;
}

/** How long an unreachable server is left alone before it is asked again, in milliseconds. */
const patience = 4000;

interface Properties<T> {
  readonly query: string;
  readonly variables: Variables;
  /** Whether it is what the screen is about, and has the links to its query and its address. */
  readonly main?: boolean;
  /** The heading of the screen where no answer comes that has one. */
  readonly heading?: string;
  readonly children: (data: T, didYouMean: readonly NearNames[]) => ComponentChildren;
}

/** The answer to a query, drawn by `children`; with a link that opens the very query in the playground. */
export function Answered<T>({ query, variables, main = true, heading, children }: Properties<T>) {
  const key = JSON.stringify(variables);
  const [{ answer, step }, setState] = useState<State<T>>({ answer: null, step: 'loading' });
  const [attempt, setAttempt] = useState({ number: 0, cancelled: false, quiet: false });
  const again = (quiet: boolean) => setAttempt(({ number }) => ({ number: number + 1, cancelled: false, quiet }));
  const retry = () => again(false);
  useEffect(() => {
    if (attempt.cancelled) {
      setState((before) => ({ ...before, step: 'cancelled' }));
      return;
    }
    const abort = new AbortController();
    if (!attempt.quiet) setState((before) => ({ ...before, step: 'loading' }));
    ask<T>(query, JSON.parse(key) as Variables, abort.signal).then(
      (next) => abort.signal.aborted || setState({ answer: next, step: 'here' }),
      (cause) => {
        if (abort.signal.aborted) return;
        const failure = cause instanceof RequestFailure ? cause : new RequestFailure(String(cause), 'ERROR', null);
        setState({ answer: null, step: failure });
      },
    );
    return () => abort.abort();
  }, [query, key, attempt]);
  useEffect(() => onChanged(retry), []);
  useComingBack(step instanceof RequestFailure ? step : null, () => again(true));
  // What was pressed may go with the answer it stood in, or with the failure it was to mend.
  const box = useRef<HTMLDivElement>(null);
  const hadFocus = !isLost();
  useLayoutEffect(() => {
    if (hadFocus && isLost()) focusOn(box.current);
  });

  return (
    <>
      {answer === null && step !== 'loading' && heading !== undefined && <h1>{heading}</h1>}
      {main && <Tools query={query} variables={variables} />}
      {step === 'loading' && (
        <Loading over={answer !== null} onCancel={() => setAttempt({ ...attempt, cancelled: true })} />
      )}
      {step === 'cancelled' && <Cancelled onRetry={retry} />}
      {step instanceof RequestFailure && <Failure failure={step} onRetry={retry} />}
      {answer !== null && (
        <div
          ref={box}
          class={step === 'loading' ? 'answer stale' : 'answer'}
          aria-busy={step === 'loading'}
          tabIndex={-1}
        >
          {children(answer.data, answer.didYouMean)}
        </div>
      )}
    </>
  );
}

/** Asks again, now and then, while the server cannot be reached: it may come back without a word. What is said of it stands until then. */
export function useComingBack(failure: RequestFailure | null, again: () => void): void {
  const unreachable = failure?.code === 'UNREACHABLE';
  const latest = useRef(again);
  latest.current = again;
  useEffect(() => {
    if (!unreachable) return;
    const retry = () => latest.current();
    const timer = setInterval(retry, patience);
    addEventListener('online', retry);
    return () => {
      clearInterval(timer);
      removeEventListener('online', retry);
    };
  }, [unreachable]);
}

/** Seen after 150 ms; can be cancelled after 2 s. Lies over the last answer, where there is one. */
function Loading({ over, onCancel }: { over: boolean; onCancel: () => void }) {
  const { t } = useWords();
  return (
    <div class={over ? 'loading over' : 'loading'}>
      <p role="status">{t.loading}</p>
      {!over && (
        <div class="skeleton" aria-hidden="true">
          <span />
          <span />
          <span />
        </div>
      )}
      <p class="slow">
        <button type="button" onClick={onCancel}>
          {t.cancel}
        </button>
      </p>
    </div>
  );
}

function Cancelled({ onRetry }: { onRetry: () => void }) {
  const { t } = useWords();
  return (
    <div role="status" class="failure">
      <p>{t.cancelled}</p>
      <button type="button" onClick={onRetry}>
        {t.retry}
      </button>
    </div>
  );
}

/** This address, where its list begins. */
function firstPage(): string {
  const { pathname, searchParams } = new URL(location.href);
  return address(pathParts(pathname), { ...Object.fromEntries(searchParams), after: null });
}

function headline(t: Words, code: string): string {
  if (code === 'UNREACHABLE') return t.unreachable;
  return code === 'BAD_USER_INPUT' || code === 'BAD_CURSOR' ? t.refused : t.failed;
}

/** What went wrong, and what to do next. */
export function Failure({ failure, onRetry }: { failure: RequestFailure; onRetry: () => void }) {
  const { t } = useWords();
  return (
    <div role="alert" class="failure">
      <p>
        <strong>{headline(t, failure.code)}</strong>
      </p>
      <p>{failure.code === 'UNREACHABLE' ? t.stillRunning(location.origin) : failure.message}</p>
      {failure.hint !== null && <p>{failure.hint}</p>}
      <p class="note">
        {failure.code}
        {failure.requestId !== null && ` · ${t.requestId} ${failure.requestId}`}
      </p>
      {failure.code === 'UNAUTHENTICATED' ? (
        <TokenField onKept={onRetry} />
      ) : failure.code === 'BAD_CURSOR' ? (
        <a href={firstPage()}>{t.first}</a>
      ) : (
        <button type="button" onClick={onRetry}>
          {t.retry}
        </button>
      )}
    </div>
  );
}
