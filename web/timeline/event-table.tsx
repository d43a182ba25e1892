// Events as rows.

import type { EventRecord } from '../answers.ts';
import { ActorLink, DateText, EventLink, SourceLink } from '../parts.tsx';
import { useWords, wordFor } from '../words.ts';
import { useTimelineWords } from './words.ts';

export function EventTable({ events }: { events: readonly EventRecord[] }) {
  const { t } = useWords();
  const w = useTimelineWords();
  return (
    <div class="wide">
      <table class="cards">
        <thead>
          <tr>
            {[w.date, w.event, t.type, w.facets.statuses, t.participants, t.place, t.source].map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {events.map((event) => (
            <tr key={event.id} data-id={event.id}>
              <td data-label={w.date}>
                <DateText date={event.date} />
                {event.dateConflict && (
                  <span class="conflict" title={t.conflict}>
                    {' '}
                    ≠
                  </span>
                )}
              </td>
              <td class="words">
                <EventLink event={event} />
              </td>
              <td data-label={t.type}>{wordFor(t.types, event.type)}</td>
              <td data-label={w.facets.statuses}>{wordFor(t.statuses, event.status)}</td>
              <td data-label={t.participants} class="people">
                {event.participants.map(({ actor, role }) => (
                  <ActorLink key={`${actor.slug} ${role}`} actor={actor} />
                ))}
              </td>
              <td data-label={t.place}>{event.place !== null && <ActorLink actor={event.place} />}</td>
              <td data-label={t.source}>
                {event.reports.slice(0, 3).map(({ evidence }) =>
                  evidence[0] === undefined ? null : (
                    <p key={`${evidence[0].article.slug} ${evidence[0].start}`}>
                      <SourceLink evidence={evidence[0]} />
                    </p>
                  ),
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
