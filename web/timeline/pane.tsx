// The picture with all that belongs to it: its events, the choice of lanes, the chosen event, the undated, the legend.

import { useMemo, useRef, useState } from 'preact/hooks';
import { address } from '../address.ts';
import type { ClaimedDates, EventLine, Histogram, StatementLine } from '../answers.ts';
import { eventFilter, eventFilters, statementFilterOfEvents } from '../event-filter.ts';
import { useAllPages } from '../load-all.ts';
import { Failure } from '../use-answer.tsx';
import { useWords } from '../words.ts';
import { Detail, StatementDetail } from './detail.tsx';
import { type Grouping, groupings, type Item, isEvent, itemsOf, statementItemsOf } from './items.ts';
import { Legend } from './legend.tsx';
import { Picture } from './picture.tsx';
import { mostEvents, timelineConflictsQuery, timelineEventsQuery, timelineStatementsQuery } from './query.ts';
import { savePicture } from './save-picture.ts';
import { homeOf, wholeOf, windowIn, windowText } from './windows.ts';
import { useTimelineWords } from './words.ts';

const mostStatements = 2_000;
const none: readonly EventLine[] = [];

export interface PaneProperties {
  readonly search: URLSearchParams;
  readonly histogram: Histogram;
  /** The same in years. */
  readonly years: Pick<Histogram, 'bins'>;
  /** Changes the address in place. */
  readonly onChange: (changes: Record<string, string | null>) => void;
  readonly onKey: (key: string) => void;
}

export function Pane({ search, histogram, years, onChange, onKey }: PaneProperties) {
  const { t } = useWords();
  const w = useTimelineWords();
  const [attempt, setAttempt] = useState(0);
  const [several, setSeveral] = useState<readonly Item[]>([]);
  const box = useRef<HTMLDivElement>(null);
  const grouping = groupings.find((name) => name === search.get('lane')) ?? 'actor';
  const withStatements = search.get('statements') === '1';
  const where = eventFilter(search);
  const articles = grouping === 'article';
  const events = useAllPages<EventLine>(timelineEventsQuery, 'events', { where, articles }, mostEvents, attempt);
  const conflicts = useAllPages<ClaimedDates>(timelineConflictsQuery, 'events', { where }, mostEvents, attempt);
  const allSaid = useAllPages<StatementLine>(
    withStatements ? timelineStatementsQuery : null,
    'statements',
    { where: statementFilterOfEvents(search) },
    mostStatements,
  );
  // A first page alone, the earliest of all, would put the lanes in an order that does not last.
  const here = events.finished || events.nodes.length > 100;
  const lines = here ? events.nodes : none;
  const { items, undated } = useMemo(() => itemsOf(lines, conflicts.nodes), [lines, conflicts.nodes]);
  const statements = useMemo(
    // Before the events are there they would be all there is to go to.
    () => (withStatements ? statementItemsOf(here ? allSaid.nodes : []) : null),
    [allSaid.nodes, withStatements, here],
  );
  const whole = useMemo(() => wholeOf(search, histogram), [search.get('from'), search.get('to'), histogram]);
  const home = useMemo(() => whole && homeOf(whole, years.bins), [whole, years]);
  const selected = search.get('sel');
  const said = selected === null ? search.get('said') : null;
  const filters = eventFilters(search).toString();

  const choose = ({ record }: Item) =>
    onChange(isEvent(record) ? { sel: record.slug, said: null } : { sel: null, said: record.slug });

  if (whole === null || home === null) return <Undated events={undated} />;
  return (
    <section class="pane">
      {events.failure !== null && <Failure failure={events.failure} onRetry={() => setAttempt(attempt + 1)} />}
      {events.finished && events.failure === null && events.nodes.length < events.total && (
        <p role="status" class="notice">
          {w.tooMany(t.count(events.nodes.length), t.count(events.total))}
        </p>
      )}
      <div class={(selected ?? said) !== null || several.length > 0 ? 'with-detail' : undefined}>
        <div ref={box} class={events.finished ? 'drawn' : 'drawn growing'}>
          <Picture
            // A new filter begins anew.
            key={filters}
            items={items}
            statements={statements}
            grouping={grouping}
            whole={whole}
            home={home}
            window={windowIn(search.get('zoom'), whole)}
            selected={selected ?? said}
            onWindow={(window) => onChange({ zoom: windowText(window, whole, home) })}
            onSelect={(item) => {
              setSeveral([]);
              choose(item);
            }}
            onSeveral={setSeveral}
            onKey={onKey}
          >
            <LaneChoice grouping={grouping} onChange={(lane) => onChange({ lane: lane === 'actor' ? null : lane })} />
            <label class="toggle">
              <input
                type="checkbox"
                checked={withStatements}
                onChange={(event) => onChange({ statements: event.currentTarget.checked ? '1' : null })}
              />
              {w.statements}
            </label>
            <button type="button" onClick={() => box.current && savePicture(box.current, 'svg')}>
              {w.saveSvg}
            </button>
            <button type="button" onClick={() => box.current && savePicture(box.current, 'png')}>
              {w.savePng}
            </button>
          </Picture>
        </div>
        {several.length > 0 && <Several items={several} onClose={() => setSeveral([])} onChoose={choose} />}
        {said !== null && several.length === 0 && (
          <StatementDetail slug={said} onClose={() => onChange({ said: null })} />
        )}
        {selected !== null && several.length === 0 && (
          <Detail slug={selected} onClose={() => onChange({ sel: null })} />
        )}
      </div>
      <p role="status" class="note hint">
        {!events.finished && events.total > 100
          ? w.progress(t.count(events.nodes.length), t.count(events.total))
          : w.hint}
      </p>
      <Legend />
      <Undated events={undated} />
    </section>
  );
}

function LaneChoice({ grouping, onChange }: { grouping: Grouping; onChange: (grouping: Grouping) => void }) {
  const w = useTimelineWords();
  return (
    <label>
      {w.lanes}{' '}
      <select value={grouping} onChange={(event) => onChange(event.currentTarget.value as Grouping)}>
        {groupings.map((name) => (
          <option key={name} value={name} selected={name === grouping}>
            {w.groupings[name]}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Events that no zoom takes apart: they have the same date. */
function Several(properties: { items: readonly Item[]; onClose: () => void; onChoose: (item: Item) => void }) {
  const { items, onClose, onChoose } = properties;
  const { t } = useWords();
  const w = useTimelineWords();
  return (
    <aside class="detail" aria-label={w.several(t.count(items.length))}>
      <p class="detail-head">
        <strong>{w.several(t.count(items.length))}</strong>
        <button type="button" onClick={onClose} aria-label={w.close} title={w.close}>
          ✕
        </button>
      </p>
      <ul class="plain several">
        {items.map((item) => (
          <li key={item.id} dir="auto" data-id={item.id}>
            <button type="button" class="link" onClick={() => onChoose(item)}>
              {item.title}
            </button>
          </li>
        ))}
      </ul>
    </aside>
  );
}

function Undated({ events }: { events: readonly EventLine[] }) {
  const { t } = useWords();
  const w = useTimelineWords();
  if (events.length === 0) return null;
  return (
    <details class="tray" open={events.length <= 12}>
      <summary>
        {w.undated}: {t.count(events.length)}
      </summary>
      <ul>
        {events.map(({ id, slug, title }) => (
          <li key={id} data-id={id}>
            <a href={address(['events', slug])} dir="auto">
              {title}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}
