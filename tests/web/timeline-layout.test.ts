// The picture's layout as text: one line a row, one character for six pixels. `o` is a mark, `[…]` a band, `(n)` a cluster, and behind
// a mark as much of its title as has room.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EventLine } from '../../web/answers.ts';
import { rightEdge, type Thing } from '../../web/timeline/block.ts';
import { type Grouping, itemsOf, type LaneItems, lanesOf } from '../../web/timeline/items.ts';
import { type Lane, layOut, momentsOf, rowMiddle, type Scale } from '../../web/timeline/layout.ts';
import { idOf, move, placeOf, thingAt, thingUnder } from '../../web/timeline/moves.ts';
import { day, spanOfDate } from '../../web/timeline/span.ts';
import { fitText } from '../../web/timeline/text-width.ts';

function event(id: string, edtf: string | null, more: Partial<EventLine> = {}): EventLine {
  const date =
    edtf === null
      ? null
      : {
          edtf,
          start: null,
          end: null,
          precision: 'DAY',
          approximate: edtf.includes('~'),
          uncertain: edtf.includes('?'),
        };
  return {
    id,
    slug: id,
    title: id,
    type: 'MEETING',
    status: 'HAPPENED',
    dateConflict: false,
    date,
    place: null,
    participants: [],
    ...more,
  };
}

/** 2021 on so many pixels. */
function year(width: number): Scale {
  const [first, last] = [Date.UTC(2021, 0, 1), Date.UTC(2022, 0, 1)];
  return { origin: first, pixelsPerMillisecond: width / (last - first), first, last };
}

function layOutAll(list: readonly LaneItems[], scale: Scale, rows: number): Lane[] {
  return layOut(
    list.map((lane) => momentsOf(lane, scale)),
    scale,
    rows,
  );
}

function all(lane: Lane | undefined): Thing[] {
  return lane?.things(Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY) ?? [];
}

function lanes(events: readonly EventLine[], scale: Scale, grouping: Grouping = 'none', rows = 3): Lane[] {
  return layOutAll(lanesOf(itemsOf(events).items, grouping, 12), scale, rows);
}

function drawn(list: readonly Lane[]): string[] {
  return list.flatMap((one) => {
    const { lane, count } = one;
    const lines: string[] = [];
    for (const thing of all(one)) {
      const at = Math.max(0, Math.round(thing.x / 6));
      const text = textOf(thing);
      const before = (lines[thing.row] ?? '').slice(0, at).padEnd(at);
      lines[thing.row] = before + text + (lines[thing.row] ?? '').slice(before.length + text.length);
    }
    return [`${lane?.label ?? '*'} ${count}`, ...Array.from(lines, (line) => `| ${(line ?? '').trimEnd()}`)];
  });
}

function textOf(thing: Thing): string {
  if (thing.kind === 'cluster') return `(${thing.items.length})`;
  const title = thing.label > 0 ? fitText(thing.item.title, thing.label) : '';
  if (thing.kind === 'mark') return ` o  ${title}`;
  const inside = Math.round(thing.width / 6) - 2;
  return `[${title.slice(0, inside).padEnd(inside, '=')}]`;
}

