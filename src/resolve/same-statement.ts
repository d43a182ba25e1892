// When two wordings are of one statement, and what a statement is by its wordings.

import { foldName, foldScript } from '../language/fold.ts';
import { datesMeet, readEdtf } from '../model/edtf.ts';
import { contentHash, contentId } from '../model/id.ts';
import type { StatementMode } from '../model/vocabulary.ts';
import { compareText, components, indexBy, mostGiven } from './components.ts';
import { sortBounds } from './sort-bounds.ts';

/** What resolution compares of a wording, and what it derives the statement from. Plain JSON, computed from the article alone. */
export interface VersionDigest {
  readonly id: string;
  readonly articleId: string;
  readonly publishedStart: string;
  readonly recordedAt: string;
  readonly mode: StatementMode;
  readonly text: string;
  readonly verb: string | null;
  readonly speakerText: string;
  readonly viaText: string | null;
  readonly edtf: string | null;
  readonly topics: readonly string[];
  /** Hash and length of each clause. */
  readonly clauses: readonly (readonly [hash: string, length: number])[];
  /** Hashes of what is long enough to be nobody else's: of clauses, and of the whole. */
  readonly anchors: readonly string[];
  /** Length of the whole folded text. */
  readonly length: number;
  readonly speakerKeys: readonly string[];
  /** Ids of appearances and reports of the article. */
  readonly speaker: string | null;
  readonly via: string | null;
  readonly addressees: readonly string[];
  readonly about: readonly string[];
  readonly event: string | null;
  readonly aboutEvents: readonly string[];
}

export interface StatementValue {
  readonly id: string;
  readonly mode: StatementMode;
  readonly text: string;
  readonly verb: string | null;
  readonly speakerText: string;
  readonly viaText: string | null;
  readonly edtf: string | null;
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly sortStart: string;
  readonly sortEnd: string;
  readonly precision: string;
  readonly topics: readonly string[];
  readonly versionCount: number;
  readonly articleCount: number;
  readonly firstPublished: string;
  readonly firstRecorded: string;
  readonly joinedBy: readonly string[];
}

/** How many folded characters make a clause one that two people don't say by chance. */
const longEnough = { han: 10, other: 28 };
/** How many clauses of one text are compared. */
const mostClauses = 40;

/** What `text` says, clause by clause, whatever its script and punctuation; `length` is that of the whole. */
export function clausesOf(text: string): Pick<VersionDigest, 'clauses' | 'anchors' | 'length'> {
  const parts = foldScript(text.normalize('NFKC')).split(/[.。!！?？;；:：,，、…\n—]+/);
  const clauses = parts.map((part) => foldName(part).replace(/[\p{P}\p{S}]/gu, '')).filter((clause) => clause !== '');
  const whole = clauses.join('');
  const lengths = new Map(clauses.map((clause) => [hashOf(clause), clause.length]));
  return {
    clauses: [...lengths].slice(0, mostClauses),
    anchors: [...new Set([...clauses.filter(isLong).slice(0, mostClauses), ...[whole].filter(isLong)].map(hashOf))],
    length: whole.length,
  };
}

function isLong(folded: string): boolean {
  return folded.length >= (/\p{Script=Han}/u.test(folded) ? longEnough.han : longEnough.other);
}

function hashOf(folded: string): string {
  return contentHash(folded).slice(0, 24);
}

/** The keys under which a wording is found by others. */
export function versionKeys(version: VersionDigest): readonly string[] {
  return version.anchors.map((hash) => `quote:${hash}`).sort();
}

/** The rule that makes the two wordings one statement; null when none does. Symmetric. */
export function sameStatement(
  a: VersionDigest,
  b: VersionDigest,
): 'statement/same-words' | 'statement/shared-clauses' | null {
  if (!maybeSameSpeaker(a, b) || !a.anchors.some((hash) => b.anchors.includes(hash))) return null;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const hashes = new Set(long.clauses.map(([hash]) => hash));
  const shared = short.clauses.reduce((total, [hash, length]) => total + (hashes.has(hash) ? length : 0), 0);
  if (shared * 2 < short.length) return null;
  if ((a.mode === 'INDIRECT' || b.mode === 'INDIRECT') && !saidTogether(a, b)) return null;
  return shared === a.length && shared === b.length ? 'statement/same-words' : 'statement/shared-clauses';
}

