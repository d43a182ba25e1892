// Shortest ways between two actors, and the actors around some: breadth first from both ends, one query a step.

import type { ActorRecord, EventRecord, EvidenceRecord, StatementRecord } from '../model/records.ts';
import { actorIds, type Context } from './context.ts';
import { apiError, checkRange } from './errors.ts';
import { days } from './filters.ts';
import type { DateFilter } from './schema-types.ts';
import { labelOf } from './slug.ts';
import { knownReports, knownVersions } from './things.ts';
import { type Link, linkOf, strengthOf, tiesOf } from './ties.ts';

interface PathArguments {
  readonly from: string;
  readonly to: string;
  readonly maxLength: number;
  readonly first: number;
  readonly during?: DateFilter | null;
}

/** How many actors a search may look at before it gives up. */
const mostActors = 20_000;

interface Step {
  readonly source: string;
  readonly target: string;
  readonly link: Link;
}

export async function findPaths(context: Context, { from, to, maxLength, first, during }: PathArguments) {
  checkRange('maxLength', maxLength, 6);
  checkRange('first', first, 10);
  const window = days(during);
  const [starts, goals] = await Promise.all([endpoint(context, from), endpoint(context, to)]);
  if (starts === null || goals === null || starts.id === goals.id) return [];
  const chains = await search(context, starts, goals, maxLength, first, window);
  return Promise.all(chains.map((chain) => writePath(context, chain)));
}

interface Endpoint {
  readonly id: string;
  /** The first links: of an event to those who took part in it. */
  readonly steps: readonly Step[] | null;
}

async function endpoint(context: Context, name: string): Promise<Endpoint | null> {
  if (labelOf(name) === 'Event') {
    const participants = await context.load.participants.load(name);
    const steps = participants
      .filter(({ link }) => link === 'PARTICIPANT')
      .map(({ actor }) => ({ source: name, target: actor.id, link: { kind: 'EVENT' as const, id: name } }));
    return steps.length === 0 ? null : { id: name, steps };
  }
  const id = (await actorIds(context, name))[0];
  return id === undefined ? null : { id, steps: null };
}

/** All shortest chains, at most `first`, the strongest ties first. */
async function search(
  context: Context,
  start: Endpoint,
  goal: Endpoint,
  maxLength: number,
  first: number,
  window: { from: string; to: string },
) {
  const sides = [start, goal].map((end) => ({
    levels: [new Set([end.id])],
    before: new Map<string, Step[]>(),
    seen: new Set([end.id]),
    end,
  }));
  const [left, right] = sides as [Side, Side];
  for (let length = 1; length <= maxLength; length++) {
    const side = frontier(left).size <= frontier(right).size ? left : right;
    const other = side === left ? right : left;
    await expand(context, side, window);
    const meeting = [...frontier(side)].filter((id) => frontier(other).has(id)).sort();
    if (meeting.length > 0) {
      const chains = meeting.flatMap((id) =>
        back(left, id, first).flatMap((head) => back(right, id, first).map((tail) => [...head, ...turn(tail)])),
      );
      const distinct = new Map(
        chains.map((chain) => [chain.map(({ source, target }) => `${source}>${target}`).join(), chain]),
      );
      return [...distinct.values()].slice(0, first);
    }
    if (frontier(side).size === 0 || left.seen.size + right.seen.size > mostActors) return [];
  }
  return [];
}

interface Side {
  readonly levels: Set<string>[];
  /** By actor: the steps that first reached it. */
  readonly before: Map<string, Step[]>;
  readonly seen: Set<string>;
  readonly end: Endpoint;
}

function frontier(side: Side): Set<string> {
  return side.levels.at(-1) ?? new Set();
}

async function expand(context: Context, side: Side, window: { from: string; to: string }): Promise<void> {
  const next = new Set<string>();
  const steps =
    side.levels.length === 1 && side.end.steps !== null
      ? side.end.steps
      : [...(await tiesOf(context, [...frontier(side)].sort(), window)).values()]
          .flat()
          .map((tie) => ({ source: tie.source, target: tie.target, link: linkOf(tie) }));
  for (const { source, target, link } of steps) {
    if (side.seen.has(target)) continue;
    next.add(target);
    const before = side.before.get(target) ?? [];
    side.before.set(target, [...before, { source, target, link }]);
  }
  for (const id of next) side.seen.add(id);
  side.levels.push(next);
}

/** The chains from the side's end to `id`. */
function back(side: Side, id: string, most: number): readonly (readonly Step[])[] {
  if (id === side.end.id) return [[]];
  const chains: (readonly Step[])[] = [];
  for (const step of side.before.get(id) ?? []) {
    for (const head of back(side, step.source, most)) {
      if (chains.length < most) chains.push([...head, step]);
    }
  }
  return chains;
}

function turn(chain: readonly Step[]): readonly Step[] {
  return chain.map(({ source, target, link }) => ({ source: target, target: source, link })).reverse();
}

async function writePath(context: Context, chain: readonly Step[]) {
  return { length: chain.length, steps: await Promise.all(chain.map((step) => writeStep(context, step))) };
}

