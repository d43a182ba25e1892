import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { writeEventsIcs, writeStatementsIcs } from '../../src/export/ics.ts';
import type { Event } from '../../src/export/records.ts';
import { dateOf, eventWith, headFor, statementWith, stream, textOf } from './samples.ts';

const write = (...events: Event[]) => textOf(writeEventsIcs(stream(...events), headFor(events.length)));
const read = (text: string) => new ICAL.Component(ICAL.parse(text));

async function timesOf(edtf: string, zone: string | null = null) {
  const calendar = read(await write(eventWith({ date: dateOf(edtf, zone) })));
  const [entry] = calendar.getAllSubcomponents();
  const time = (name: string) => entry?.getFirstPropertyValue(name)?.toString() ?? null;
  return [entry?.name, time('dtstart'), time('dtend')];
}

describe('iCalendar', () => {
  it.each([
    ['2022-05-10', null, 'vevent', '2022-05-10', '2022-05-11'],
    ['2022-05', null, 'vevent', '2022-05-01', '2022-06-01'],
    ['2022-12~', null, 'vevent', '2022-12-01', '2023-01-01'],
    ['2022', null, 'vevent', '2022-01-01', '2023-01-01'],
    ['2022-21', null, 'vevent', '2022-03-01', '2022-06-01'],
    ['202X', null, 'vevent', '2020-01-01', '2030-01-01'],
    ['2024-02-28/2024-02-29', null, 'vevent', '2024-02-28', '2024-03-01'],
    ['2022-05/..', null, 'vevent', '2022-05-01', '2022-05-02'],
    ['../2022-05', null, 'vevent', '2022-05-31', '2022-06-01'],
    ['9999-12-31', null, 'vevent', '9999-12-31', null],
    ['2022-05-10T20:30', null, 'vevent', '2022-05-10T20:30:00', null],
    ['2022-05-10T20:30', 'Asia/Shanghai', 'vevent', '2022-05-10T12:30:00Z', null],
    ['2022-05-10T20', 'America/New_York', 'vevent', '2022-05-11T00:00:00Z', null],
    ['2022-01-10T20', 'America/New_York', 'vevent', '2022-01-11T01:00:00Z', null],
    ['2022-05-10T20:30', 'Nowhere/Never', 'vevent', '2022-05-10T20:30:00', null],
    ['2022-05-10T20:30+05:30', null, 'vevent', '2022-05-10T15:00:00Z', null],
  ])('%s (%s) is %s from %s until %s', async (edtf, zone, kind, from, until) => {
    expect(await timesOf(edtf, zone)).toEqual([kind, from, until]);
  });

  it('keeps what has no date as a journal entry', async () => {
    const [entry] = read(await write(eventWith({ date: null }))).getAllSubcomponents();
    expect(entry?.name).toBe('vjournal');
    expect(entry?.getFirstPropertyValue('dtstart')).toBeNull();
  });

  it('has an id that stays, and a stamp that is the time of the record', async () => {
    const [entry] = read(await write(eventWith({ firstRecorded: '2026-02-03T04:05:06Z' }))).getAllSubcomponents(
      'vevent',
    );
    expect(entry?.getFirstPropertyValue('uid')).toBe('evt_00000000000000000001@dateline');
    expect(entry?.getFirstPropertyValue('dtstamp')?.toString()).toBe('2026-02-03T04:05:06Z');
    expect(await write(eventWith({}))).toBe(await write(eventWith({})));
  });

  it.each([
    ['HAPPENED', 'CONFIRMED'],
    ['PLANNED', 'TENTATIVE'],
    ['UNCERTAIN', 'TENTATIVE'],
    ['DENIED', 'CANCELLED'],
  ] as const)('calls %s %s', async (status, expected) => {
    const [entry] = read(await write(eventWith({ status }))).getAllSubcomponents();
    expect(entry?.getFirstPropertyValue('status')).toBe(expected);
  });

  it('folds at 75 octets without breaking a character, and is read back as it was', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 200 }), async (title) => {
        const text = await write(eventWith({ title }));
        expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
        for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        const [entry] = read(text).getAllSubcomponents();
        expect(entry?.getFirstPropertyValue('summary')).toBe(title);
      }),
      { numRuns: 100 },
    );
  });

  it('cannot be broken out of', async () => {
    const text = await write(eventWith({ title: 'a\r\nEND:VEVENT\r\nBEGIN:VALARM;,\\' }));
    const calendar = read(text);
    expect(calendar.getAllSubcomponents()).toHaveLength(1);
    expect(calendar.getAllSubcomponents()[0]?.getFirstPropertyValue('summary')).toBe('a\nEND:VEVENT\nBEGIN:VALARM;,\\');
  });

  it('gives words, sources and addresses', async () => {
    const [entry] = read(await write(eventWith({}))).getAllSubcomponents();
    expect(entry?.getFirstPropertyValue('description')).toContain(
      '“双方周二达成协议” — Harbour "Daily", 港口罢工 <结束>, & more',
    );
    expect(entry?.getFirstPropertyValue('location')).toBe('青石港');
    expect(entry?.getFirstPropertyValue('url')).toBe('https://harbour.example/a?b=1&c=%E6%B8%AF%E5%8F%A3');
    const head = headFor(1, { origin: 'http://localhost:4000' });
    const served = read(await textOf(writeEventsIcs(stream(eventWith({})), head))).getAllSubcomponents()[0];
    expect(served?.getFirstPropertyValue('url')).toMatch(/^http:\/\/localhost:4000\/events\/%E6%B8%AF/);
  });

  it('has a statement on the day it was said', async () => {
    const text = await textOf(writeStatementsIcs(stream(statementWith({})), headFor(1, { name: 'statements' })));
    const [entry] = read(text).getAllSubcomponents('vevent');
    expect(entry?.getFirstPropertyValue('summary')).toBe('工会发言人: 双方周二达成协议');
    expect(entry?.getFirstPropertyValue('dtstart')?.toString()).toBe('2022-05-11');
  });
});
