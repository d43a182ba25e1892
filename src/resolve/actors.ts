// From counted keys to actors. A key record sums up all appearances that carry the key, so that an actor named in forty thousand
// articles is still a few small records.

import { foldName } from '../language/fold.ts';
import type { GraphActor } from '../model/article-graph.ts';
import { contentId } from '../model/id.ts';
import { type ActorKind, actorKinds } from '../model/vocabulary.ts';
import { familyOf, isGlobal } from './actor-keys.ts';
import { byCount, compareText, components } from './components.ts';
import { type Curation, type CurationState, subjectGroup } from './curation.ts';

type Counts = Map<string, number>;

/** What all appearances with one key say together; every number is a count that can go up and down. */
export interface KeyRecord {
  readonly id: string;
  /** Appearances that are counted by this key (it is their first), and their mentions. */
  appearances: number;
  mentions: number;
  kinds: Counts;
  /** Names (the fullest form of each article), and all forms with them. */
  names: Counts;
  forms: Counts;
  descriptions: Counts;
  /** Keys that an appearance carries beside this one. */
  links: Counts;
  /** Of the key of a name: the keys of the walks of life under that name. */
  family: Counts;
}

/** What the store keeps of an appearance for resolution: its keys in force and what it adds to their records. */
export interface AppearanceDigest {
  readonly keys: readonly string[];
  /** Its keys by the article alone, without curations. */
  readonly ownKeys: readonly string[];
  readonly kind: ActorKind;
  readonly name: string;
  readonly forms: readonly string[];
  readonly descriptions: readonly string[];
  readonly mentions: number;
  /** The reports and versions of its article that speak of it. */
  readonly reports: readonly string[];
  readonly versions: readonly string[];
}

export interface ActorValue {
  readonly id: string;
  readonly kind: ActorKind;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly authority: string | null;
  readonly descriptions: readonly string[];
  readonly articleCount: number;
  readonly mentionCount: number;
  /** The keys by which appearances are counted, in text order; the first gives the id. */
  readonly keys: readonly string[];
  /** These, and the keys of other forms and families that lead to the actor. */
  readonly allKeys: readonly string[];
  readonly joinedBy: readonly string[];
  readonly hidden: boolean;
}

export interface ActorResolution {
  readonly actors: readonly ActorValue[];
  /** Curations that met the records, with the state that they are in now. */
  readonly states: ReadonlyMap<string, { state: CurationState; reason: string | null }>;
}

/** How many other names an actor shows. */
const mostAliases = 60;

export function digestActor(
  actor: GraphActor,
  links: Pick<AppearanceDigest, 'keys' | 'ownKeys' | 'reports' | 'versions'>,
): AppearanceDigest {
  return {
    ...links,
    kind: actor.kind,
    name: actor.name,
    forms: [...new Set([actor.name, ...actor.aliases])].sort(compareText),
    descriptions: [...new Set(actor.descriptions)].sort(compareText),
    mentions: actor.mentions.length,
  };
}

/** The keys whose records `countAppearance` changes. */
export function keysTouched(digest: AppearanceDigest): readonly string[] {
  const families = digest.keys.map(familyOf).filter((family) => family !== null);
  return [...new Set([...digest.keys, ...families])];
}

/** Adds (`by` 1) or takes away (`by` -1) one appearance. Changes `records`; a record that counts nothing any more stays, empty. */
export function countAppearance(records: Map<string, KeyRecord>, digest: AppearanceDigest, by: 1 | -1): void {
  const main = recordOf(records, digest.keys[0] as string);
  main.appearances += by;
  main.mentions += by * digest.mentions;
  count(main.kinds, digest.kind, by);
  count(main.names, digest.name, by);
  for (const form of digest.forms) count(main.forms, form, by);
  for (const description of digest.descriptions) count(main.descriptions, description, by);
  for (const key of digest.keys) {
    const record = recordOf(records, key);
    for (const other of digest.keys) if (other !== key) count(record.links, other, by);
    const family = familyOf(key);
    if (family !== null && family !== key) count(recordOf(records, family).family, key, by);
  }
}

/** True when nothing is counted by the record any more. */
export function isEmpty(record: KeyRecord): boolean {
  return record.appearances === 0 && record.links.size === 0 && record.family.size === 0;
}

