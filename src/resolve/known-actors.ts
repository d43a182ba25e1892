// What the graph knows of those whom a report names: two articles that each name somebody in their own script meet in the actor that
// a third, which gives both names, makes of them.

import { familyOf } from './actor-keys.ts';
import type { ReportDigest } from './same-event.ts';

/** The actor that an appearance names, and the keys by which appearances are counted to it. */
export interface KnownActor {
  readonly id: string;
  readonly keys: readonly string[];
}

/**
 * `report` with, for each party and the place, the actor that it is (`actor:…`), in which it meets another's, and the actor's other
 * names (`also:…`), by which that other is looked up. `actorOf` gives null for an appearance that a curation has split off: its
 * report is not found by the names of that actor.
 */
export function withActors(report: ReportDigest, actorOf: (appearance: string) => KnownActor | null): ReportDigest {
  const appearances = [...new Set(report.participants.map(({ appearance }) => appearance))];
  const known = (keys: readonly string[], appearance: string | null): readonly string[] => {
    const actor = appearance === null ? null : actorOf(appearance);
    if (actor === null) return keys;
    const names = new Set(actor.keys.map((key) => familyOf(key) ?? key));
    return [
      ...keys,
      `actor:${actor.id}`,
      ...[...names].filter((name) => !keys.includes(name)).map((name) => `also:${name}`),
    ];
  };
  return {
    ...report,
    parties: report.parties.map((keys, index) => known(keys, appearances[index] ?? null)),
    placeKeys: known(report.placeKeys, report.place),
  };
}