async function writeStep(context: Context, { source, target, link }: Step) {
  const node = (id: string) =>
    (labelOf(id) === 'Event' ? context.load.event.load(id) : context.load.actor.load(id)) as Promise<
      ActorRecord | EventRecord
    >;
  const [from, to] = await Promise.all([node(source), node(target)]);
  const words = (end: ActorRecord | EventRecord): string => (end.label === 'Actor' ? end.name : end.title);
  if (link.kind === 'EVENT') {
    const through = (await context.load.event.load(link.id)) as EventRecord;
    const evidence = (await knownReports(context, through)).flatMap((report) => report.evidence);
    const when = through.date === null ? '' : ` (${through.date.edtf})`;
    const text =
      from.label === 'Actor' && to.label === 'Actor'
        ? `${from.name} and ${to.name} took part in “${through.title}”${when}.`
        : `${from.label === 'Actor' ? from.name : words(to)} took part in “${through.title}”${when}.`;
    return { text, from, to, through, date: through.date, evidence };
  }
  const through = (await context.load.statement.load(link.id)) as StatementRecord;
  const [actors, versions] = await Promise.all([
    context.load.statementActors.load(link.id),
    knownVersions(context, through),
  ]);
  const speaks = (id: string): boolean =>
    actors.some(({ role, actor }) => actor.id === id && (role === 'SPEAKER' || role === 'VIA'));
  const [speaker, other] = speaks(source) ? [from, to] : [to, from];
  const roles = actors.filter(({ actor }) => actor.id === other.id).map(({ role }) => role);
  const verb = roles.includes('ADDRESSEE') ? 'spoke to' : 'spoke of';
  const when = through.said === null ? '' : ` (${through.said.edtf})`;
  const evidence: readonly EvidenceRecord[] = versions.map((version) => version.evidence);
  return { text: `${words(speaker)} ${verb} ${words(other)}${when}.`, from, to, through, date: through.said, evidence };
}

interface NeighborhoodArguments {
  readonly of: readonly string[];
  readonly depth: number;
  readonly first: number;
  readonly during?: DateFilter | null;
}

/** The actors around some, nearest first, and what ties them. */
export async function neighborhood(context: Context, { of, depth, first, during }: NeighborhoodArguments) {
  if (of.length < 1 || of.length > 10)
    throw apiError('BAD_USER_INPUT', `of: ${of.length} actors, 1 to 10 are allowed.`);
  checkRange('depth', depth, 3);
  checkRange('first', first, 300);
  const window = days(during);
  const centers = (await Promise.all(of.map((name) => actorIds(context, name)))).flatMap((ids) => ids.slice(0, 1));
  const distance = new Map(centers.map((id) => [id, 0]));
  const weight = new Map<string, number>();
  for (
    let level = 1, edge = [...distance.keys()];
    level <= depth && edge.length > 0 && distance.size < mostActors;
    level++
  ) {
    const ties = [...(await tiesOf(context, edge, window)).values()].flat();
    const fresh = new Set<string>();
    for (const tie of ties) {
      weight.set(tie.target, (weight.get(tie.target) ?? 0) + strengthOf(tie));
      if (distance.has(tie.target) || fresh.has(tie.target)) continue;
      fresh.add(tie.target);
    }
    for (const id of fresh) distance.set(id, level);
    edge = [...fresh].sort();
  }
  const ranked = [...distance].sort(
    (a, b) => a[1] - b[1] || (weight.get(b[0]) ?? 0) - (weight.get(a[0]) ?? 0) || (a[0] < b[0] ? -1 : 1),
  );
  const kept = new Map(ranked.slice(0, first));
  const inner = [...(await tiesOf(context, [...kept.keys()].sort(), window)).values()].flat();
  const edges = inner.filter(({ source, target }) => source < target && kept.has(target));
  const degree = new Map<string, number>();
  for (const { source, target } of edges) for (const id of [source, target]) degree.set(id, (degree.get(id) ?? 0) + 1);
  const actors = new Map<string, ActorRecord>();
  for (const actor of await context.load.actor.loadMany([...kept.keys()]))
    if (actor !== null && !(actor instanceof Error)) actors.set(actor.id, actor);
  return {
    centers: centers.flatMap((id) => actors.get(id) ?? []),
    nodes: [...kept].flatMap(([id, steps]) => {
      const actor = actors.get(id);
      return actor === undefined ? [] : [{ actor, distance: steps, degree: degree.get(id) ?? 0 }];
    }),
    edges: edges
      .sort((a, b) => strengthOf(b) - strengthOf(a) || (`${a.source}${a.target}` < `${b.source}${b.target}` ? -1 : 1))
      .map((tie) => ({
        ...tie,
        from: actors.get(tie.source),
        to: actors.get(tie.target),
        eventCount: tie.eventIds.length,
        statementCount: tie.statementIds.length,
      }))
      .filter(({ from, to }) => from !== undefined && to !== undefined),
    totalCount: distance.size,
    truncated: distance.size > kept.size,
  };
}
