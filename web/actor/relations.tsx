// Whom an actor is tied to, the closest first, with what ties them written out.

import { address } from '../address.ts';
import { spanWords } from '../dates.ts';
import { ActorLink } from '../parts.tsx';
import { EventTie, StatementTie } from '../ties.tsx';
import { useOwnWords, useWords } from '../words.ts';
import type { ActorHead, RelationRecord } from './query.ts';
import { words } from './words.ts';

export function Relations({ of, relations }: { of: ActorHead; relations: readonly RelationRecord[] }) {
  const { language } = useWords();
  const own = useOwnWords(words);
  const most = Math.max(1, ...relations.map(({ eventCount, statementCount }) => eventCount + statementCount));
  return (
    <ol class="relations plain">
      {relations.map(({ actor, eventCount, statementCount, start, end, events, statements }) => (
        <li key={actor.slug} class="relation">
          <h3>
            <ActorLink actor={actor} />
          </h3>
          <div class="strength" style={{ width: `${(100 * (eventCount + statementCount)) / most}%` }} />
          <p class="note">
            {own.relation(eventCount, statementCount)}
            {start !== null && ` · ${spanWords(start, end ?? start, 'DAY', language)}`}
            {' · '}
            <a href={address(['connect'], { from: of.slug, to: actor.slug })}>{own.allBetween}</a>
          </p>
          <ul class="plain">
            {events.nodes.map((event) => (
              <EventTie key={event.slug} event={event} />
            ))}
            {statements.nodes.map((statement) => (
              <StatementTie key={statement.id} statement={statement} />
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}
