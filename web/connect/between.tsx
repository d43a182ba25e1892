// All that ties two actors directly: the events both took part in, and what one said to, for or about the other.

import { EventTie, StatementTie } from '../ties.tsx';
import { Answered } from '../use-answer.tsx';
import { useOwnWords, useWords } from '../words.ts';
import { type BetweenAnswer, betweenQuery } from './query.ts';
import { words } from './words.ts';

interface Properties {
  /** The ids or slugs of the two. */
  readonly between: readonly [string, string];
  readonly during: Readonly<Record<string, string>> | null;
}

export function Between({ between: [one, other], during }: Properties) {
  const { t } = useWords();
  const own = useOwnWords(words);
  const roles = ['about', 'addressee', 'via'] as const;
  const either = [
    { speaker: one, other },
    { speaker: other, other: one },
  ].flatMap((pair) => roles.map((role) => ({ speaker: pair.speaker, [role]: pair.other })));
  const relayed = [
    { via: one, about: other },
    { via: other, about: one },
  ];
  const variables = {
    events: { participants: [one, other], ...(during === null ? {} : { during }) },
    statements: { OR: [...either, ...relayed], ...(during === null ? {} : { said: during }) },
  };
  return (
    <Answered<BetweenAnswer> query={betweenQuery} variables={variables} main={false}>
      {({ events, statements }) =>
        events.totalCount + statements.totalCount > 0 && (
          <>
            <h2>{own.all}</h2>
            {events.totalCount > 0 && (
              <section>
                <h3>
                  {own.sharedEvents}: {t.count(events.totalCount)}
                </h3>
                <ol class="plain">
                  {events.nodes.map((event) => (
                    <EventTie key={event.slug} event={event} />
                  ))}
                </ol>
              </section>
            )}
            {statements.totalCount > 0 && (
              <section>
                <h3>
                  {own.statements}: {t.count(statements.totalCount)}
                </h3>
                <ol class="plain">
                  {statements.nodes.map((statement) => (
                    <StatementTie key={statement.id} statement={statement} />
                  ))}
                </ol>
              </section>
            )}
          </>
        )
      }
    </Answered>
  );
}
