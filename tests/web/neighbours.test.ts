import { expect, it } from 'vitest';
import { readEdtf } from '../../src/model/edtf.ts';
import { neighbours } from '../../web/event/neighbours.ts';

const at = (edtf: string) => ({ date: readEdtf(edtf) });
const told = (events: readonly { readonly date: { readonly edtf: string } | null }[]) =>
  events.map(({ date }) => date?.edtf);
const around = (edtf: string, before: readonly string[], since: readonly string[]) => {
  const date = readEdtf(edtf);
  if (date === null) throw new Error(edtf);
  const { earlier, later } = neighbours(date, before.map(at), since.map(at));
  return [told(earlier), told(later)];
};

it('parts the events of one day by the clock', () => {
  const log = ['2023-05-18', '2023-05-18T08:15', '2023-05-18T11:05', '2023-05-18/2023-05-20', '2023-05-19'];
  expect(around('2023-05-18T08:40', ['2023-05-17', '2023-05-02'], log)).toEqual([
    ['2023-05-02', '2023-05-17', '2023-05-18', '2023-05-18T08:15'],
    ['2023-05-18T11:05', '2023-05-18/2023-05-20', '2023-05-19'],
  ]);
});

it('keeps the nearest five of each side', () => {
  const hours = ['01', '02', '03', '04', '05', '06', '08', '09', '10', '11', '12', '13'];
  const log = hours.map((hour) => `2023-05-18T${hour}:00`);
  expect(around('2023-05-18T07:00', ['2023-05-17'], log)).toEqual([log.slice(1, 6), log.slice(6, 11)]);
});
