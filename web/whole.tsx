// A whole list on one page, for paper: all its pages, one after the other, up to what can be handled.

import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Variables } from './graphql.ts';
import { useAllPages } from './load-all.ts';
import { Tools } from './tools.tsx';
import { Failure } from './use-answer.tsx';
import { useWords } from './words.ts';

/** Some two hundred sheets. */
const most = 2000;

interface Properties<T> {
  readonly query: string;
  /** The list in the answer. */
  readonly field: string;
  readonly variables: Variables;
  readonly children: (nodes: readonly T[]) => ComponentChildren;
}

export function Whole<T>({ query, field, variables, children }: Properties<T>) {
  const { t } = useWords();
  const [attempt, setAttempt] = useState(0);
  const { nodes, total, finished, failure } = useAllPages<T>(query, field, variables, most, attempt);
  return (
    <>
      <Tools query={query} variables={variables} />
      <h2 class="count" aria-live="polite">
        {!finished && t.loading} {t.onlyFirst(nodes.length, total)}
      </h2>
      {failure !== null && <Failure failure={failure} onRetry={() => setAttempt(attempt + 1)} />}
      <p class="off-paper">
        <button type="button" disabled={!finished || failure !== null} onClick={() => print()}>
          {t.print}
        </button>
      </p>
      {children(nodes)}
    </>
  );
}