/** The keys that `record` may be joined with. Following them from any key of an actor finds all of its keys. */
export function neighboursOf(record: KeyRecord): readonly string[] {
  const family = familyOf(record.id);
  return [
    ...record.links.keys(),
    ...record.family.keys(),
    ...(family === null || family === record.id ? [] : [family]),
  ];
}

/**
 * The actors that `records` make up under `curations`. `records` must hold whole neighbourhoods (`neighboursOf`), those of
 * the subjects of the curations included; then the result is the same as over the whole graph.
 */
export function resolveActors(
  records: ReadonlyMap<string, KeyRecord>,
  curations: readonly Curation[],
): ActorResolution {
  const groups = joinKeys(records);
  const states = curate(groups, records, curations);
  const actors = [...new Set(groups.values())]
    .filter((group) => [...group.keys].some((key) => (records.get(key)?.appearances ?? 0) > 0))
    .map((group) => describe(group, records));
  return { actors: actors.sort((a, b) => compareText(a.id, b.id)), states };
}

interface Group {
  readonly keys: Set<string>;
  readonly rules: Set<string>;
  name: string | null;
  hidden: boolean;
}

function joinKeys(records: ReadonlyMap<string, KeyRecord>): Map<string, Group> {
  const sets = components(records.keys());
  const rules = new Map<string, string>();
  const join = (a: string, b: string, rule: string): void => {
    if (!records.has(b)) return;
    sets.union(a, b);
    rules.set(a, rule);
  };
  for (const record of records.values()) {
    for (const other of record.links.keys()) join(record.id, other, 'actor/names-in-two-scripts');
    // One walk of life under a name is taken for everybody's of that name; two keep their people apart.
    const lives = [...record.family.keys()];
    if (lives.length === 1) join(record.id, lives[0] as string, 'actor/one-walk-of-life');
  }
  const groups = new Map<string, Group>();
  for (const keys of sets.list()) {
    const group: Group = { keys: new Set(keys), rules: new Set(), name: null, hidden: false };
    for (const key of keys) {
      groups.set(key, group);
      const rule = rules.get(key);
      if (rule !== undefined) group.rules.add(rule);
    }
  }
  return groups;
}

/** Applies the curations in order; a later one works on what the earlier ones left. */
function curate(
  groups: Map<string, Group>,
  records: ReadonlyMap<string, KeyRecord>,
  curations: readonly Curation[],
): Map<string, { state: CurationState; reason: string | null }> {
  const states = new Map<string, { state: CurationState; reason: string | null }>();
  const groupOf = (key: string): Group | undefined =>
    (records.get(key)?.appearances ?? 0) > 0 || groupHasAppearances(groups.get(key), records)
      ? groups.get(key)
      : undefined;
  for (const curation of curations) {
    const subjects = curation.subjects.map((keys) => subjectGroup(keys, groupOf));
    const present = [...new Set(subjects.filter((group) => group !== null))];
    const first = present[0];
    const missing = subjects.filter((group) => group === null).length;
    if (first === undefined || (curation.kind === 'MERGE' && missing > 0)) {
      states.set(curation.id, { state: 'ORPHANED', reason: 'No article names the actor any more.' });
      continue;
    }
    states.set(curation.id, { state: 'APPLIED', reason: null });
    if (curation.kind === 'MERGE') for (const other of present.slice(1)) pour(other, first, groups);
    if (curation.kind === 'SPLIT') cutOff(curation, first, groups);
    if (curation.kind === 'RENAME') first.name = curation.value;
    if (curation.kind === 'HIDE') first.hidden = true;
  }
  return states;
}

function groupHasAppearances(group: Group | undefined, records: ReadonlyMap<string, KeyRecord>): boolean {
  return group !== undefined && [...group.keys].some((key) => (records.get(key)?.appearances ?? 0) > 0);
}

function pour(from: Group, into: Group, groups: Map<string, Group>): void {
  for (const key of from.keys) {
    into.keys.add(key);
    groups.set(key, into);
  }
  for (const rule of from.rules) into.rules.add(rule);
  into.rules.add('actor/curation');
  into.name = from.name ?? into.name;
  into.hidden ||= from.hidden;
}