describe('the layout of the timeline', () => {
  it('gives each event a mark and, where there is room, its title', () => {
    const events = [event('talks', '2021-03-18'), event('call', '2021-11-12'), event('summit', '2021-11-15')];
    expect(drawn(lanes(events, year(600))).join('\n')).toMatchInlineSnapshot(`
      "* 3
      |                     o  talks                                                         o  call
      |                                                                                       o  summit"
    `);
  });

  it('draws a partial date as a band, and marks beside it in the same row', () => {
    const events = [event('a month', '2021-02'), event('a day', '2021-06-01'), event('spring', '2021-21')];
    expect(drawn(lanes(events, year(600))).join('\n')).toMatchInlineSnapshot(`
      "* 3
      |         [======]                         o  a day
      |                 [spring=================]"
    `);
  });

  it('puts more events in a cell than a lane has rows into a cluster with their count', () => {
    const events = Array.from({ length: 9 }, (_, index) => event(`e${index}`, `2021-05-0${index + 1}`));
    expect(drawn(lanes([...events, event('alone', '2021-09-01')], year(600))).join('\n')).toMatchInlineSnapshot(`
      "* 10
      |                               (9)                                 o  alone"
    `);
  });

  it('takes clusters apart when the ruler grows, down to the hour', () => {
    const events = [8, 9, 10, 14].map((clock) =>
      event(`at ${clock}`, `2021-05-03T${String(clock).padStart(2, '0')}:00`),
    );
    expect(drawn(lanes(events, year(1200), 'none', 2))[1]).toMatch(/\(4\)$/);
    const scale = { ...year(365 * 24 * 40), origin: Date.UTC(2021, 4, 3, 7) };
    expect(drawn(lanes(events, scale, 'none', 2)).join('\n')).toMatchInlineSnapshot(`
      "* 4
      |       o  at 8      o  at 10                   o  at 14
      |             o  at 9"
    `);
  });

  it('lets open dates reach to the end of the ruler, and leaves the undated and unreadable to the tray', () => {
    const events = [event('since', '2021-11/..'), event('never', null), event('odd', 'long ago')];
    expect(drawn(lanes(events, year(600))).join('\n')).toMatchInlineSnapshot(`
      "* 1
      |                                                                                    [since==========]"
    `);
    expect(itemsOf(events).undated.map(({ id }) => id)).toEqual(['never', 'odd']);
  });

  it('has a lane for each of the busiest, where their events stand in each, and one for the rest', () => {
    const who = (...names: string[]) => ({
      participants: names.map((name) => ({ actor: { slug: name.toLowerCase(), name } })),
    });
    const events = [
      event('both', '2021-02-01', who('Ann', 'Bob')),
      event('ann', '2021-08-01', who('Ann')),
      event('cal', '2021-10-01', who('Cal')),
      event('nobody', '2021-05-01'),
    ];
    const two = layOutAll(lanesOf(itemsOf(events).items, 'actor', 2), year(400), 2);
    expect(drawn(two).join('\n')).toMatchInlineSnapshot(`
      "Ann 2
      |      o  both                          o  ann
      Bob 1
      |      o  both
      * 2
      |                      o  nobody                   o  cal"
    `);
  });

  it('keeps the other dates of a conflict with the one that was taken', () => {
    const claims = ['2021-11-12', '2021-11-13', '2021-11-13'].map((edtf, index) => ({ edtf, chosen: index === 0 }));
    const call = event('call', '2021-11-12', { dateConflict: true });
    const { items } = itemsOf([call], [{ id: call.id, dateClaims: claims }]);
    expect(items[0]?.others.map(({ edtf }) => edtf)).toEqual(['2021-11-13']);
  });
});

const someDate = fc.oneof(
  fc
    .integer({ min: 0, max: 364 })
    .map((date) => new Date(Date.UTC(2021, 0, 1) + date * day).toISOString().slice(0, 10)),
  fc.integer({ min: 1, max: 12 }).map((month) => `2021-${String(month).padStart(2, '0')}`),
  fc.constantFrom('2021', '202X', '2021-22', '../2021-03', '2021-10/..', '2021-07-01T09:30', '2021-03-04~/2021-05-06?'),
);
const someEvents = fc
  .array(someDate, { maxLength: 300 })
  .map((dates) => dates.map((edtf, index) => event(`e${index}`, edtf)));

describe('any events at any scale', () => {
  it('are found under the pointer where they stand', () => {
    fc.assert(
      fc.property(someEvents, fc.integer({ min: 200, max: 400_000 }), fc.constantFrom(0, 20), (events, width, head) => {
        const both = [events.slice(0, 100), events.slice(100)].map((half) => lanesOf(itemsOf(half).items, 'none', 12));
        const scale = year(width);
        const list = layOut(
          both.flat().map((lane) => momentsOf(lane, scale)),
          scale,
          3,
          head,
        );
        list.forEach((lane, index) => {
          for (const thing of all(lane)) {
            const y = lane.top + head + rowMiddle(thing.row);
            const found = thingUnder(list, thing.x + thing.width / 2, y + 10, head);
            expect(found).toEqual({ thing, place: { lane: index, id: idOf(thing) } });
            expect(thingUnder(list, thing.x + thing.width / 2, lane.top + lane.height - 1, head)).toBeNull();
          }
        });
      }),
      { numRuns: 30 },
    );
  });

  it('are all in the picture, once a lane, and never on top of each other', () => {
    fc.assert(
      fc.property(
        someEvents,
        fc.integer({ min: 200, max: 400_000 }),
        fc.integer({ min: 1, max: 6 }),
        (events, width, rows) => {
          for (const lane of lanes(events, year(width), 'none', rows)) {
            const things = all(lane);
            const ids = things.flatMap((thing) =>
              thing.kind === 'cluster' ? thing.items.map(({ id }) => id) : [thing.item.id],
            );
            expect(ids.sort()).toEqual(events.map(({ id }) => id).sort());
            const ends: number[] = [];
            for (const thing of things) {
              expect(thing.x).toBeGreaterThanOrEqual((ends[thing.row] ?? Number.NEGATIVE_INFINITY) - 0.001);
              ends[thing.row] = rightEdge(thing);
            }
          }
        },
      ),
    );
  });

  it('stand where they stand from wherever one comes: moving along the ruler changes no row, place or title', () => {
    const window = 1000;
    fc.assert(
      fc.property(
        someEvents,
        fc.integer({ min: 200, max: 400_000 }),
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 12 }),
        (events, width, stops) => {
          const whole = lanes(events, year(width))[0];
          const walked = lanes(events, year(width))[0];
          for (const stop of stops) {
            const [left, right] = [stop * width, stop * width + window];
            const inView = all(whole).filter((thing) => thing.x < right && rightEdge(thing) > left);
            expect(walked?.things(left, right)).toEqual(inView);
          }
        },
      ),
    );
  });

  it('can each be reached by the arrow keys from the first', () => {
    fc.assert(
      fc.property(someEvents, fc.integer({ min: 200, max: 40_000 }), (events, width) => {
        const list = lanes(events, year(width));
        const things = all(list[0]);
        let place = things[0] === undefined ? null : { lane: 0, id: idOf(things[0]) };
        const seen = new Set<Thing>();
        while (place !== null) {
          const thing = thingAt(list, place);
          if (thing === undefined || seen.has(thing)) break;
          seen.add(thing);
          place = move(list, place, 'ArrowRight');
        }
        expect(seen.size).toBe(things.length);
      }),
    );
  });
});

