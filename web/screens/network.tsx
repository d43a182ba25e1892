import { useEffect, useMemo, useState } from 'preact/hooks';
import { ActorPicker } from '../actor-picker.tsx';
import { address, go, numberOf, type Parameters } from '../address.ts';
import type { NamedActor } from '../answers.ts';
import { Exports } from '../exports.tsx';
import { ChoiceField, FilterForm, TextField } from '../filters.tsx';
import { Histogram } from '../histogram.tsx';
import { ActorTable, TieList } from '../network/lists.tsx';
import { type NetworkNode, withoutActors } from '../network/network.ts';
import { Picture } from '../network/picture.tsx';
import { type NetworkAnswer, networkQuery, startQuery } from '../network/query.ts';
import { words } from '../network/words.ts';
import { ActorLink, DidYouMean, Name, sizeOf } from '../parts.tsx';
import { EmptyStore } from '../states.tsx';
import { Answered } from '../use-answer.tsx';
import { useNarrow } from '../use-narrow.ts';
import { useTitle } from '../use-title.ts';
import { useOwnWords, useWords, wordFor } from '../words.ts';

const mostCenters = 10;
const mostActors = 300;

/** The comma-separated list of a parameter. */
function listOf(search: URLSearchParams, name: string): string[] {
  return (search.get(name) ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);
}

export function NetworkScreen({ search }: { search: URLSearchParams }) {
  const own = useOwnWords(words);
  const ids = listOf(search, 'ids');
  useTitle(own.title);
  if (ids.length === 0) return <Start />;
  const during = Object.fromEntries(
    ['from', 'to'].flatMap((name) => (search.get(name) ? [[name, search.get(name)]] : [])),
  );
  const variables = {
    of: ids,
    depth: numberOf(search.get('depth'), 1, 3, 1),
    first: numberOf(search.get('limit'), 1, mostActors, 100),
    during: Object.keys(during).length > 0 ? during : null,
  };
  return <Around search={search} ids={ids} variables={variables} />;
}

/** Whose network? */
function Start() {
  const own = useOwnWords(words);
  return (
    <>
      <h1>{own.whose}</h1>
      <form class="filters" onSubmit={(event) => event.preventDefault()}>
        <ActorPicker name="ids" label={own.name} value="" onPick={(slug) => go(address(['network'], { ids: slug }))} />
      </form>
      <Answered<{ actors: { nodes: readonly NamedActor[] } }> query={startQuery} variables={{}}>
        {({ actors }) =>
          actors.nodes.length === 0 ? (
            <EmptyStore />
          ) : (
            <>
              <h2>{own.wellConnected}</h2>
              <p class="people">
                {actors.nodes.map(({ slug, name }) => (
                  <a key={slug} href={address(['network'], { ids: slug })} class="choice" dir="auto">
                    {name}
                  </a>
                ))}
              </p>
            </>
          )
        }
      </Answered>
    </>
  );
}

interface AroundProperties {
  readonly search: URLSearchParams;
  readonly ids: readonly string[];
  readonly variables: Record<string, unknown>;
}

function Around({ search, ids, variables }: AroundProperties) {
  const { t } = useWords();
  const own = useOwnWords(words);
  const change = (changes: Parameters) => address(['network'], { ...Object.fromEntries(search), ...changes });
  const add = (slug: string) => go(change({ ids: [...new Set([...ids, slug])].slice(0, mostCenters).join(',') }));
  return (
    <>
      <FilterForm
        path="network"
        search={search}
        inForce={['depth', 'limit', 'from', 'to'].filter((name) => search.get(name)).length}
      >
        <input type="hidden" name="ids" value={search.get('ids') ?? ''} />
        <ActorPicker key={search.get('ids')} name="ids" label={own.add} value="" onPick={add} />
        <ChoiceField name="depth" label={own.depth} search={search} options={{ 2: '2', 3: '3' }} none="1" />
        <ChoiceField
          name="limit"
          label={own.limit}
          search={search}
          options={{ 30: '30', 200: '200', 300: '300' }}
          none="100"
        />
        <TextField name="from" label={t.from} search={search} hint="2021-10" />
        <TextField name="to" label={t.to} search={search} hint="2021-11-30" />
        <ChoiceField name="view" label={own.view} search={search} options={own.views} none={own.usualView} />
        {search.has('hide') && <input type="hidden" name="hide" value={search.get('hide') ?? ''} />}
      </FilterForm>
      <Answered<NetworkAnswer> query={networkQuery} variables={variables} heading={own.title}>
        {(answer, near) =>
          answer.neighborhood.centers.length === 0 ? (
            <>
              <h1>{own.title}</h1>
              <p>{own.unknown}</p>
              <DidYouMean
                names={near}
                to={(suggestion, name) => change({ ids: ids.map((id) => (id === name ? suggestion : id)).join(',') })}
              />
            </>
          ) : (
            <>
              <DidYouMean
                names={near}
                to={(suggestion, name) => change({ ids: ids.map((id) => (id === name ? suggestion : id)).join(',') })}
              />
              <Found answer={answer} search={search} change={change} onExpand={add} full={ids.length >= mostCenters} />
            </>
          )
        }
      </Answered>
    </>
  );
}

