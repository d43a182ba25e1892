// Family names that are the word of a title or an office, alone: Tom King, the mayor, …. |King said, Mr. |King.

import { givenNames } from '../../../language/en/given-names.ts';
import { titleWords } from '../../../language/en/name-words.ts';
import { standsInText } from '../../text-blocks.ts';
import { coverage, type FoundName, type Reading } from '../found.ts';

/** Before it: who has the office, or a name that goes on. */
const noNameBefore =
  /\b(?:[Tt]he|[Aa]n?|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|[Oo]ur|[Mm]y|[Yy]our|[Tt]his|[Tt]hat|[Ee]very|[Nn]o|[Ff]ormer|[Tt]hen|[Aa]cting|(?!(?:Mr|Mrs|Ms|Miss|Dr|Mx)\.? )(?:\p{Lu}\p{L}*|\p{Lu}\.)) $/u;
/** Behind it: King Edmund, Judge of the High Court. */
const noNameBehind = /^(?:[-’']?\p{L}|s? (?:\p{Lu}|of |for ))/u;

export function findTitlesAsSurnames({ lookup, source }: Reading, names: readonly FoundName[]): FoundName[] {
  const surnames = new Set(
    names.flatMap(({ start, end, kind }) => {
      const words = lookup.slice(start, end).split(' ');
      const last = words.at(-1) as string;
      return kind === 'PERSON' && words.length > 1 && givenNames.has(words[0] as string) && titleWords.has(last)
        ? [last]
        : [];
    }),
  );
  if (surnames.size === 0) return [];
  const isNamed = coverage(names);
  return [...lookup.matchAll(new RegExp(`(?<![\\p{L}\\p{N}-])(?:${[...surnames].join('|')})(?=\\P{L})`, 'gu'))].flatMap(
    ({ index: start, 0: form }): FoundName[] => {
      const span = { start, end: start + form.length };
      if (isNamed(span) || !standsInText(source.blocks, span.start, span.end)) return [];
      if (noNameBefore.test(lookup.slice(Math.max(0, start - 24), start))) return [];
      const behind = lookup.slice(span.end, span.end + 6);
      if (noNameBehind.test(behind.replace(/^[’']s(?= )/, ''))) return [];
      return [{ ...span, kind: 'PERSON', rule: 'en/surname', weight: 62, rows: [], sure: true }];
    },
  );
}
