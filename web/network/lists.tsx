// What the picture shows, as lists: the truth, of which the picture is a second view.

import { address } from '../address.ts';
import { spanWords } from '../dates.ts';
import { ActorLink } from '../parts.tsx';
import { useOwnWords, useWords, wordFor } from '../words.ts';
import type { Network, NetworkActor, NetworkTie } from './network.ts';
import { words } from './words.ts';

export function ActorTable({ network: { nodes } }: { network: Network }) {
  const { t } = useWords();
  const own = useOwnWords(words);
  const titles = [own.name, own.kind, own.steps, own.tieCount];
  return (
    <div class="wide">
      <table class="cards">
        <thead>
          <tr>
            {titles.map((title) => (
              <th key={title} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {nodes.map(({ actor, distance, degree }) => (
            <tr key={actor.id} data-id={actor.id}>
              <td>
                <ActorLink actor={actor} />
              </td>
              <td data-label={own.kind}>{wordFor(t.kinds, actor.kind)}</td>
              <td data-label={own.steps}>{t.count(distance)}</td>
              <td data-label={own.tieCount}>{t.count(degree)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Ties, the strongest first; with `of`, those of one actor. */
export function TieList({ network, of }: { network: Network; of?: string }) {
  const actors = new Map(network.nodes.map(({ actor }) => [actor.id, actor]));
  const ties = network.edges.filter(({ from, to }) => of === undefined || from.id === of || to.id === of);
  return (
    <ul class="plain ties">
      {ties.map((tie) => {
        const [from, to] = [actors.get(tie.from.id), actors.get(tie.to.id)];
        if (from === undefined || to === undefined) return null;
        const ends = to.id === of ? { from: to, to: from } : { from, to };
        return <TieLine key={`${from.id} ${to.id}`} tie={tie} {...ends} alone={of !== undefined} />;
      })}
    </ul>
  );
}

function TieLine(properties: { tie: NetworkTie; from: NetworkActor; to: NetworkActor; alone: boolean }) {
  const { tie, from, to, alone } = properties;
  const { language } = useWords();
  const own = useOwnWords(words);
  const { eventCount, statementCount, start, end } = tie;
  return (
    <li data-tie={`${tie.from.id} ${tie.to.id}`}>
      {!alone && (
        <>
          <ActorLink actor={from} /> —{' '}
        </>
      )}
      <ActorLink actor={to} />{' '}
      <span class="note">
        {own.tie(eventCount, statementCount)}
        {start !== null && ` · ${spanWords(start, end ?? start, 'DAY', language)}`}
        {' · '}
        <a href={address(['connect'], { from: from.slug, to: to.slug })}>{own.words}</a>
      </span>
    </li>
  );
}