interface FoundProperties {
  readonly answer: NetworkAnswer;
  readonly search: URLSearchParams;
  readonly change: (changes: Parameters) => string;
  readonly onExpand: (slug: string) => void;
  /** Whether no other actor can stand in the middle. */
  readonly full: boolean;
}

function Found({ answer: { neighborhood, events }, search, change, onExpand, full }: FoundProperties) {
  const own = useOwnWords(words);
  const hidden = listOf(search, 'hide');
  const network = useMemo(() => withoutActors(neighborhood, new Set(hidden)), [neighborhood, search.get('hide')]);
  const [chosen, choose] = useChosen(search);
  const names = neighborhood.centers.map(({ name }) => name).join(', ');
  const hide = (slug: string) => go(change({ hide: [...hidden, slug].join(',') }));
  const chosenNode = network.nodes.find(({ actor }) => actor.slug === chosen);
  // On a telephone the list comes first, and the picture when it is asked for.
  const narrow = useNarrow();
  const view = ['graph', 'list'].find((name) => name === search.get('view')) ?? (narrow ? 'list' : 'graph');
  const asList = view === 'list';
  useTitle(own.around(names));
  return (
    <>
      <h1 class={sizeOf(names)}>{own.around(`\u2068${names}\u2069`)}</h1>
      <p role="status">
        {own.showing(network.nodes.length, neighborhood.totalCount)}
        {neighborhood.truncated && <Cut shown={neighborhood.nodes.length} change={change} />}
        {full && ` · ${own.tooMany}`}
      </p>
      {hidden.length > 0 && (
        <p>
          <span class="label">{own.hidden}</span>
          {hidden.map((slug) => {
            const name = neighborhood.nodes.find(({ actor }) => actor.slug === slug)?.actor.name ?? slug;
            return (
              <a
                key={slug}
                class="choice"
                aria-label={own.showHidden(name)}
                href={change({ hide: hidden.filter((one) => one !== slug).join(',') })}
              >
                ✕ <Name text={name} />
              </a>
            );
          })}
        </p>
      )}
      <Histogram histogram={events.histogram} to={(from, to) => change({ from, to })} />
      {network.edges.length === 0 && <p>{own.alone}</p>}
      {asList && narrow && network.edges.length > 0 && (
        <p>
          <a class="button" href={change({ view: 'graph' })}>
            {own.showPicture}
          </a>
        </p>
      )}
      {!asList && network.edges.length > 0 && (
        <div class="beside">
          <Picture
            network={network}
            title={names}
            chosen={chosenNode?.actor.slug ?? null}
            onChoose={choose}
            onExpand={onExpand}
            onHide={hide}
          />
          <section class="chosen-actor" aria-live="polite">
            {chosenNode === undefined ? (
              <p class="note">{own.choose}</p>
            ) : (
              <>
                <Chosen node={chosenNode} onExpand={full ? null : onExpand} onHide={hide} />
                <TieList network={network} of={chosenNode.actor.id} />
              </>
            )}
          </section>
        </div>
      )}
      <h2>{own.ties}</h2>
      <TieList network={network} />
      <h2>{own.actors}</h2>
      <ActorTable network={network} />
      <Exports path="network" search={search} formats={['csv', 'json', 'graphml', 'gexf']} />
    </>
  );
}

/** Not everybody is shown: says so, and how to see more. */
function Cut({ shown, change }: { shown: number; change: (changes: Parameters) => string }) {
  const own = useOwnWords(words);
  const more = Math.min(mostActors, Math.max(100, 2 * shown));
  return (
    <>
      {' · '}
      {own.cut} {shown < mostActors && <a href={change({ limit: String(more) })}>{own.raise(more)}</a>} {own.narrow}
    </>
  );
}

function Chosen(properties: {
  node: NetworkNode;
  onExpand: ((slug: string) => void) | null;
  onHide: (slug: string) => void;
}) {
  const { node, onExpand, onHide } = properties;
  const { t } = useWords();
  const own = useOwnWords(words);
  const { actor, distance } = node;
  return (
    <>
      <p class="kicker">{wordFor(t.kinds, actor.kind)}</p>
      <h2>
        <ActorLink actor={actor} />
      </h2>
      {distance > 0 && (
        <p class="buttons">
          {onExpand !== null && (
            <button type="button" onClick={() => onExpand(actor.slug)}>
              {own.expand}
            </button>
          )}
          <button type="button" onClick={() => onHide(actor.slug)}>
            {own.hide}
          </button>
        </p>
      )}
    </>
  );
}

/** The chosen actor is part of the address, but choosing another is no step in the history. */
function useChosen(search: URLSearchParams): [string | null, (slug: string | null) => void] {
  const [chosen, setChosen] = useState(search.get('sel'));
  useEffect(() => setChosen(search.get('sel')), [search.get('sel')]);
  return [
    chosen,
    (slug) => {
      const url = new URL(location.href);
      if (slug === null) url.searchParams.delete('sel');
      else url.searchParams.set('sel', slug);
      history.replaceState(history.state, '', url);
      setChosen(slug);
    },
  ];
}
