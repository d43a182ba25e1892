// Names as they are found, before they are joined to actors.

import type { Authority, AuthorityRow } from '../../language/authority.ts';
import type { TaggedWord } from '../../language/zh/lac/tagger.ts';
import type { Span } from '../../model/span.ts';
import type { ActorKind } from '../../model/vocabulary.ts';
import type { Source } from '../types.ts';

/** What the finders read. */
export interface Reading {
  readonly source: Source;
  /** The text folded for look-up: same length, same offsets. */
  readonly lookup: string;
  readonly authority: Authority;
  /** Tagged words of the whole text, in order; empty without a tagger. */
  readonly words: readonly TaggedWord[];
  /** Time expressions, addresses and other stretches that hold no names. */
  readonly closed: readonly Span[];
}

/** One place that one rule takes for a name. */
export interface FoundName extends Span {
  readonly kind: ActorKind;
  readonly rule: string;
  /** How much the rule is to be trusted where two overlap: higher wins, then the longer, then the earlier. */
  readonly weight: number;
  /** Rows of the authority list that bear exactly this form. */
  readonly rows: readonly AuthorityRow[];
  /** False: the form names somebody only if the article shows whom (a bare surname, 国务院). */
  readonly sure: boolean;
  /** Another form given in brackets beside it (珍‧普萨基（Jen Psaki）): the start of that name. */
  readonly alias?: number;
}

/** Rules of this weight and more are trusted: among them the longest name wins (中国人民银行江州支行 over 中国). */
const trusted = 50;

/** Picks names that do not overlap: the trusted first and the longest of them, then the others by weight. */
export function chooseNames(names: readonly FoundName[]): FoundName[] {
  const order = [...names].sort(compareNames);
  const taken = new Set<number>();
  const chosen: FoundName[] = [];
  for (const name of order) {
    let free = true;
    for (let at = name.start; at < name.end && free; at++) free = !taken.has(at);
    if (!free) continue;
    for (let at = name.start; at < name.end; at++) taken.add(at);
    chosen.push(name);
  }
  return chosen.sort((a, b) => a.start - b.start);
}

function compareNames(a: FoundName, b: FoundName): number {
  const length = b.end - b.start - (a.end - a.start);
  const tier = Number(b.weight >= trusted) - Number(a.weight >= trusted);
  const rest = a.weight >= trusted ? length || b.weight - a.weight : b.weight - a.weight || length;
  return tier || rest || a.start - b.start || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);
}

/** A test for positions: true where one of `spans` covers the span asked for, wholly or in part. */
export function coverage(spans: readonly Span[]): (span: Span) => boolean {
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  return ({ start, end }) => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle] as Span).end <= start) low = middle + 1;
      else high = middle;
    }
    const next = sorted[low];
    return next !== undefined && next.start < end;
  };
}
