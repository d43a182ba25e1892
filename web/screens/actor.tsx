import {
  type ActorHead,
  actorAboutQuery,
  actorQuery,
  actorRelationsQuery,
  actorSaidQuery,
  actorSourcesQuery,
  actorTimelineQuery,
  type HeadAnswer,
  type RelationsTab,
  type SourcesTab,
  type StatementsTab,
  type TabAnswer,
  type TimelineTab,
} from '../actor/query.ts';
import { Relations } from '../actor/relations.tsx';
import { Sources } from '../actor/sources.tsx';
import { words } from '../actor/words.ts';
import { address } from '../address.ts';
import { History } from '../curate/history.tsx';
import { CuratePanel } from '../curate/lazy-panel.ts';
import { EventList } from '../events.tsx';
import { Exports } from '../exports.tsx';
import { FilterForm, Pages, TextField } from '../filters.tsx';
import { Histogram } from '../histogram.tsx';
import { NotFound } from '../not-found.tsx';
import { sizeOf } from '../parts.tsx';
import { StatementTable } from '../statement-list.tsx';
import { TabPanel, Tabs } from '../tabs.tsx';
import { Answered } from '../use-answer.tsx';
import { useTitle } from '../use-title.ts';
import { useOwnWords, useWords, wordFor } from '../words.ts';

const tabNames = ['timeline', 'said', 'about', 'relations', 'sources'] as const;
type TabName = (typeof tabNames)[number];

export function ActorScreen({ slug, search }: { slug: string; search: URLSearchParams }) {
  const { t } = useWords();
  return (
    <Answered<HeadAnswer> query={actorQuery} variables={{ slug }} main={false} heading={t.actors}>
      {({ about, actor }) =>
        actor === null ? <NotFound /> : <Actor actor={actor} search={search} canCurate={about.canCurate} />
      }
    </Answered>
  );
}

function Actor(properties: { actor: ActorHead; search: URLSearchParams; canCurate: boolean }) {
  const { actor, search, canCurate } = properties;
  const { t } = useWords();
  const own = useOwnWords(words);
  const asked = search.get('tab');
  const tab = tabNames.find((name) => name === asked) ?? 'timeline';
  useTitle(actor.name);
  return (
    <article class="actor">
      <div class="head">
        <p class="kicker">{wordFor(t.kinds, actor.kind)}</p>
        <h1 dir="auto" class={sizeOf(actor.name)}>
          {actor.name}
        </h1>
        <Names label={t.aliases} names={actor.aliases} />
        <Names label={t.descriptions} names={actor.descriptions} />
        <p class="note">
          {own.named(actor.mentionCount, actor.articleCount)}
          {' · '}
          <a href={address(['network'], { ids: actor.slug })}>{own.network}</a>
          {' · '}
          <a href={address(['connect'], { from: actor.slug })}>{own.connect}</a>
        </p>
      </div>
      <Tabs
        label={actor.name}
        current={tab}
        tabs={tabNames.map((name) => ({
          name,
          label: own.tabs[name],
          to: address(['actors', actor.slug], name === 'timeline' ? {} : { tab: name }),
        }))}
      />
      <TabPanel current={tab}>
        <Tab key={tab} name={tab} actor={actor} search={search} />
      </TabPanel>
      {canCurate && <CuratePanel target={{ kind: 'Actor', id: actor.id, name: actor.name }} />}
      <History curations={actor.curations} canCurate={canCurate} justMade={search.get('corrected')} />
    </article>
  );
}

