// Finds the words that tell of events.

import type { Span } from '../model/span.ts';
import type { EventType } from '../model/vocabulary.ts';
import type { EventLanguage, Trigger, TriggerRow } from './event-words.ts';
import { basesIn } from './find-base-verbs.ts';
import { matchesOf } from './matches.ts';

interface Entry {
  readonly row: TriggerRow;
  readonly nominal: boolean;
  readonly pattern: RegExp;
}

const compiled = new WeakMap<EventLanguage, readonly Entry[]>();

/**
 * All triggers of `text` in order, without overlap: of those that meet the longest wins, then the verb. The words are also read
 * without the `asides` in them: a judge |on Friday| blocked it.
 */
export function findTriggers(text: string, language: EventLanguage, asides: readonly Span[] = []): Trigger[] {
  const found = matchesIn(text, language);
  if (asides.length > 0) {
    const { words, at } = withoutAsides(text, asides);
    for (const each of matchesIn(words, language))
      found.push({ ...each, start: at[each.start] as number, end: (at[each.end - 1] as number) + 1 });
  }
  found.sort(
    (a, b) => b.end - b.start - (a.end - a.start) || Number(a.nominal) - Number(b.nominal) || a.start - b.start,
  );
  const taken = new Uint8Array(text.length);
  const kept = found.filter(({ start, end }) => {
    if (taken[start] === 1 || taken[end - 1] === 1) return false;
    taken.fill(1, start, end);
    return true;
  });
  return kept.sort((a, b) => a.start - b.start);
}

function matchesIn(text: string, language: EventLanguage): Trigger[] {
  const listed = entriesOf(language).flatMap(({ row, nominal, pattern }) =>
    matchesOf(pattern, text).map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      row,
      nominal,
    })),
  );
  return [...listed, ...basesIn(text, language)];
}

/**
 * The words that are left, and where in `text` each of their characters stands. Put together of slices, they are stored as `text` is:
 * for a string stored in another width the engine would compile every expression once more.
 */
function withoutAsides(text: string, asides: readonly Span[]): { words: string; at: number[] } {
  const at: number[] = [];
  let [words, from] = ['', 0];
  for (const { start, end } of [...asides, { start: text.length, end: text.length }]) {
    for (let index = from; index < start; index++) at.push(index);
    words += text.slice(from, Math.max(from, start));
    from = Math.max(from, end);
  }
  return { words, at };
}

const settings = new WeakMap<EventLanguage, readonly (readonly [EventType, RegExp])[]>();

/** The type that most of the words in `text` speak of; null where none does. */
export function settingOf(text: string, language: EventLanguage): EventType | null {
  let rows = settings.get(language);
  if (rows === undefined) {
    rows = language.rows.flatMap(({ type, setting }) =>
      setting === undefined ? [] : [[type, patternOf(setting)] as const],
    );
    settings.set(language, rows);
  }
  let [best, most]: [EventType | null, number] = [null, 0];
  for (const [type, pattern] of rows) {
    const count = text.match(pattern)?.length ?? 0;
    if (count > most) [best, most] = [type, count];
  }
  return best;
}

function entriesOf(language: EventLanguage): readonly Entry[] {
  let entries = compiled.get(language);
  if (entries === undefined) {
    entries = language.rows.flatMap((row) => [
      ...(row.verbs.length > 0 ? [{ row, nominal: false, pattern: patternOf(row.verbs) }] : []),
      ...(row.nouns.length > 0 ? [{ row, nominal: true, pattern: patternOf(row.nouns) }] : []),
    ]);
    compiled.set(language, entries);
  }
  return entries;
}

/**
 * Words of Latin letters are matched whole and in any case. The longer goes first; words that begin alike stand together, which
 * the engine of regular expressions tries in one step.
 */
function patternOf(words: readonly string[]): RegExp {
  const first = (word: string) => (/^\p{L}/u.test(word) ? (word[0] as string) : '');
  const alternatives = [...words]
    .sort((a, b) => (first(a) < first(b) ? -1 : first(a) > first(b) ? 1 : b.length - a.length))
    .join('|');
  return /[a-z]/.test(words[0] ?? '')
    ? new RegExp(`\\b(?:${alternatives})\\b(?!['’]t\\b)`, 'gi')
    : new RegExp(alternatives, 'g');
}
