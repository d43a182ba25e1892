// What the graph knows of those whom a report names: two articles that each name somebody in their own script meet in the actor that
// a third, which gives both names, makes of them.

import { familyOf } from './actor-keys.ts';
import { indexBy } from './components.ts';
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

/**
 * Who takes part in the event of `reports`, by appearance: where one report names somebody by the family name alone and another in
 * full, he is the one named in full. Many bear a name, so that elsewhere the two stay two actors.
 */
export function whoTakesPart(
  reports: readonly ReportDigest[],
  actorOf: (appearance: string) => string | undefined,
): (appearance: string) => string | undefined {
  const parties = reports.flatMap((report) => {
    const appearances = [...new Set(report.participants.map(({ appearance }) => appearance))];
    return appearances.map((appearance, index) => ({ appearance, keys: report.parties[index] ?? [] }));
  });
  const inFull = indexBy(parties, ({ keys }) => keys.filter((key) => key.startsWith('of:')).map((key) => key.slice(3)));
  const meant = new Map<string, string>();
  for (const { appearance, keys } of parties) {
    const names = keys.filter((key) => key.startsWith('called:')).map((key) => key.slice('called:'.length));
    const bearers = names.flatMap((name) => inFull.get(name) ?? []).map((bearer) => actorOf(bearer.appearance));
    const [one, ...others] = new Set(bearers);
    if (one !== undefined && others.length === 0) meant.set(appearance, one);
  }
  return (appearance) => meant.get(appearance) ?? actorOf(appearance);
}
