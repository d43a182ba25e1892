// The chosen event or statement beside the picture: its words, its dates, who took part, and the way to everything else.

import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { address } from '../address.ts';
import type { ChosenEvent, StatementRecord } from '../answers.ts';
import { Kind, Participants } from '../events.tsx';
import { ActorLink, Claims, DateText, EventLink, OwnSentence, Quote, sizeOf } from '../parts.tsx';
import { Speaker } from '../statement-list.tsx';
import { Answered } from '../use-answer.tsx';
import { useWords, wordFor } from '../words.ts';
import { type ChosenStatement, timelineEventQuery, timelineStatementQuery } from './query.ts';
import { useTimelineWords } from './words.ts';

interface Properties {
  readonly slug: string;
  readonly onClose: () => void;
}

export function Detail({ slug, onClose }: Properties) {
  const { t } = useWords();
  const w = useTimelineWords();
  return (
    <Aside kind={w.event} onClose={onClose}>
      <Answered<ChosenEvent> query={timelineEventQuery} variables={{ slug }} main={false}>
        {({ event }) => (event === null ? <p>{t.notFound}</p> : <Chosen event={event} />)}
      </Answered>
    </Aside>
  );
}

/** A statement, with the very words. */
export function StatementDetail({ slug, onClose }: Properties) {
  const { t } = useWords();
  const w = useTimelineWords();
  return (
    <Aside kind={w.statement} onClose={onClose}>
      <Answered<ChosenStatement> query={timelineStatementQuery} variables={{ slug }} main={false}>
        {({ statement }) => (statement === null ? <p>{t.notFound}</p> : <Said statement={statement} />)}
      </Answered>
    </Aside>
  );
}

function Aside({ kind, onClose, children }: { kind: string; onClose: () => void; children: ComponentChildren }) {
  const w = useTimelineWords();
  return (
    <aside class="detail" aria-label={kind}>
      <p class="detail-head">
        <span class="kicker">{kind}</span>
        <button type="button" onClick={onClose} aria-label={w.close} title={w.close}>
          ✕
        </button>
      </p>
      {children}
    </aside>
  );
}

function Said({ statement }: { statement: StatementRecord }) {
  const { t } = useWords();
  const { said, mode, text, about, event, evidence } = statement;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), [statement.slug]);
  return (
    <>
      <p class="when">
        <DateText date={said} />
      </p>
      <h2 dir="auto" tabIndex={-1} ref={heading} class="detail-title">
        <Speaker statement={statement} />
      </h2>
      <p class="note">{wordFor(t.modes, mode)}</p>
      {evidence.length === 0 && <p dir="auto">{text}</p>}
      {evidence.map((one) => (
        <Quote key={`${one.article.slug} ${one.start}`} evidence={one} />
      ))}
      {about.length > 0 && (
        <p class="people">
          <span class="label">{t.about}</span>
          {about.map((actor) => (
            <ActorLink key={actor.slug} actor={actor} />
          ))}
        </p>
      )}
      {event !== null && (
        <p class="onward">
          <EventLink event={event} />
        </p>
      )}
    </>
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
      <h2 dir="auto" tabIndex={-1} ref={heading} class={`detail-title ${sizeOf(event.title) ?? ''}`}>
        <a href={address(['events', event.slug])}>{event.title}</a>
      </h2>
      <p>
        <Kind event={event} />
      </p>
      {event.dateReason !== null && (
        <p class="note">
          {t.why}: <OwnSentence text={event.dateReason} />
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
