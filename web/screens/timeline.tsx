import { address } from '../address.ts';
import type { Timeline as Data } from '../answers.ts';
import { EventList } from '../events.tsx';
import { ChoiceField, FilterForm, Pages, TextField } from '../filters.tsx';
import { Histogram } from '../histogram.tsx';
import { DidYouMean } from '../parts.tsx';
import { queries } from '../queries.ts';
import { Answered } from '../use-answer.tsx';
import { useWords } from '../words.ts';

export function Timeline({ search }: { search: URLSearchParams }) {
  const { t } = useWords();
  const now = Object.fromEntries(search);
  const variables = { where: eventFilter(search), after: search.get('after') };
  const with_ = (changes: Record<string, string | null>) => address(['timeline'], { ...now, after: null, ...changes });
  return (
    <>
      <h1>{t.timeline}</h1>
      <FilterForm path="timeline" search={search}>
        <TextField name="actor" label={t.actor} search={search} />
        <ChoiceField name="type" label={t.type} search={search} options={t.types} />
        <TextField name="from" label={t.from} search={search} hint="2021-10" />
        <TextField name="to" label={t.to} search={search} hint="2021-11-30" />
      </FilterForm>
      <Answered<Data> query={queries.timeline} variables={variables}>
        {({ events }, near) => (
          <>
            <h2 aria-live="polite">
              {t.events}: {t.count(events.totalCount)}
            </h2>
            {events.totalCount === 0 && (
              <>
                <DidYouMean names={near} to={(actor) => with_({ actor })} />
                <Dropped search={search} path="timeline" />
              </>
            )}
            <Histogram histogram={events.histogram} to={(from, to) => with_({ from, to })} />
            {events.facets.participants.length > 1 && (
              <p class="people">
                <span class="label">{t.participants}</span>
                {events.facets.participants.map(({ value, label, count }) => (
                  <a key={value} href={with_({ actor: label })} dir="auto" class="choice">
                    {label} <span class="note">{t.count(count)}</span>
                  </a>
                ))}
              </p>
            )}
            <EventList events={events.nodes} />
            <Pages
              path="timeline"
              search={search}
              next={events.pageInfo.hasNextPage ? events.pageInfo.endCursor : null}
            />
          </>
        )}
      </Answered>
    </>
  );
}

/** The filter that the query string says. */
export function eventFilter(search: URLSearchParams): Record<string, unknown> {
  const during = { ...field('from', search.get('from')), ...field('to', search.get('to')) };
  const [actor, type] = [search.get('actor'), search.get('type')];
  return {
    ...(actor ? { participants: [actor] } : {}),
    ...(type ? { type: [type] } : {}),
    ...(Object.keys(during).length > 0 ? { during } : {}),
  };
}

function field(name: string, value: string | null): Record<string, string> {
  return value ? { [name]: value } : {};
}

/** Nothing fits: each filter with a link that takes it away. */
export function Dropped({ search, path }: { search: URLSearchParams; path: string }) {
  const { t } = useWords();
  const now = Object.fromEntries(search);
  const filled = [...search].filter(([name, value]) => value !== '' && name !== 'after');
  if (filled.length === 0) return <EmptyStore />;
  return (
    <p>
      {t.nothing}{' '}
      {filled.map(([name, value]) => (
        <a key={name} class="choice" href={address([path], { ...now, [name]: null, after: null })} dir="auto">
          ✕ {value}
        </a>
      ))}
    </p>
  );
}

export function EmptyStore() {
  const { t } = useWords();
  return (
    <p>
      {t.emptyStore} <code>dateline ingest FILE…</code>
    </p>
  );
}
