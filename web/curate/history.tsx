// The corrections that concern something: what, who, when and why; each can be undone by whom the server lets.

import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import type { Curation } from '../answers.ts';
import { momentWords } from '../dates.ts';
import { OwnSentence } from '../parts.tsx';
import { Failure } from '../use-answer.tsx';
import { useOwnWords, useWords, wordFor } from '../words.ts';
import { undoCuration } from './query.ts';
import { useMutation } from './use-mutation.ts';
import { words } from './words.ts';

interface Properties {
  readonly curations: readonly Curation[];
  readonly canCurate: boolean;
  /** The id of the correction that was just made. */
  readonly justMade: string | null;
}

export function History({ curations, canCurate, justMade }: Properties) {
  const own = useOwnWords(words);
  if (curations.length === 0) return null;
  return (
    <section id="history">
      <h2>{own.history}</h2>
      <ol class="plain corrections">
        {curations.map((curation) => (
          <Correction key={curation.id} curation={curation} canCurate={canCurate} isNew={curation.id === justMade} />
        ))}
      </ol>
      <p>
        <a href="/corrections">{own.all}</a>
      </p>
    </section>
  );
}

export function Correction(properties: {
  curation: Curation;
  canCurate: boolean;
  isNew: boolean;
  children?: ComponentChildren;
}) {
  const { curation, canCurate, isNew, children } = properties;
  const { language } = useWords();
  const own = useOwnWords(words);
  const { busy, failure, run } = useMutation(() => undefined);
  const { id, kind, subject, who, madeAt, why, state, stateReason, undoneBy, undoneAt } = curation;
  const item = useRef<HTMLLIElement>(null);
  const undo = () => {
    // The button goes with what it undoes.
    item.current?.focus({ preventScroll: true });
    run(undoCuration, { id });
  };
  return (
    <li ref={item} tabIndex={-1} class={state === 'APPLIED' ? 'correction' : 'correction undone'}>
      <p dir="auto">
        {isNew && state === 'APPLIED' && <strong role="status">{own.justMade} </strong>}
        <span class="badge">{wordFor(own.kinds, kind)}</span> {subject}
      </p>
      <p dir="auto">{why}</p>
      <p class="note">
        {who} · <time dateTime={madeAt}>{momentWords(madeAt, language)}</time> ·{' '}
        {undoneBy === null
          ? wordFor(own.states, state)
          : `${own.undone(undoneBy)} ${undoneAt === null ? '' : momentWords(undoneAt, language)}`}
        {stateReason !== null && (
          <>
            {' · '}
            <OwnSentence text={stateReason} />
          </>
        )}
      </p>
      {children}
      {canCurate && state !== 'UNDONE' && (
        <button type="button" disabled={busy} onClick={undo}>
          {own.undo}
        </button>
      )}
      {failure !== null && <Failure failure={failure} onRetry={undo} />}
    </li>
  );
}
