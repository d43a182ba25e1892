import { useEffect } from 'preact/hooks';
import { address, go, rewrite } from '../address.ts';
import type { Timeline as Data, EventRecord } from '../answers.ts';
import { Choosable } from '../choosable.tsx';
import { eventFilter, eventFilterNames, eventFilters } from '../event-filter.ts';
import { EventList } from '../events.tsx';
import { Exports } from '../exports.tsx';
import { ChoiceField, FilterForm, Pages, TextField } from '../filters.tsx';
import { Histogram } from '../histogram.tsx';
import { lazily } from '../lazy.tsx';
import { NoMatch } from '../no-match.tsx';
import { DidYouMean } from '../parts.tsx';
import { queries } from '../queries.ts';
import { isTyping, keysAreOn } from '../settings.ts';
import { EventTable } from '../timeline/event-table.tsx';
import { Facets, FilterChips } from '../timeline/facets.tsx';
import { useTimelineWords } from '../timeline/words.ts';
import { Answered } from '../use-answer.tsx';
import { useNarrow } from '../use-narrow.ts';
import { useTitle } from '../use-title.ts';
import { Whole } from '../whole.tsx';
import { useWords } from '../words.ts';

const Pane = lazily(async () => (await import('../timeline/pane.tsx')).Pane);
const Story = lazily(async () => (await import('../timeline/story.tsx')).Story);

const views = ['timeline', 'list', 'story', 'table'] as const;
type View = (typeof views)[number];

const formats = ['csv', 'json', 'jsonld', 'ics', 'timelinejs.json'];

export function Timeline({ search }: { search: URLSearchParams }) {
  const { t } = useWords();
  const w = useTimelineWords();
  useTitle(t.timeline);
  const narrow = useNarrow();
  // On a telephone the list comes first, and the picture when it is asked for.
  const view = views.find((name) => name === search.get('view')) ?? (narrow ? 'list' : 'timeline');
  const now = Object.fromEntries(search);
  const variables = { where: eventFilter(search), after: search.get('after'), from: search.get('from') || null };
  const filters = eventFilters(search);
  /** The address with other filters: from the first page, and with the picture as it begins. */
  const filtered = (changes: Record<string, string | null>) =>
    address(['timeline'], { ...now, after: null, zoom: null, sel: null, said: null, ...changes });
  const shown = (changes: Record<string, string | null>) => address(['timeline'], { ...now, ...changes });
  const change = (changes: Record<string, string | null>) => {
    const latest = Object.fromEntries(new URL(location.href).searchParams);
    rewrite(address(['timeline'], { ...latest, ...changes }));
  };
  useKeys(view, shown, () => change({ sel: null, said: null }));

  if (search.get('view') === 'print') {
    return (
      <>
        <h1>{t.timeline}</h1>
        <FilterChips search={search} to={filtered} />
        <Whole<EventRecord> query={queries.wholeEvents} field="events" variables={{ where: variables.where }}>
          {(nodes) => <EventList events={nodes} />}
        </Whole>
      </>
    );
  }
  return (
    <div class={`timeline-screen view-${view}`}>
      <div class="screen-head">
        <h1>{t.timeline}</h1>
        <nav class="views" aria-label={w.view}>
          {views.map((name) => (
            <a key={name} href={shown({ view: name })} aria-current={name === view ? 'page' : undefined}>
              {w.views[name]}
            </a>
          ))}
        </nav>
      </div>
      <FilterForm
        path="timeline"
        search={search}
        inForce={filters.size}
        keep={['view', 'lane', 'statements', 'place', 'publisher', 'article', 'conflict']}
      >
        <TextField name="actor" label={t.actor} search={search} hint={w.actorHint} />
        <TextField name="text" label={w.text} search={search} />
        <ChoiceField name="type" label={t.type} search={search} options={t.types} />
        <ChoiceField name="status" label={w.facets.statuses} search={search} options={t.statuses} />
        <TextField name="from" label={t.from} search={search} hint="2021-10" />
        <TextField name="to" label={t.to} search={search} hint="2021-11-30" />
      </FilterForm>
      <FilterChips search={search} to={filtered} />
      <Choosable path="timeline" search={search} names={eventFilterNames}>
        <Answered<Data> query={queries.timeline} variables={variables}>
          {({ events }, near) => (
            <>
              <h2 class="count" aria-live="polite">
                {t.events}: <strong>{t.count(events.totalCount)}</strong>
              </h2>
              {events.totalCount === 0 ? (
                <>
                  <DidYouMean
                    names={near}
                    to={(suggestion, name) =>
                      filtered({ [search.get('place') === name ? 'place' : 'actor']: suggestion })
                    }
                  />
                  <NoMatch
                    path="timeline"
                    search={filters}
                    names={eventFilterNames}
                    query={queries.eventsWithout}
                    whereOf={eventFilter}
                  />
                </>
              ) : (
                <div class="timeline-columns">
                  <div class="timeline-main">
                    {view === 'timeline' && (
                      <Pane
                        search={search}
                        histogram={events.histogram}
                        years={events.years}
                        onChange={change}
                        onKey={(key) => pressed(key, shown)}
                      />
                    )}
                    {view === 'list' && narrow && (
                      <p>
                        <a class="button" href={shown({ view: 'timeline' })}>
                          {w.showPicture}
                        </a>
                      </p>
                    )}
                    <Histogram histogram={events.histogram} to={(from, to) => filtered({ from, to })} />
                    {view === 'story' && <Story search={search} />}
                    {view === 'table' && <EventTable events={events.nodes} />}
                    {(view === 'list' || view === 'timeline') && <EventList events={events.nodes} />}
                    {view !== 'story' && (
                      <Pages
                        path="timeline"
                        search={search}
                        print
                        next={events.pageInfo.hasNextPage ? events.pageInfo.endCursor : null}
                      />
                    )}
                    <Exports path="timeline" search={filters} formats={formats} print />
                  </div>
                  <details class="sheet facet-sheet" open={!narrow}>
                    <summary>{w.narrow}</summary>
                    <Facets facets={events.facets} search={search} to={filtered} />
                  </details>
                </div>
              )}
            </>
          )}
        </Answered>
      </Choosable>
    </div>
  );
}

type Shown = (changes: Record<string, string | null>) => string;

/** L: the list; N and P: the story, or its next and previous page. */
function pressed(key: string, shown: Shown): void {
  if (key === 'l') return go(shown({ view: 'list' }));
  const step = document.querySelector<HTMLAnchorElement>(`.story [data-key="${key}"]`);
  if (step !== null) step.click();
  else if (document.querySelector('.story') === null) go(shown({ view: 'story' }));
}

function useKeys(view: View, shown: Shown, clear: () => void): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (isTyping(event) || event.altKey || event.ctrlKey || event.metaKey) return;
      if (event.key === 'Escape') {
        const picture = document.querySelector<SVGGElement>('.picture .plot [tabindex="0"]');
        if (document.activeElement?.closest('.detail') !== null) picture?.focus();
        if (view !== 'story') clear();
      } else if (keysAreOn() && ['l', 'n', 'p'].includes(event.key.toLowerCase())) {
        pressed(event.key.toLowerCase(), shown);
      }
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  });
}