function Tab({ name, actor, search }: { name: TabName; actor: ActorHead; search: URLSearchParams }) {
  const path = `actors/${actor.slug}`;
  const paged = { slug: actor.slug, after: search.get('after') };
  if (name === 'timeline') return <OwnTimeline actor={actor} search={search} />;
  if (name === 'said' || name === 'about') {
    const [query, role] =
      name === 'said' ? ([actorSaidQuery, 'speaker'] as const) : ([actorAboutQuery, 'about'] as const);
    return (
      <Answered<TabAnswer<StatementsTab>> query={query} variables={paged}>
        {({ actor: found }) =>
          found !== null && (
            <>
              <Total count={found.statements.totalCount} word="statements" />
              {found.statements.totalCount > 0 && <StatementTable statements={found.statements.nodes} />}
              <Pages path={path} search={search} next={nextOf(found.statements.pageInfo)} />
              <Exports
                path="statements"
                search={new URLSearchParams({ [role]: actor.slug })}
                formats={['csv', 'json', 'jsonld', 'ics']}
              />
            </>
          )
        }
      </Answered>
    );
  }
  if (name === 'relations') {
    return (
      <Answered<TabAnswer<RelationsTab>> query={actorRelationsQuery} variables={paged}>
        {({ actor: found }) =>
          found !== null && (
            <>
              <Total count={found.relations.totalCount} word="relations" />
              <Relations of={actor} relations={found.relations.nodes} />
              <Pages path={path} search={search} next={nextOf(found.relations.pageInfo)} />
              <Exports
                path="network"
                search={new URLSearchParams({ ids: actor.slug })}
                formats={['csv', 'graphml', 'gexf']}
              />
            </>
          )
        }
      </Answered>
    );
  }
  return (
    <Answered<TabAnswer<SourcesTab>> query={actorSourcesQuery} variables={{ slug: actor.slug }}>
      {({ actor: found }) =>
        found !== null && (
          <>
            <Sources actor={actor} appearances={found.appearances} />
            <Exports
              path="articles"
              search={new URLSearchParams({ actor: actor.slug })}
              formats={['csv', 'json', 'jsonld']}
            />
          </>
        )
      }
    </Answered>
  );
}

function OwnTimeline({ actor, search }: { actor: ActorHead; search: URLSearchParams }) {
  const { t } = useWords();
  const during = Object.fromEntries(
    ['from', 'to'].flatMap((name) => (search.get(name) ? [[name, search.get(name)]] : [])),
  );
  const where = Object.keys(during).length > 0 ? { during } : {};
  const path = `actors/${actor.slug}`;
  return (
    <>
      <FilterForm path={path} search={search}>
        <TextField name="from" label={t.from} search={search} hint="2021-10" />
        <TextField name="to" label={t.to} search={search} hint="2021-11-30" />
      </FilterForm>
      <Answered<TabAnswer<TimelineTab>>
        query={actorTimelineQuery}
        variables={{ slug: actor.slug, where, after: search.get('after'), from: search.get('from') || null }}
      >
        {({ actor: found }) =>
          found !== null && (
            <>
              <Total count={found.events.totalCount} word="events" />
              <Histogram
                histogram={found.events.histogram}
                to={(from, to) => address(['actors', actor.slug], { from, to })}
              />
              <EventList events={found.events.nodes} />
              <Pages path={path} search={search} next={nextOf(found.events.pageInfo)} />
              <Exports
                path="timeline"
                search={new URLSearchParams({ actor: actor.slug, ...during })}
                formats={['csv', 'json', 'jsonld', 'ics']}
              />
            </>
          )
        }
      </Answered>
    </>
  );
}

function Total({ count, word }: { count: number; word: 'events' | 'statements' | 'relations' }) {
  const own = useOwnWords(words);
  return <h2 aria-live="polite">{count === 0 ? own.none[word] : own.totals[word](count)}</h2>;
}

function nextOf({ hasNextPage, endCursor }: { hasNextPage: boolean; endCursor: string | null }): string | null {
  return hasNextPage ? endCursor : null;
}

function Names({ label, names }: { label: string; names: readonly string[] }) {
  if (names.length === 0) return null;
  return (
    <p class="people">
      <span class="label">{label}</span>
      {names.map((name) => (
        <span key={name} dir="auto">
          {name}
        </span>
      ))}
    </p>
  );
}