function cutOff(curation: Curation, from: Group, groups: Map<string, Group>): void {
  const keys = curation.cut.filter((key) => from.keys.has(key));
  if (keys.length === 0 || keys.length === from.keys.size) return;
  const group: Group = { keys: new Set(keys), rules: new Set(['actor/curation']), name: null, hidden: false };
  for (const key of keys) {
    from.keys.delete(key);
    groups.set(key, group);
  }
}

function describe(group: Group, records: ReadonlyMap<string, KeyRecord>): ActorValue {
  const keys = [...group.keys].sort(compareText);
  const all = keys.map((key) => records.get(key)).filter((record) => record !== undefined);
  const sum = (pick: (record: KeyRecord) => Counts): Map<string, number> => {
    const total = new Map<string, number>();
    for (const record of all) {
      for (const [item, times] of pick(record)) total.set(item, (total.get(item) ?? 0) + times);
    }
    return total;
  };
  const counted = all.filter((record) => record.appearances > 0).map((record) => record.id);
  const id = contentId('act', counted.sort(compareText)[0] as string);
  const kind = (byCount(sum((record) => record.kinds))[0] ?? actorKinds[0]) as ActorKind;
  const name = group.name ?? (byCount(sum((record) => record.names))[0] as string);
  const forms = byCount(sum((record) => record.forms)).filter((form) => form !== name);
  const authority = counted.find((key) => key.startsWith('authority:'));
  return {
    id,
    kind,
    name,
    aliases: forms.slice(0, mostAliases),
    authority: authority === undefined ? null : authority.slice('authority:'.length),
    descriptions: byCount(sum((record) => record.descriptions)).slice(0, 10),
    articleCount: all.reduce((total, record) => total + record.appearances, 0),
    mentionCount: all.reduce((total, record) => total + record.mentions, 0),
    keys: counted,
    allKeys: keys,
    joinedBy: [...new Set([...group.rules, ...counted.map(ruleOfKey)])].sort(compareText),
    hidden: group.hidden,
  };
}

/** Why an appearance with this first key is joined to others, by the key's kind. */
export function ruleOfKey(key: string): string {
  if (!isGlobal(key)) return 'actor/this-article-only';
  if (key.startsWith('authority:')) return 'actor/authority';
  return key.startsWith('split:') ? 'actor/curation' : 'actor/full-name';
}

/** The folded names under which `actor` is looked up, in text order. */
export function lookupNames(actor: Pick<ActorValue, 'name' | 'aliases'>): readonly string[] {
  const names = [actor.name, ...actor.aliases].map(foldName).filter((name) => name.length > 1 && name.length < 200);
  return [...new Set(names)].sort(compareText);
}

/** The record as text, the same for equal records. */
export function printKeyRecord(record: KeyRecord): string {
  const counts = (map: Counts): [string, number][] => [...map].sort((a, b) => compareText(a[0], b[0]));
  return JSON.stringify({
    ...record,
    kinds: counts(record.kinds),
    names: counts(record.names),
    forms: counts(record.forms),
    descriptions: counts(record.descriptions),
    links: counts(record.links),
    family: counts(record.family),
  });
}

/** Reads what `printKeyRecord` wrote. */
export function readKeyRecord(text: string): KeyRecord {
  const record = JSON.parse(text) as {
    [Field in keyof KeyRecord]: KeyRecord[Field] extends Counts ? [string, number][] : KeyRecord[Field];
  };
  return {
    ...record,
    kinds: new Map(record.kinds),
    names: new Map(record.names),
    forms: new Map(record.forms),
    descriptions: new Map(record.descriptions),
    links: new Map(record.links),
    family: new Map(record.family),
  };
}

function recordOf(records: Map<string, KeyRecord>, id: string): KeyRecord {
  let record = records.get(id);
  if (record === undefined) {
    record = {
      id,
      appearances: 0,
      mentions: 0,
      kinds: new Map(),
      names: new Map(),
      forms: new Map(),
      descriptions: new Map(),
      links: new Map(),
      family: new Map(),
    };
    records.set(id, record);
  }
  return record;
}

function count(counts: Counts, item: string, by: number): void {
  const times = (counts.get(item) ?? 0) + by;
  if (times === 0) counts.delete(item);
  else counts.set(item, times);
}

/** The same appearance under other keys. */
export function digestKeys(digest: AppearanceDigest, keys: readonly string[]): AppearanceDigest {
  return { ...digest, keys };
}
