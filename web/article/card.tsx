// What the words under the pointer or the focus are: the actor, event, date or statement that was found there.

import { address } from '../address.ts';
import { Kind } from '../events.tsx';
import { ActorLink, DateText, Name, OwnSentence } from '../parts.tsx';
import { useOwnWords, useWords, wordFor } from '../words.ts';
import type { Mark, MarkSubject } from './query.ts';
import { words } from './words.ts';

export function Card({ marks, onClose }: { marks: readonly Mark[]; onClose: () => void }) {
  const own = useOwnWords(words);
  return (
    <section class="card" aria-label={own.here} aria-live="polite">
      {marks.length === 0 ? (
        <p class="note">{own.help}</p>
      ) : (
        <>
          <button type="button" class="close" aria-label={own.close} onClick={onClose}>
            ✕
          </button>
          {distinct(marks).map((mark) => (
            <div key={`${mark.kind} ${mark.start} ${mark.end}`} class="found">
              <p class={`kicker ${mark.kind}`}>{wordFor({ ...own.kinds, PROBLEM: own.problem }, mark.kind)}</p>
              {mark.message !== undefined && (
                <p dir="auto">
                  <OwnSentence text={mark.message} />
                </p>
              )}
              {mark.message === undefined && mark.subject === null && <p class="note">{own.hidden}</p>}
              {mark.subject !== null && <Subject subject={mark.subject} />}
              <p class="note">
                <a href={`#s=${mark.start}-${mark.end}`}>{own.whole}</a>
              </p>
            </div>
          ))}
        </>
      )}
      {marks.length > 0 && <p class="note">{own.keys}</p>}
    </section>
  );
}

function Subject({ subject }: { subject: MarkSubject }) {
  const { t } = useWords();
  const own = useOwnWords(words);
  if (subject.__typename === 'Actor') {
    return (
      <>
        <p>
          <ActorLink actor={subject} />
        </p>
        <p class="note">
          {wordFor(t.kinds, subject.kind)} · {own.inArticles(subject.articleCount)}
        </p>
      </>
    );
  }
  if (subject.__typename === 'Event') {
    return (
      <>
        <p dir="auto">
          <a href={address(['events', subject.slug])}>{subject.title}</a>
        </p>
        <p>
          <DateText date={subject.date} /> <Kind event={subject} />
        </p>
      </>
    );
  }
  const { speaker, speakerText, via, viaText, said, event, mode } = subject;
  return (
    <>
      <p>
        {speaker === null ? <Name text={speakerText} /> : <ActorLink actor={speaker} />}{' '}
        <span class="note">
          {wordFor(t.modes, mode)} · <DateText date={said} />
        </span>
      </p>
      {(via !== null || viaText !== null) && (
        <p class="note">
          {t.via}: {via === null ? <Name text={viaText ?? ''} /> : <ActorLink actor={via} />}
        </p>
      )}
      {event !== null && (
        <p dir="auto" class="note">
          <a href={address(['events', event.slug])}>{event.title}</a>
        </p>
      )}
    </>
  );
}

/** One of each kind and subject: two dates of one event at one place say the same. */
function distinct(marks: readonly Mark[]): Mark[] {
  const seen = new Map<string, Mark>();
  for (const mark of marks) {
    const key = `${mark.kind} ${mark.subject?.slug ?? mark.message ?? ''}`;
    if (!seen.has(key)) seen.set(key, mark);
  }
  return [...seen.values()];
}
