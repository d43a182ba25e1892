// The events read one after the other, each with its words. N and P go on and back.

import { useMemo, useState } from 'preact/hooks';
import { address } from '../address.ts';
import type { ChosenEvent, EventLine } from '../answers.ts';
import { eventFilter } from '../event-filter.ts';
import { useAllPages } from '../load-all.ts';
import { Answered, Failure } from '../use-answer.tsx';
import { useWords } from '../words.ts';
import { Chosen } from './detail.tsx';
import { mostEvents, timelineEventQuery, timelineEventsQuery } from './query.ts';
import { useTimelineWords } from './words.ts';

export function Story({ search }: { search: URLSearchParams }) {
  const { t } = useWords();
  const w = useTimelineWords();
  const [attempt, setAttempt] = useState(0);
  const events = useAllPages<EventLine>(
    timelineEventsQuery,
    'events',
    { where: eventFilter(search), articles: false },
    mostEvents,
    attempt,
  );
  const order = useMemo(() => events.nodes.map(({ slug }) => slug), [events.nodes]);
  if (events.failure !== null) return <Failure failure={events.failure} onRetry={() => setAttempt(attempt + 1)} />;
  const chosen = search.get('sel');
  const index = chosen === null ? 0 : order.indexOf(chosen);
  const slug = chosen ?? order[0];
  if (slug === undefined) return null;
  const now = Object.fromEntries(search);
  const link = (target: string | undefined, key: 'n' | 'p', text: string) =>
    target === undefined ? (
      <span class="button off">{text}</span>
    ) : (
      <a class="button" data-key={key} href={address(['timeline'], { ...now, sel: target })}>
        {text}
      </a>
    );
  return (
    <section class="story">
      <nav class="story-steps" aria-label={w.views.story}>
        {link(index > 0 ? order[index - 1] : undefined, 'p', `← ${w.earlier}`)}
        <span class="note">{index >= 0 && w.position(t.count(index + 1), t.count(events.total))}</span>
        {link(order[index + 1], 'n', `${w.later} →`)}
      </nav>
      <article class="story-page">
        <Answered<ChosenEvent> query={timelineEventQuery} variables={{ slug }} main={false}>
          {({ event }) => (event === null ? <p>{t.notFound}</p> : <Chosen event={event} />)}
        </Answered>
      </article>
    </section>
  );
}
