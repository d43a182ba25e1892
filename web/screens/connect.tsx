import { useEffect, useState } from 'preact/hooks';
import { ActorPicker } from '../actor-picker.tsx';
import { address, numberOf } from '../address.ts';
import { Between } from '../connect/between.tsx';
import { ChainPicture } from '../connect/chain-picture.tsx';
import { type ConnectAnswer, connectQuery, type PathActor } from '../connect/query.ts';
import { Ways } from '../connect/ways.tsx';
import { words } from '../connect/words.ts';
import { ChoiceField, FilterForm, TextField } from '../filters.tsx';
import { DidYouMean } from '../parts.tsx';
import { Answered } from '../use-answer.tsx';
import { useTitle } from '../use-title.ts';
import { useOwnWords } from '../words.ts';

/** The most steps that are looked for. */
const mostSteps = 6;

interface Names {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

export function ConnectScreen({ search }: { search: URLSearchParams }) {
  const own = useOwnWords(words);
  const [known, setKnown] = useState<Names>({});
  const [from, to] = [search.get('from') ?? '', search.get('to') ?? ''];
  const max = numberOf(search.get('max'), 1, mostSteps, 4);
  const window = ['since', 'until'].map((name) => search.get(name) ?? '');
  const during = Object.fromEntries(
    ['from', 'to'].flatMap((name, index) => (window[index] ? [[name, window[index]]] : [])),
  );
  const change = (changes: Record<string, string>) =>
    address(['connect'], { ...Object.fromEntries(search), ...changes });
  useTitle(own.title);
  return (
    <>
      <h1>{own.title}</h1>
      <FilterForm path="connect" search={search}>
        <ActorPicker name="from" label={own.from} value={from} known={known.from} />
        <ActorPicker name="to" label={own.to} value={to} known={known.to} />
        {from !== '' && to !== '' && <a href={change({ from: to, to: from })}>⇄ {own.swap}</a>}
        <ChoiceField
          name="max"
          label={own.max}
          search={search}
          options={{ 1: '1', 2: '2', 3: '3', 5: '5', 6: '6' }}
          none="4"
        />
        <TextField name="since" label={own.since} search={search} hint="2021-10" />
        <TextField name="until" label={own.until} search={search} hint="2021-11-30" />
      </FilterForm>
      {from === '' || to === '' ? (
        <p>{own.choose}</p>
      ) : (
        <Answered<ConnectAnswer>
          query={connectQuery}
          variables={{ from, to, max, during: Object.keys(during).length > 0 ? during : null }}
        >
          {({ start, goal, paths }, near) => (
            <>
              <Known names={{ from: start.nodes[0]?.name, to: goal.nodes[0]?.name }} onKnown={setKnown} />
              <DidYouMean
                names={near}
                to={(suggestion, name) => change({ [name === from ? 'from' : 'to']: suggestion })}
              />
              {start.nodes[0] === undefined && <p>{own.unknown(from)}</p>}
              {goal.nodes[0] === undefined && <p>{own.unknown(to)}</p>}
              {start.nodes[0] !== undefined && goal.nodes[0] !== undefined && (
                <Result
                  start={start.nodes[0]}
                  goal={goal.nodes[0]}
                  paths={paths}
                  max={max}
                  during={during}
                  change={change}
                />
              )}
            </>
          )}
        </Answered>
      )}
    </>
  );
}

interface ResultProperties {
  readonly start: PathActor;
  readonly goal: PathActor;
  readonly paths: ConnectAnswer['paths'];
  readonly max: number;
  readonly during: Readonly<Record<string, string>>;
  readonly change: (changes: Record<string, string>) => string;
}

function Result({ start, goal, paths, max, during, change }: ResultProperties) {
  const own = useOwnWords(words);
  const network = address(['network'], { ids: `${start.slug},${goal.slug}` });
  const [first] = paths;
  useTitle(own.between(start.name, goal.name));
  if (start.id === goal.id) return <p>{own.same}</p>;
  if (first === undefined) {
    return (
      <p role="status">
        {own.none(max)}{' '}
        {max < mostSteps ? (
          <a href={change({ max: String(mostSteps) })}>{own.tryMore(mostSteps)}</a>
        ) : (
          <>
            {own.noneAtAll} <a href={network}>{own.network}</a>
          </>
        )}
      </p>
    );
  }
  return (
    <>
      <h2>{own.ways(paths.length, first.length)}</h2>
      <ChainPicture paths={paths} />
      <Ways paths={paths} />
      {first.length === 1 && (
        <Between between={[start.id, goal.id]} during={Object.keys(during).length > 0 ? during : null} />
      )}
      <p>
        <a href={network}>{own.network}</a>
      </p>
    </>
  );
}

/** Tells the form what the two are called: an address may hold any of their names. */
function Known({ names, onKnown }: { names: Names; onKnown: (names: Names) => void }) {
  useEffect(() => onKnown(names), [names.from, names.to]);
  return null;
}
