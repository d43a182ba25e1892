// A date in EDTF as a stretch of a ruler without zones: milliseconds as if every clock stood at UTC. Nothing is converted,
// so the picture shows the days and hours that the articles name.

export interface Span {
  /** Inclusive; null where that end is open. */
  readonly from: number | null;
  /** Exclusive; null where that end is open. */
  readonly to: number | null;
  /** Told to the day or finer: the whole stretch is meant, not some part of it. */
  readonly exact: boolean;
}

export const minute = 60_000;
export const hour = 60 * minute;
export const day = 24 * hour;

/** First and last months of the seasons, quarters and other parts of a year in EDTF level 1. */
const divisions: Readonly<Record<number, readonly [number, number]>> = {
  21: [3, 5],
  22: [6, 8],
  23: [9, 11],
  24: [12, 12],
  25: [3, 5],
  26: [6, 8],
  27: [9, 11],
  28: [12, 12],
  33: [1, 3],
  34: [4, 6],
  35: [7, 9],
  36: [10, 12],
  37: [1, 4],
  38: [5, 8],
  39: [9, 12],
  40: [1, 6],
  41: [7, 12],
};

/** The stretch that a date may lie in; null where the page cannot read it. */
export function spanOfDate(edtf: string): Span | null {
  const parts = edtf.split('/');
  if (parts.length === 1) return single(edtf);
  const [from = '', to = ''] = parts;
  const first = open(from) ? null : single(from);
  const last = open(to) ? null : single(to);
  if (parts.length > 2 || (first === null && last === null)) return null;
  if ((first === null && !open(from)) || (last === null && !open(to))) return null;
  return { from: first?.from ?? null, to: last?.to ?? null, exact: first?.exact === true && last?.exact === true };
}

function open(part: string): boolean {
  return part === '' || part === '..';
}

function single(text: string): Span | null {
  const found =
    /^(\d{4}|\d{3}X|\d{2}XX)(?:-(\d\d))?(?:-(\d\d))?(?:T(\d\d)(?::(\d\d))?[^?~%]*)?[?~%]?$/.exec(text) ?? undefined;
  if (found === undefined) return null;
  const [, year = '', month, date, hours, minutes] = found;
  const first = Number(year.replaceAll('X', '0'));
  if (month === undefined) {
    const years = year.endsWith('XX') ? 100 : year.endsWith('X') ? 10 : 1;
    return { from: at(first, 1, 1), to: at(first + years, 1, 1), exact: false };
  }
  if (date === undefined) {
    const [begin, end] = divisions[Number(month)] ?? [Number(month), Number(month)];
    if (end < 1 || end > 12) return null;
    return { from: at(first, begin, 1), to: at(first, end + 1, 1), exact: false };
  }
  const from = at(first, Number(month), Number(date)) + Number(hours ?? 0) * hour + Number(minutes ?? 0) * minute;
  const width = minutes !== undefined ? minute : hours !== undefined ? hour : day;
  return { from, to: from + width, exact: true };
}

/** The first moment of a day; years below 100 are meant as they stand. */
function at(year: number, month: number, date: number): number {
  const moment = new Date(0);
  moment.setUTCFullYear(year, month - 1, date);
  return moment.getTime();
}

/** A moment as the shortest EDTF that names it: `2021-03-18`, `2021-03-18T09:30`. */
export function momentText(moment: number): string {
  const text = new Date(Math.round(moment / minute) * minute).toISOString().slice(0, 16);
  return text.endsWith('T00:00') ? text.slice(0, 10) : text;
}
