import edtf from 'edtf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths, dayNumber, dayOf, printDay, readDay, weekdayOf } from '../../src/model/calendar.ts';
import { compareDates, type DateValue, datesMeet, oneSlipApart, readEdtf } from '../../src/model/edtf.ts';

const read = (text: string) => readEdtf(text) as DateValue;

describe('calendar', () => {
  it('counts days as the platform does in UTC', () => {
    fc.assert(
      fc.property(fc.integer({ min: -700_000, max: 2_900_000 }), (number) => {
        const day = dayOf(number);
        expect(dayNumber(day)).toBe(number);
        expect(printDay(day)).toBe(new Date(number * 86_400_000).toISOString().slice(0, 10));
        expect(weekdayOf(day) % 7).toBe(new Date(number * 86_400_000).getUTCDay());
      }),
    );
  });
  it('adds days and months across ends', () => {
    expect(printDay(addDays({ year: 2021, month: 12, day: 31 }, 1))).toBe('2022-01-01');
    expect(printDay(addMonths({ year: 2020, month: 1, day: 31 }, 1))).toBe('2020-02-29');
    expect(printDay(addMonths({ year: 2021, month: 1, day: 15 }, -2))).toBe('2020-11-15');
    expect(readDay('2021-02-30')).toBeNull();
  });
});

describe('EDTF', () => {
  it.each([
    ['2021', '2021-01-01', '2021-12-31', 'YEAR'],
    ['2021-11', '2021-11-01', '2021-11-30', 'MONTH'],
    ['2021-11-12', '2021-11-12', '2021-11-12', 'DAY'],
    ['2021-11-12T20', '2021-11-12', '2021-11-12', 'HOUR'],
    ['2021-11-12T20:30', '2021-11-12', '2021-11-12', 'MINUTE'],
    ['2021-23', '2021-09-01', '2021-11-30', 'SEASON'],
    ['2021-34', '2021-04-01', '2021-06-30', 'SEASON'],
    ['198X', '1980-01-01', '1989-12-31', 'DECADE'],
    ['19XX', '1900-01-01', '1999-12-31', 'CENTURY'],
    ['2021-11-12/2021-11-14', '2021-11-12', '2021-11-14', 'INTERVAL'],
    ['2010/..', '2010-01-01', null, 'INTERVAL'],
    ['../2010', null, '2010-12-31', 'INTERVAL'],
    ['2014-06~', '2014-06-01', '2014-06-30', 'MONTH'],
  ])('%s is %s to %s', (text, start, end, precision) => {
    expect(readEdtf(text)).toMatchObject({ edtf: text, start, end, precision });
  });
  it.each([
    '',
    '21',
    '2021-13',
    '2021-11-31',
    '2021-11-12/2021-11-10',
    '/',
    'yesterday',
    '2021-1-1',
    '2021-11-12T25',
    '198X-05',
  ])('refuses %j', (text) => {
    expect(readEdtf(text)).toBeNull();
  });
  it('agrees with the edtf library on the bounds of dates', () => {
    for (const text of [
      '2021',
      '2021-02',
      '2020-02',
      '2021-11-12',
      '2021-11/2022-01',
      '2014-06~',
      '199X',
      '2021-11-12/2021-11-14',
    ]) {
      const theirs = edtf(text);
      const day = (value: number) => new Date(value).toISOString().slice(0, 10);
      expect([read(text).start, read(text).end]).toEqual([day(theirs.min), day(theirs.max)]);
    }
  });
  it('knows slips, meetings and order', () => {
    expect(oneSlipApart(read('2021-11-12'), read('2021-11-13'))).toBe(true);
    expect(oneSlipApart(read('2021-01-17'), read('2021-11-17'))).toBe(true);
    expect(oneSlipApart(read('2021-11-12'), read('2021-11-12'))).toBe(false);
    expect(oneSlipApart(read('2021-11-12'), read('2021-12-21'))).toBe(false);
    expect(datesMeet(read('2021-11'), read('2021-11-12'))).toBe(true);
    expect(datesMeet(read('2010/..'), read('2021-11-12'))).toBe(true);
    expect(datesMeet(read('2021-10'), read('2021-11-12'))).toBe(false);
    expect(
      ['2021', '2021-01-01', '2021-01', '../2020']
        .map(read)
        .sort(compareDates)
        .map(({ edtf }) => edtf),
    ).toEqual(['../2020', '2021-01-01', '2021-01', '2021']);
  });
});
