import { describe, expect, it } from 'vitest';
import type { StatementRecord } from '../../web/answers.ts';
import { partsOf } from '../../web/article/blocks.ts';
import { chainOf } from '../../web/connect/chain.ts';
import type { Path } from '../../web/connect/query.ts';
import { dayBefore } from '../../web/event/day-before.ts';
import { groupingOf, groups } from '../../web/statements/group.ts';

describe('the parts of a text', () => {
  it('join neighbouring items and rows, and nothing else', () => {
    const kinds = [
      'PARAGRAPH',
      'PARAGRAPH',
      'LIST_ITEM',
      'LIST_ITEM',
      'PARAGRAPH',
      'LIST_ITEM',
      'TABLE_ROW',
      'TABLE_ROW',
    ];
    const blocks = kinds.map((kind, index) => ({ kind, start: index, end: index + 1 }));
    expect(partsOf(blocks).map((part) => `${part.kind} ${part.blocks.length}`)).toEqual([
      'PARAGRAPH 1',
      'PARAGRAPH 1',
      'LIST_ITEM 2',
      'PARAGRAPH 1',
      'LIST_ITEM 1',
      'TABLE_ROW 2',
    ]);
  });
});

describe('grouped statements', () => {
  const said = (id: string, speaker: string | null, event: string | null) =>
    ({
      id,
      speakerText: 'an official',
      speaker: speaker === null ? null : { slug: speaker, name: speaker },
      event: event === null ? null : { slug: event, title: event },
    }) as StatementRecord;
  const list = [said('1', 'Ann', null), said('2', 'Bob', 'Call'), said('3', 'Ann', 'Call'), said('4', null, 'Talks')];
  const shown = (by: 'speaker' | 'event') =>
    groups(list, by).map(({ title, statements }) => `${title}: ${statements.map(({ id }) => id).join()}`);

  it('stand together by speaker, an unnamed one by its words', () => {
    expect(shown('speaker')).toEqual(['Ann: 1,3', 'Bob: 2', 'an official: 4']);
  });

  it('stand together by event, what has none last', () => {
    expect(shown('event')).toEqual(['Call: 2,3', 'Talks: 4', 'null: 1']);
  });

  it('are not grouped by nonsense', () => {
    expect([groupingOf('event'), groupingOf('colour'), groupingOf(null)]).toEqual(['event', null, null]);
  });
});

describe('the picture of ways', () => {
  it('has one column a step and shared actors once', () => {
    const way = (...names: string[]) =>
      ({
        length: names.length - 1,
        steps: names.slice(1).map((name, index) => ({ from: { id: names[index] }, to: { id: name } })),
      }) as unknown as Path;
    const chain = chainOf([way('a', 'b', 'z'), way('a', 'c', 'z')]);
    expect(chain.nodes.map(({ actor, column, row }) => [actor.id, column, row])).toEqual([
      ['a', 0, 0.5],
      ['b', 1, 0],
      ['c', 1, 1],
      ['z', 2, 0.5],
    ]);
    expect(chain.links).toHaveLength(4);
    expect([chain.columns, chain.rows]).toEqual([3, 2]);
  });
});

describe('the day before', () => {
  it.each([
    ['2021-11-12', '2021-11-11'],
    ['2021-01-01', '2020-12-31'],
    ['2024-03-01', '2024-02-29'],
  ])('%s is %s', (day, before) => expect(dayBefore(day)).toBe(before));
});
