import { describe, expect, it } from 'vitest';
import { placeActors } from '../../web/network/layout.ts';
import { type Network, withoutActors } from '../../web/network/network.ts';
import {
  fitView,
  labelsWithRoom,
  nameWidth,
  nearestThatWay,
  shortName,
  toPixels,
  zoomed,
} from '../../web/network/view.ts';

/** A network from lines like `a-b` (one tie), the first actor in the middle. */
function network(...lines: string[]): Network {
  const ties = lines.map((line) => line.split('-') as [string, string]);
  const ids = [...new Set(ties.flat())];
  return {
    nodes: ids.map((id, index) => ({
      actor: { id, slug: id, name: id, kind: 'PERSON' },
      distance: index === 0 ? 0 : ties.some((tie) => tie.includes(id) && tie.includes(ids[0] ?? '')) ? 1 : 2,
      degree: ties.filter((tie) => tie.includes(id)).length,
    })),
    edges: ties.map(([from, to]) => ({
      from: { id: from },
      to: { id: to },
      eventCount: 1,
      statementCount: 0,
      start: null,
      end: null,
    })),
  };
}

const star = network('ann-bob', 'ann-cai', 'ann-dee', 'bob-cai', 'dee-eve');

describe('the layout of a network', () => {
  it('is the same for the same actors, in whatever order they come', () => {
    const turned = { nodes: [...star.nodes].reverse(), edges: [...star.edges].reverse() };
    const places = placeActors(star);
    expect(new Map([...placeActors(turned)].sort())).toEqual(new Map([...places].sort()));
    expect(placeActors(star)).toEqual(places);
  });

  it('keeps actors apart, and the tied nearer than the others', () => {
    const places = placeActors(star);
    const distance = (a: string, b: string) => {
      const [one, other] = [places.get(a), places.get(b)];
      return Math.hypot((one?.x ?? 0) - (other?.x ?? 0), (one?.y ?? 0) - (other?.y ?? 0));
    };
    expect(distance('ann', 'bob')).toBeGreaterThan(30);
    expect(distance('dee', 'eve')).toBeLessThan(distance('bob', 'eve'));
  });

  it('places nobody for nobody', () => {
    expect(placeActors({ nodes: [], edges: [] }).size).toBe(0);
  });
});

describe('a network with hidden actors', () => {
  it('drops whom only they tied to the middle', () => {
    const shown = withoutActors(star, new Set(['dee']));
    expect(shown.nodes.map(({ actor }) => actor.id)).toEqual(['ann', 'bob', 'cai']);
    expect(shown.edges).toHaveLength(3);
  });

  it('is itself where none is hidden', () => {
    expect(withoutActors(star, new Set())).toBe(star);
  });
});

describe('the view of a network', () => {
  const size = { width: 800, height: 500 };

  it('fits every place into the picture', () => {
    const places = placeActors(star);
    const view = fitView(places, size);
    for (const place of places.values()) {
      const { x, y } = toPixels(place, view);
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(size.width);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y).toBeLessThanOrEqual(size.height);
    }
  });

  it('zooms about a pixel that stays where it is, within bounds', () => {
    const view = { scale: 1, x: 100, y: 50 };
    const at = { x: 300, y: 200 };
    const place = { x: 200, y: 150 };
    expect(toPixels(place, view)).toEqual(at);
    expect(toPixels(place, zoomed(view, 2, at))).toEqual(at);
    expect(zoomed(view, 1e9, at).scale).toBe(8);
  });

  const cross = new Map([
    ['middle', { x: 0, y: 0 }],
    ['right', { x: 10, y: 1 }],
    ['far right', { x: 30, y: 0 }],
    ['above', { x: 2, y: -20 }],
  ]);

  it.each([
    ['ArrowRight', 'right'],
    ['ArrowUp', 'above'],
    ['ArrowLeft', null],
    ['Enter', null],
  ])('%s leads from the middle to %s', (key, expected) => {
    expect(nearestThatWay(cross, 'middle', key)).toBe(expected);
  });

  it('writes only names that cover none before them', () => {
    const label = (id: string, x: number) => ({ id, name: '青石桥管理处', at: { x, y: 0 }, radius: 5 });
    expect([...labelsWithRoom([label('a', 0), label('b', 20), label('c', 200)])]).toEqual(['a', 'c']);
  });

  it('shortens names by their width', () => {
    expect(shortName('Ann', 100)).toBe('Ann');
    const short = shortName('青石桥管理处第二工程队', 100);
    expect(short).toMatch(/^青石桥.*…$/);
    expect(nameWidth(short)).toBeLessThanOrEqual(100);
  });
});
