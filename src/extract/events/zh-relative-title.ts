// The title of a deed that is told only to say which thing is meant: 何某去年出版的绘本 → 何某出版绘本.

import type { Trigger } from '../../language/event-words.ts';
import { firstFrom, spanAt } from '../../model/sorted-spans.ts';
import { overlaps, type Span } from '../../model/span.ts';
import type { Syntax } from '../syntax/read-syntax.ts';
import type { Actors, Source } from '../types.ts';

const longestHead = 24;

/** What the words of `trigger` tell as a sentence of its own, in two stretches of the text; null where they stand in none that describes. */
export function relativeParts(
  source: Source,
  { words }: Actors,
  syntax: Syntax,
  trigger: Trigger,
  time: Span,
): [Span, Span] | null {
  if (trigger.nominal) return null;
  const behind = source.folded.slice(trigger.end, trigger.end + 18);
  const of = /^(?:[^，。；：的]{0,16})?的(?!确)/.exec(behind);
  const sentence = of === null ? undefined : spanAt(source.sentences, trigger.start);
  if (of === null || sentence === undefined) return null;
  // 购买了|江州的房子 describes nothing; 成立|于1964年的 does.
  const between = of[0].slice(0, -1).replace(source.folded.slice(time.start, time.end), '');
  // 出席|3月25日的峰会: the time is that of the noun.
  if (!(time.start >= trigger.end ? /^[于在自从至到]$/ : /^$/).test(between)) return null;
  const verb = syntax(sentence).predicates.find((each) => each.attributive && overlaps(each, trigger));
  const ends = trigger.end + of[0].length;
  // The time stands beside the verb: what is told behind its noun has another.
  if (verb === undefined || time.start >= ends || time.end < trigger.start - 40) return null;
  const head = nounsFrom(ends);
  if (head.end === ends || head.end - ends > longestHead) return null;
  const deed = { start: Math.min(time.start, trigger.start), end: ends - 1 };
  if (/[，。；：]/.test(source.folded.slice(deed.start, deed.end))) return null;
  const subject = verb.subject.at(-1);
  if (subject === undefined || subject.end > ends) {
    // 李某（江州）去年发表的文章: who does it stands before, and was not found.
    const before = spanAt(words, deed.start - 1);
    const byWhom =
      before !== undefined && before.start >= sentence.start && /^(?:n|nz|nw|PER|ORG|LOC|w)$/.test(before.tag);
    return byWhom && !/[，。；：]/.test(source.folded[deed.start - 1] ?? '') ? null : [head, deed];
  }
  const start = Math.min(subject.start, deed.start);
  return /[，。；：]/.test(source.folded.slice(start, deed.start)) ? null : [{ start, end: ends - 1 }, head];

  /** The noun that it describes, with what stands before it. */
  function nounsFrom(start: number): Span {
    let end = start;
    for (const word of words.slice(firstFrom(words, start))) {
      const quoted = /^[“”「」《》]$/.test(source.folded.slice(word.start, word.end));
      if (word.start !== end || !(quoted || /^(?:n|nz|nw|vn|an|a|m|q|s|TIME|PER|ORG|LOC)$/.test(word.tag))) break;
      end = word.end;
    }
    return { start, end };
  }
}
