// Foreign names written with a dot between their parts: 珍‧普萨基.

import type { TaggedWord } from '../../../language/zh/lac/tagger.ts';
import { spanAt } from '../../../model/sorted-spans.ts';
import type { FoundName, Reading } from '../found.ts';
import { isNamePart, person } from './foreign.ts';
import { titleEndingAt } from './titles.ts';

export function findDotted({ lookup, words, source }: Reading): FoundName[] {
  const { starts, ends } = boundariesOf(words);
  const names: FoundName[] = [];
  // 弗兰克·V·布朗: a letter between two dots.
  const isPart = (at: number) =>
    isNamePart(lookup[at] as string) ||
    (/[A-Za-z]/.test(lookup[at] as string) && lookup[at - 1] === '·' && lookup[at + 1] === '·');
  let reached = 0;
  for (const match of lookup.matchAll(/·/g)) {
    const dot = match.index;
    if (dot < reached) continue;
    const block = spanAt(source.blocks, dot);
    if (block === undefined || block.kind === 'CREDIT') continue;
    let start = dot;
    while (start > block.start && isPart(start - 1) && dot - start < 14) start--;
    while (start < dot && /[·-]/.test(lookup[start] as string)) start++;
    // 以色列·罗兰: the name of a country, of which not all signs belong to transliterations.
    const word = spanAt(words, dot - 1);
    start = word?.tag === 'LOC' && word.start < start ? word.start : afterTitles(lookup, start, dot, starts);
    let end = dot + 1;
    while (end < block.end && isPart(end) && end - dot < 22) end++;
    end = endOfName(lookup, dot, end, words, ends);
    if (start >= dot || end <= dot + 1) continue;
    names.push(person(start, end, 'zh/dotted-name', 70));
    reached = end;
  }
  return names;
}

/** A title just before the name belongs not to it, even where its last sign could (主席|史蒂夫·西蒙). */
function afterTitles(lookup: string, start: number, dot: number, starts: ReadonlySet<number>): number {
  for (let at = dot - 1; at > start; at--) {
    const title = titleEndingAt(lookup, at);
    if (title >= 0 && at - title > 1 && (starts.size === 0 || starts.has(at))) return at;
  }
  if (starts.size === 0 || starts.has(start) || titleEndingAt(lookup, start) >= 0) return start;
  for (let at = start + 1; at < dot; at++) if (starts.has(at)) return at;
  return start;
}

/** The tagger's last word decides where the name ends, if it ends inside the run of signs that could belong to it. */
function endOfName(
  lookup: string,
  dot: number,
  end: number,
  words: readonly TaggedWord[],
  ends: ReadonlySet<number>,
): number {
  if (words.length === 0 || end === dot + 1) return end;
  const lastDot = lookup.lastIndexOf('·', end - 1);
  // 弗兰克·V·布朗, who is 布朗 elsewhere.
  const known = /·[A-Za-z]·$/.test(lookup.slice(dot - 2, lastDot + 1))
    ? words.find(
        ({ tag, start: at, end: to }) =>
          tag === 'PER' && to - at > 1 && to - at < 8 && lookup.startsWith(lookup.slice(at, to), lastDot + 1),
      )
    : undefined;
  if (known !== undefined) return lastDot + 1 + known.end - known.start;
  const word = spanAt(words, lastDot + 1);
  if (word !== undefined && word.end - lastDot > 2 && word.end <= end && (word.tag === 'PER' || word.tag === 'nz'))
    return word.end;
  let at = end;
  while (at > lastDot + 2 && !ends.has(at)) at--;
  return ends.has(at) ? at : end;
}

function boundariesOf(words: readonly TaggedWord[]): { starts: ReadonlySet<number>; ends: ReadonlySet<number> } {
  return { starts: new Set(words.map(({ start }) => start)), ends: new Set(words.map(({ end }) => end)) };
}
