// Curations: what people correct. They are kept apart from what was read and applied after every derivation. A subject is
// addressed by keys that outlive the ids of the graph: keys of names for actors, ids of reports for events.

/** What somebody asks for, in ids of the graph as it stands. */
export type CurationRequest =
  /** These are one. Ids of actors of one kind, or of events. */
  | { readonly kind: 'MERGE'; readonly ids: readonly string[] }
  /** What these articles (and, of an actor, these names) tell of `id` is another. */
  | {
      readonly kind: 'SPLIT';
      readonly id: string;
      readonly articles: readonly string[];
      readonly names?: readonly string[];
    }
  | { readonly kind: 'RENAME'; readonly id: string; readonly name: string }
  | { readonly kind: 'SET_DATE'; readonly id: string; readonly edtf: string }
  | { readonly kind: 'HIDE'; readonly id: string };

export type CurationKind = CurationRequest['kind'];

/** Who asks, when (an instant, ISO 8601 UTC) and why. */
export interface Signature {
  readonly who: string;
  readonly at: string;
  readonly why: string;
}

/** APPLIED: in force. ORPHANED: its subject is gone for now; it comes into force again when the subject does. */
export type CurationState = 'APPLIED' | 'ORPHANED' | 'UNDONE';

/** A curation as the store keeps it. */
export interface Curation {
  readonly id: string;
  /** Counts up; a later curation has the last word over an earlier one. */
  readonly sequence: number;
  readonly kind: CurationKind;
  readonly about: 'ACTOR' | 'EVENT';
  /** For MERGE one list of keys a party, else one list. */
  readonly subjects: readonly (readonly string[])[];
  /** SPLIT: the articles and keys to be cut off. */
  readonly articles: readonly string[];
  readonly cut: readonly string[];
  /** RENAME: the name; SET_DATE: the EDTF. */
  readonly value: string | null;
  /** What was done to what, for a person ("merged 布林肯 and Blinken"). */
  readonly sentence: string;
  readonly who: string;
  readonly at: string;
  readonly why: string;
  readonly state: CurationState;
  readonly stateReason: string | null;
  readonly undoneBy: string | null;
  readonly undoneAt: string | null;
}

/** The curations in force about `about`, in the order in which they were made. */
export function inForce(curations: readonly Curation[], about: Curation['about']): readonly Curation[] {
  return curations
    .filter((curation) => curation.about === about && curation.state !== 'UNDONE')
    .sort((a, b) => a.sequence - b.sequence);
}

/**
 * Which group a curation speaks of: the one that holds most of `keys`, the first by `groups`' order among equals; null when
 * none of them is there any more.
 */
export function subjectGroup<Group>(
  keys: readonly string[],
  groupOf: (key: string) => Group | undefined,
): Group | null {
  const counts = new Map<Group, number>();
  for (const key of keys) {
    const group = groupOf(key);
    if (group !== undefined) counts.set(group, (counts.get(group) ?? 0) + 1);
  }
  let best: Group | null = null;
  for (const [group, count] of counts) if (best === null || count > (counts.get(best) ?? 0)) best = group;
  return best;
}

/** The keys of an appearance in `articleId` under the splits in force: what a split cuts off by article has a key of its own. */
export function keysUnderSplits(
  curations: readonly Curation[],
  articleId: string,
  ownKeys: readonly string[],
): readonly string[] {
  let keys = ownKeys;
  for (const { id, kind, articles, subjects } of inForce(curations, 'ACTOR')) {
    if (kind !== 'SPLIT' || !articles.includes(articleId)) continue;
    if (keys.some((key) => subjects[0]?.includes(key))) keys = [`split:${id}`];
  }
  return keys;
}
