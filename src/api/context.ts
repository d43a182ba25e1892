// What one request shares: the reader, and loaders that gather what its fields ask for into one query each.

import DataLoader from 'dataloader';
import { foldName } from '../language/fold.ts';
import type { AsOf, EventRecord } from '../model/records.ts';
import type { Reader } from '../store/reader.ts';
import { knownAt } from './as-of.ts';
import { labelOf } from './slug.ts';

/** What a caller may do. */
export type Role = 'reader' | 'ingester' | 'curator';

export interface Context {
  readonly reader: Reader;
  readonly load: Loaders;
  /** Ends the asking of a request that was given up. */
  readonly giveUp: () => void;
  /** Other names of whom a name is known to mean, whether or not an article used them. */
  readonly otherNames: (name: string) => readonly string[];
  readonly requestId: string;
  readonly roles: ReadonlySet<Role>;
  /** Who signs a curation. */
  readonly who: string;
  /** Names that nobody has, with near ones. */
  readonly didYouMean: Map<string, readonly string[]>;
  /** Lists asked for in this request, by what was asked: see `connection.ts`. */
  readonly lists: Map<string, DataLoader<string, unknown>>;
}

export type Loaders = ReturnType<typeof createLoaders>;

export function createLoaders(reader: Reader) {
  /** One record an id, null for what is not there. */
  const one = <T extends { readonly id: string }>(fetch: (ids: readonly string[]) => Promise<readonly T[]>) =>
    new DataLoader<string, T | null>(async (ids) => {
      const found = new Map((await fetch(ids)).map((record) => [record.id, record]));
      return ids.map((id) => found.get(id) ?? null);
    });
  /** The records that belong to an id. */
  const many = <T>(fetch: (ids: readonly string[]) => Promise<ReadonlyMap<string, readonly T[]>>) =>
    new DataLoader<string, readonly T[]>(async (ids) => {
      const found = await fetch(ids);
      return ids.map((id) => found.get(id) ?? []);
    });
  return {
    actor: one(reader.actors),
    event: one(reader.events),
    statement: one(reader.statements),
    article: one(reader.articles),
    report: one(reader.reports),
    version: one(reader.versions),
    curation: one(reader.curations),
    body: one(reader.articleBodies),
    statementActors: many(reader.statementActors),
    statementEvents: many(reader.statementEvents),
    statementVersions: many(reader.statementVersions),
    participants: many(reader.eventParticipants),
    reports: many(reader.eventReports),
    eventClaims: many(reader.eventClaims),
    claims: many(reader.reportClaims),
    reportParticipants: many(reader.reportParticipants),
    appearances: many(reader.actorAppearances),
    marks: many(reader.articleMarks),
    curations: many(reader.curationsOf),
    curationSubjects: many(reader.curationSubjects),
    named: new DataLoader<string, readonly string[]>(async (names) => {
      const found = await reader.actorsByName(names);
      return names.map((name) => found.get(name) ?? []);
    }),
  };
}

/** The ids of the actors that `name` may mean (an id, a slug, or any known form); unknown names are noted for `didYouMean`. */
export async function actorIds(context: Context, name: string): Promise<readonly string[]> {
  if (labelOf(name) === 'Actor') return [name];
  const found = await context.load.named.load(foldName(name));
  if (found.length > 0) return found;
  const others = await context.load.named.loadMany(context.otherNames(name).map(foldName));
  for (const ids of others) if (!(ids instanceof Error) && ids.length > 0) return ids;
  const digits = /-([0-9a-f]{20})$/.exec(name)?.[1];
  if (digits !== undefined) return [`act_${digits}`];
  return guessTitled(context, name);
}

/** `國務卿布林肯`: a name that begins with a title or office. The longest known end of it counts when only one actor has it. */
async function guessTitled(context: Context, name: string): Promise<readonly string[]> {
  const folded = foldName(name);
  const ends = [...folded]
    .map((_, index) => [...folded].slice(index).join(''))
    .slice(1)
    .filter((end) => [...end].length >= 2);
  const hasHan = /\p{Script=Han}/u.test(folded);
  if (hasHan && ends.length <= 30) {
    const found = await context.load.named.loadMany(ends);
    for (const ids of found) if (!(ids instanceof Error) && ids.length === 1) return ids;
  }
  const words = name.trim().split(/\s+/);
  for (let index = 1; !hasHan && index < Math.min(words.length, 6); index++) {
    const ids = await context.load.named.load(foldName(words.slice(index).join(' ')));
    if (ids.length === 1) return ids;
  }
  if (!context.didYouMean.has(name)) context.didYouMean.set(name, await nearNames(context, folded));
  return [];
}

async function nearNames(context: Context, folded: string): Promise<readonly string[]> {
  const characters = [...folded];
  const size = /\p{Script=Han}/u.test(folded) ? 2 : 3;
  const pieces = new Set(characters.slice(0, 40).map((_, index) => characters.slice(index, index + size).join('')));
  const whole = [...pieces].filter((piece) => [...piece].length === Math.min(size, characters.length));
  const near = await context.reader.nearNames(whole);
  const score = (other: string): number => {
    const shared = whole.filter((piece) => other.includes(piece)).length;
    return (2 * shared) / (whole.length + Math.max(1, [...other].length - size + 1));
  };
  // An actor has many forms: the nearest one counts.
  const best = new Map<string, number>();
  for (const { folded: other, name } of near) best.set(name, Math.max(best.get(name) ?? 0, score(other)));
  const ranked = [...best].filter(([, value]) => value >= 0.25).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return ranked.slice(0, 5).map(([name]) => name);
}

/** The events as they were known at `asOf`, in one query for all of them; those not yet known fall out. */
export async function eventsAsOf(
  context: Context,
  events: readonly EventRecord[],
  asOf: AsOf | null,
): Promise<readonly EventRecord[]> {
  if (asOf === null) return events;
  const reports = await context.load.reports.loadMany(events.map(({ id }) => id));
  return events.flatMap((event, index) => {
    const own = reports[index];
    return own === undefined || own instanceof Error ? [] : knownAt(event, own, asOf);
  });
}
