// Tells a government named by its seat (北京表示) from the place (在北京).

import { actsAfter, actsBefore, seats, towards } from '../../../language/zh/seats.ts';
import type { FoundName, Reading } from '../found.ts';

/** The names with every acting seat made an organization. */
export function markSeats({ lookup }: Reading, names: readonly FoundName[]): FoundName[] {
  return names.map((name) => {
    if (name.kind !== 'PLACE' || !seats.has(lookup.slice(name.start, name.end))) return name;
    const before = lookup.slice(Math.max(0, name.start - 4), name.start);
    const after = lookup.slice(name.end, name.end + 60);
    if (/(?:在|于|抵达|前往|飞往|访问|离开|位于)$/.test(before)) return name;
    const acts = actsAfter.test(after) || actsBefore.test(before) || (/[对向给]$/.test(before) && towards.test(after));
    return acts ? { ...name, kind: 'ORGANIZATION', rule: 'zh/acting-seat', rows: [] } : name;
  });
}
