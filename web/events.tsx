// Events as an ordered list: the timeline and an actor's page show the same.

import { address } from './address.ts';
import type { EventRecord } from './answers.ts';
import { ActorLink, Claims, DateText, Quote, sizeOf } from './parts.tsx';
import { useWords, wordFor } from './words.ts';

export function EventList({ events }: { events: readonly EventRecord[] }) {
  return (
    <ol class="events">
      {events.map((event) => (
        <EventItem key={event.id} event={event} />
      ))}
    </ol>
  );
}

function EventItem({ event }: { event: EventRecord }) {
  const { t } = useWords();
  const evidence = event.reports.flatMap((report) => report.evidence)[0];
  return (
    <li class={event.status === 'HAPPENED' ? 'event' : 'event open'} data-id={event.id}>
      <p class="when">
        <DateText date={event.date} />
      </p>
      <div>
        <h3 dir="auto" class={sizeOf(event.title)}>
          <a href={address(['events', event.slug])}>{event.title}</a>
        </h3>
        <p class="note">
          <Kind event={event} />
        </p>
        <Participants event={event} />
        {event.dateConflict && (
          <details open>
            <summary>{t.conflict}</summary>
            <Claims claims={event.dateClaims} />
          </details>
        )}
        {evidence !== undefined && <Quote evidence={evidence} />}
      </div>
    </li>
  );
}

/** Type and status in words. */
export function Kind({ event }: { event: Pick<EventRecord, 'type' | 'status'> }) {
  const { t } = useWords();
  return (
    <>
      <span class="badge">{wordFor(t.types, event.type)}</span>{' '}
      <span class={`badge status-${event.status.toLowerCase()}`}>{wordFor(t.statuses, event.status)}</span>
    </>
  );
}

export function Participants({ event }: { event: Pick<EventRecord, 'participants' | 'place'> }) {
  const { t } = useWords();
  return (
    <>
      {event.participants.length > 0 && (
        <p class="people">
          <span class="label">{t.participants}</span>
          {event.participants.map(({ actor, role }) => (
            <span key={`${actor.slug} ${role}`}>
              <ActorLink actor={actor} />
              {role !== null && role !== 'participant' && <span class="note"> ({wordFor(t.roles, role)})</span>}
            </span>
          ))}
        </p>
      )}
      {event.place !== null && (
        <p class="people">
          <span class="label">{t.place}</span>
          <ActorLink actor={event.place} />
        </p>
      )}
    </>
  );
}
