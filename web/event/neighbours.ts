// The nearest events before and after one: the store parts them by day, the clock parts those of its own day.

import type { DateValue } from '../answers.ts';

const most = 5;

type Dated = { readonly date: DateValue | null };

/** Both in the order of time. `before` is of earlier days, the latest first; `since` begins with the event's own day. */
export function neighbours<T extends Dated>(
  date: DateValue,
  before: readonly T[],
  since: readonly T[],
): { readonly earlier: readonly T[]; readonly later: readonly T[] } {
  const earlierThatDay = since.filter((near) => near.date?.end === date.start && near.date.edtf < date.edtf);
  return {
    earlier: [...before].reverse().concat(earlierThatDay).slice(-most),
    later: since.filter((near) => !earlierThatDay.includes(near)).slice(0, most),
  };
}