function maybeSameSpeaker(a: VersionDigest, b: VersionDigest): boolean {
  if (a.speakerKeys.length === 0 || b.speakerKeys.length === 0) return true;
  return a.speakerKeys.some((key) => b.speakerKeys.includes(key));
}

/** All of a wording that `sameStatement` looks at: what many papers print word for word is compared once. */
function comparedOf({ speakerKeys, anchors, clauses, length, mode, edtf }: VersionDigest): string {
  return JSON.stringify([speakerKeys, anchors, clauses, length, mode, edtf]);
}

/** Reported speech says the same again and again; only that of one time is one statement. */
function saidTogether(a: VersionDigest, b: VersionDigest): boolean {
  const [x, y] = [a.edtf, b.edtf].map((edtf) => (edtf === null ? null : readEdtf(edtf)));
  return x == null || y == null || datesMeet(x, y);
}

export interface StatementGroup {
  /** In order of publication. */
  readonly versions: readonly VersionDigest[];
  readonly rules: ReadonlyMap<string, string>;
}

/** Groups `versions`, which must hold with each wording all that `sameStatement` may join with it, and so on. */
export function groupVersions(versions: readonly VersionDigest[]): readonly StatementGroup[] {
  const byId = new Map(versions.map((version) => [version.id, version]));
  const sets = components(byId.keys());
  const rules = new Map<string, string>();
  const join = (some: readonly VersionDigest[], others: readonly VersionDigest[]): void => {
    const [a, b] = [some[0] as VersionDigest, others[0] as VersionDigest];
    const rule = sameStatement(a, b);
    if (rule === null) return;
    for (const { id } of [...some, ...others]) {
      sets.union(a.id, id);
      if (rules.get(id) !== 'statement/same-words') rules.set(id, rule);
    }
  };
  const wordings = [...indexBy(versions, (version) => [comparedOf(version)]).values()];
  for (const wording of wordings) if (wording.length > 1) join(wording, wording);
  for (const near of indexBy(wordings, ([first]) => versionKeys(first as VersionDigest)).values()) {
    for (const [position, wording] of near.entries())
      for (const other of near.slice(position + 1)) join(wording, other);
  }
  return sets.list().map((ids) => {
    const members = ids.map((id) => byId.get(id) as VersionDigest).sort(firstVersion);
    return { versions: members, rules: new Map(ids.map((id) => [id, rules.get(id) ?? 'statement/one-wording'])) };
  });
}

export function firstVersion(a: VersionDigest, b: VersionDigest): number {
  return compareText(a.publishedStart, b.publishedStart) || compareText(a.id, b.id);
}

/** The statement that the wordings of `group` make: it shows the fullest of them. */
export function deriveStatement({ versions, rules }: StatementGroup): StatementValue {
  const first = versions[0] as VersionDigest;
  const fullest = [...versions].sort((a, b) => b.length - a.length || firstVersion(a, b))[0] as VersionDigest;
  const spoken = versions.find((version) => version.mode === 'DIRECT');
  const edtf = mostGiven(versions.map((version) => version.edtf).filter((date) => date !== null));
  const named = [fullest, ...versions].find((version) => version.speaker !== null) ?? fullest;
  return {
    id: contentId('sta', first.id),
    mode: spoken === undefined ? 'INDIRECT' : 'DIRECT',
    text: fullest.text,
    verb: fullest.verb,
    speakerText: named.speakerText,
    viaText: [fullest, ...versions].find((version) => version.viaText !== null)?.viaText ?? null,
    edtf,
    ...sortBounds(edtf),
    topics: [...new Set(versions.flatMap((version) => version.topics))].sort(compareText),
    versionCount: versions.length,
    articleCount: new Set(versions.map((version) => version.articleId)).size,
    firstPublished: first.publishedStart,
    firstRecorded: versions.map((version) => version.recordedAt).sort(compareText)[0] as string,
    joinedBy: [...new Set(rules.values())].sort(compareText),
  };
}
