// What the actors of an event did before and after it, as one line of time with the event in the middle.

import { useEffect } from 'preact/hooks';
import { address, go } from '../address.ts';
import { ActorLink, DateText, EventLink } from '../parts.tsx';
import { isTyping } from '../settings.ts';
import { Answered } from '../use-answer.tsx';
import { useOwnWords } from '../words.ts';
import { dayBefore } from './day-before.ts';
import { neighbours } from './neighbours.ts';
import { type AroundAnswer, aroundQuery, type FullEvent, type NearEvent } from './query.ts';
import { words } from './words.ts';

/** An event of more actors than these has them looked for by the first of them. */
const mostActors = 10;

export function Around({ event }: { event: FullEvent }) {
  const own = useOwnWords(words);
  const { date } = event;
  const start = date?.start ?? null;
  const actors = [...new Set(event.participants.map(({ actor }) => actor.slug))].slice(0, mostActors);
  if (date === null || start === null || actors.length === 0) return null;
  const shared = { anyParticipant: actors, NOT: { ids: [event.id] } };
  const variables = {
    before: { ...shared, during: { to: dayBefore(start), match: 'WITHIN' } },
    after: { ...shared, during: { from: start, match: 'WITHIN' } },
  };
  return (
    <section>
      <h2>
        {own.around} <span class="note">{own.arrows}</span>
      </h2>
      <Answered<AroundAnswer> query={aroundQuery} variables={variables} main={false}>
        {({ before, after }) => {
          const { earlier, later } = neighbours(date, before.nodes, after.nodes);
          return earlier.length + later.length === 0 ? (
            <p class="note">{own.noneAround}</p>
          ) : (
            <ol class="around plain">
              <Arrows left={earlier.at(-1)?.slug} right={later[0]?.slug} />
              {earlier.map((near) => (
                <Near key={near.slug} event={near} />
              ))}
              <li aria-current="true">
                <span class="when">
                  <DateText date={date} />
                </span>
                <span>
                  <strong dir="auto">{event.title}</strong> <span class="note">{own.thisEvent}</span>
                </span>
              </li>
              {later.map((near) => (
                <Near key={near.slug} event={near} />
              ))}
            </ol>
          );
        }}
      </Answered>
    </section>
  );
}

/** The arrow keys go to the event before and to the one after. */
function Arrows({ left, right }: { left: string | undefined; right: string | undefined }) {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (isTyping(event) || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      const slug = { ArrowLeft: left, ArrowRight: right }[event.key];
      if (slug === undefined) return;
      event.preventDefault();
      go(address(['events', slug]));
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, [left, right]);
  return null;
}

function Near({ event }: { event: NearEvent }) {
  return (
    <li>
      <span class="when">
        <DateText date={event.date} />
      </span>
      <span>
        <EventLink event={event} />
        <span class="people note">
          {event.participants.map(({ actor }) => (
            <ActorLink key={actor.slug} actor={actor} />
          ))}
        </span>
      </span>
    </li>
  );
}
