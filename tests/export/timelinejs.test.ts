import { describe, expect, it } from 'vitest';
import type { Event } from '../../src/export/records.ts';
import { writeTimelineJs } from '../../src/export/timelinejs.ts';
import { dateOf, eventWith, headFor, stream, textOf } from './samples.ts';

async function read(...events: Event[]) {
  return JSON.parse(await textOf(writeTimelineJs(stream(...events), headFor(events.length)))) as {
    events: { unique_id: string; text: { headline: string; text: string } }[];
    undated: unknown[];
  };
}

describe('TimelineJS JSON', () => {
  it.each([
    ['2022-05-10', { start_date: { year: 2022, month: 5, day: 10 } }],
    ['2022-05', { start_date: { year: 2022, month: 5 } }],
    ['2022', { start_date: { year: 2022 } }],
    ['2022-05-10T20:30', { start_date: { year: 2022, month: 5, day: 10, hour: 20, minute: 30 } }],
    ['2022-05-10~', { start_date: { year: 2022, month: 5, day: 10 }, display_date: '2022-05-10~' }],
    [
      '2022-05-10/2022-06',
      {
        start_date: { year: 2022, month: 5, day: 10 },
        end_date: { year: 2022, month: 6 },
        display_date: '2022-05-10/2022-06',
      },
    ],
    ['2022-05/..', { start_date: { year: 2022, month: 5 }, display_date: '2022-05/..' }],
    ['2022-21', { start_date: { year: 2022, month: 3 }, end_date: { year: 2022, month: 5 }, display_date: '2022-21' }],
    ['202X', { start_date: { year: 2020 }, end_date: { year: 2029 }, display_date: '202X' }],
  ])('%s keeps its precision', async (edtf, dates) => {
    const [slide] = (await read(eventWith({ date: dateOf(edtf) }))).events;
    const { unique_id, group, text, ...shown } = slide as Record<string, unknown> & { text: unknown };
    expect(shown).toEqual(dates);
    expect([unique_id, group]).toEqual(['evt_00000000000000000001', 'AGREEMENT']);
  });

  it('names what it cannot show', async () => {
    const { events, undated } = await read(eventWith({ date: null, title: '某事' }), eventWith({}));
    expect(events).toHaveLength(1);
    expect(undated).toEqual([{ unique_id: 'evt_00000000000000000001', headline: '某事' }]);
  });

  it('runs nothing that stands in the words', async () => {
    const [slide] = (await read(eventWith({ title: '<script>alert(1)</script>' }))).events;
    expect(slide?.text.headline).toBe('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(slide?.text.text).toContain('<blockquote>双方周二达成协议</blockquote>');
    expect(slide?.text.text).toContain('港口罢工 &lt;结束&gt;, &amp; more');
  });
});
