// The chosen event beside the picture: its words, its dates, who took part, and the way to everything else.

import { useEffect, useRef } from 'preact/hooks';
import { address } from '../address.ts';
import type { ChosenEvent } from '../answers.ts';
import { Kind, Participants } from '../events.tsx';
import { Claims, DateText, Quote } from '../parts.tsx';
import { Answered } from '../use-answer.tsx';
import { useWords } from '../words.ts';
import { timelineEventQuery } from './query.ts';
import { useTimelineWords } from './words.ts';

export function Detail({ slug, onClose }: { slug: string; onClose: () => void }) {
  const { t } = useWords();
  const w = useTimelineWords();
  return (
    <aside class="detail" aria-label={t.events}>
      <p class="detail-head">
        <span class="kicker">{w.event}</span>
        <button type="button" onClick={onClose} aria-label={w.close} title={w.close}>
          ✕
        </button>
      </p>
      <Answered<ChosenEvent> query={timelineEventQuery} variables={{ slug }} main={false}>
        {({ event }) => (event === null ? <p>{t.notFound}</p> : <Chosen event={event} />)}
      </Answered>
    </aside>
  );
}

/** Also a page of the story. */
export function Chosen({ event }: { event: NonNullable<ChosenEvent['event']> }) {
  const { t } = useWords();
  const w = useTimelineWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), [event.slug]);
  const evidence = event.reports.flatMap((report) => report.evidence);
  const [first, ...more] = evidence;
  return (
    <>
      <p class="when">
        <DateText date={event.date} />
      </p>
      <h2 dir="auto" tabIndex={-1} ref={heading} class="detail-title">
        <a href={address(['events', event.slug])}>{event.title}</a>
      </h2>
      <p>
        <Kind event={event} />
      </p>
      {event.dateReason !== null && (
        <p class="note">
          {t.why}: {event.dateReason}
        </p>
      )}
      <Participants event={event} />
      {event.dateConflict && (
        <details open class="claims-box">
          <summary>{t.conflict}</summary>
          <Claims claims={event.dateClaims} />
        </details>
      )}
      {first !== undefined && <Quote evidence={first} />}
      {more.length > 0 && (
        <details>
          <summary class="quiet">{w.moreReports(more.length)}</summary>
          {more.map((passage) => (
            <Quote key={`${passage.article.slug} ${passage.start}`} evidence={passage} />
          ))}
        </details>
      )}
      <p class="onward">
        <a href={address(['events', event.slug])}>{w.open}</a>
        {event.accounts.length > 0 && <a href={`${address(['events', event.slug])}#accounts`}>{w.accounts}</a>}
      </p>
    </>
  );
}
