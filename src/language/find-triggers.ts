// Finds the words that tell of events.

import type { Span } from '../model/span.ts';
import type { EventType } from '../model/vocabulary.ts';
import type { EventLanguage, Trigger, TriggerRow } from './event-words.ts';
import { basesIn } from './find-base-verbs.ts';
import { firstWordsOf } from './first-words.ts';
import { matchesOf } from './matches.ts';

/** The verbs or the nouns of a row. */
interface Entry {
  readonly row: TriggerRow;
  readonly nominal: boolean;
  /** One expression over all of them; null where they are looked up by their first words. */
  readonly pattern: RegExp | null;
}

/** One alternative of an entry, compiled when its first word comes. */
interface Alternative {
  readonly entry: number;
  readonly source: string;
  pattern: RegExp | null;
}

interface Listed {
  readonly entries: readonly Entry[];
  /** By first word, in the order in which they are tried. */
  readonly byFirstWord: ReadonlyMap<string, readonly Alternative[]>;
}

const listed = new WeakMap<EventLanguage, Listed>();

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
  const { entries, byFirstWord } = listedOf(language);
  const byWord = matchesByFirstWord(text, entries, byFirstWord);
  const found = entries.flatMap(({ row, nominal, pattern }, entry) =>
    pattern === null
      ? (byWord[entry] as Trigger[])
      : matchesOf(pattern, text).map(({ index, 0: { length } }) => ({
          start: index,
          end: index + length,
          row,
          nominal,
        })),
  );
  return [...found, ...basesIn(text, language)];
}

/**
 * For each entry what one expression over its alternatives would find: from left to right, without overlap, the first alternative
 * that matches. English has thousands, and a text some dozens of their first words.
 */
function matchesByFirstWord(
  text: string,
  entries: readonly Entry[],
  byFirstWord: Listed['byFirstWord'],
): readonly Trigger[][] {
  const found = entries.map((): Trigger[] => []);
  if (byFirstWord.size === 0) return found;
  for (const { index: start, 0: word } of matchesOf(/\b[a-z]+/gi, text))
    for (const alternative of byFirstWord.get(word.toLowerCase()) ?? []) {
      const { row, nominal } = entries[alternative.entry] as Entry;
      const own = found[alternative.entry] as Trigger[];
      if ((own.at(-1)?.end ?? 0) > start) continue;
      alternative.pattern ??= new RegExp(`(?:${alternative.source})${wordEnd}`, 'iy');
      alternative.pattern.lastIndex = start;
      const match = alternative.pattern.exec(text);
      if (match !== null) own.push({ start, end: start + match[0].length, row, nominal });
    }
  return found;
}

/** Words of Latin letters are matched whole. */
const wordEnd = "\\b(?!['’]t\\b)";

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

function listedOf(language: EventLanguage): Listed {
  const known = listed.get(language);
  if (known !== undefined) return known;
  const entries: Entry[] = [];
  const byFirstWord = new Map<string, Alternative[]>();
  for (const row of language.rows)
    for (const [words, nominal] of [
      [row.verbs, false],
      [row.nouns, true],
    ] as const) {
      if (words.length === 0) continue;
      const sources = inOrder(words);
      const firstWords = isLatin(words) ? sources.map(firstWordsOf) : [null];
      const entry = entries.length;
      if (firstWords.includes(null)) {
        entries.push({ row, nominal, pattern: patternOf(words) });
        continue;
      }
      entries.push({ row, nominal, pattern: null });
      sources.forEach((source, index) => {
        const alternative = { entry, source, pattern: null };
        for (const word of firstWords[index] as ReadonlySet<string>) {
          const others = byFirstWord.get(word);
          if (others === undefined) byFirstWord.set(word, [alternative]);
          else others.push(alternative);
        }
      });
    }
  listed.set(language, { entries, byFirstWord });
  return { entries, byFirstWord };
}

/** In any case and whole where the words are of Latin letters. */
function patternOf(words: readonly string[]): RegExp {
  const alternatives = inOrder(words).join('|');
  return isLatin(words) ? new RegExp(`\\b(?:${alternatives})${wordEnd}`, 'gi') : new RegExp(alternatives, 'g');
}

function isLatin(words: readonly string[]): boolean {
  return /[a-z]/.test(words[0] ?? '');
}

/** The longer goes first; words that begin alike stand together, which the engine of regular expressions tries in one step. */
function inOrder(words: readonly string[]): string[] {
  const first = (word: string) => (/^\p{L}/u.test(word) ? (word[0] as string) : '');
  return [...words].sort((a, b) => (first(a) < first(b) ? -1 : first(a) > first(b) ? 1 : b.length - a.length));
}