describe('the keys', () => {
  const who = (name: string) => ({ participants: [{ actor: { slug: name, name } }] });
  const list = layOutAll(
    lanesOf(
      itemsOf([
        event('a1', '2021-02-01', who('a')),
        event('a2', '2021-06-01', who('a')),
        event('a3', '2021-11-01', who('a')),
        event('b1', '2021-03-01', who('b')),
        event('b2', '2021-10-01', who('b')),
      ]).items,
      'actor',
      5,
    ),
    year(900),
    2,
  );
  it.each([
    ['a1', 'ArrowRight', 'a2'],
    ['a1', 'ArrowLeft', 'a1'],
    ['a2', 'End', 'a3'],
    ['a3', 'Home', 'a1'],
    ['a3', 'ArrowDown', 'b2'],
    ['b1', 'ArrowUp', 'a1'],
    ['b1', 'ArrowDown', 'b1'],
  ])('from %s, %s leads to %s', (from, key, to) => {
    expect(move(list, placeOf(list, from) ?? { lane: 0, id: '' }, key)?.id).toBe(to);
  });

  it('leave other keys alone', () => {
    expect(move(list, { lane: 0, id: 'a1' }, 'Tab')).toBeNull();
  });
});

describe('a date on the ruler', () => {
  const shown = (edtf: string) => {
    const span = spanOfDate(edtf);
    const text = (moment: number | null) => (moment === null ? '…' : new Date(moment).toISOString().slice(0, 16));
    return span === null ? null : `${text(span.from)} ${text(span.to)} ${span.exact ? 'exact' : 'partial'}`;
  };
  it.each([
    ['2021-11-12', '2021-11-12T00:00 2021-11-13T00:00 exact'],
    ['2021-11-12T20:30', '2021-11-12T20:30 2021-11-12T20:31 exact'],
    ['2021-11-12T20:30+08:00', '2021-11-12T20:30 2021-11-12T20:31 exact'],
    ['2021-11-12T20~', '2021-11-12T20:00 2021-11-12T21:00 exact'],
    ['2021-12', '2021-12-01T00:00 2022-01-01T00:00 partial'],
    ['2021?', '2021-01-01T00:00 2022-01-01T00:00 partial'],
    ['202X', '2020-01-01T00:00 2030-01-01T00:00 partial'],
    ['2021-24', '2021-12-01T00:00 2022-01-01T00:00 partial'],
    ['2021-36', '2021-10-01T00:00 2022-01-01T00:00 partial'],
    ['2021-10-30/2021-10-31', '2021-10-30T00:00 2021-11-01T00:00 exact'],
    ['2021-11/..', '2021-11-01T00:00 … partial'],
    ['/2021-11', '… 2021-12-01T00:00 partial'],
    ['0044-03-15', '0044-03-15T00:00 0044-03-16T00:00 exact'],
    ['2021-11-12T22/2021-11-13T03', '2021-11-12T22:00 2021-11-13T04:00 exact'],
    ['2021-11-13/2021-11-12', null],
    ['2021-02-30', null],
    ['2021-77', null],
    ['../..', null],
    ['<script>', null],
    ['', null],
  ])('%s', (edtf, expected) => {
    expect(shown(edtf)).toBe(expected);
  });
});
