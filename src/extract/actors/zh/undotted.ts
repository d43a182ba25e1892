// Foreign names that Taiwanese papers write without a dot between their parts: 罗兰乔布朗森, in one word of the tagger or in several.

import { type AuthorityForm, formOf } from '../../../language/authority.ts';
import type { TaggedWord } from '../../../language/zh/lac/tagger.ts';
import { commonTransliterations, transliterationCharacters } from '../../../language/zh/names.ts';
import type { Span } from '../../../model/span.ts';
import { coverage, type FoundName, type Reading } from '../found.ts';
import { person } from './foreign.ts';
import { isChineseName, personShape, surnameOf } from './person-shape.ts';
import { titleEndingAt } from './titles.ts';

/** No name is longer without a dot. */
const longest = 10;

export function findUndotted(reading: Reading): FoundName[] {
  const { lookup, words } = reading;
  const isClosed = coverage(reading.closed);
  return words.flatMap((word, index): FoundName[] => {
    if (!isPart(word) || isClosed(word)) return [];
    if (isPart(words[index - 1]) && words[index - 1]?.end === word.start) return [];
    let last = index;
    while (words[last + 1]?.start === words[last]?.end && isPart(words[last + 1])) last++;
    const parts = words.slice(index, last + 1);
    const span = { start: word.start, end: (words[last] as TaggedWord).end };
    const form = lookup.slice(span.start, span.end);
    // 拿|督斯里罗兰: the honour is cut off where the tagger's names are mended.
    if (/^拿?督/.test(form)) return [];
    if (form.length > longest || !(parts.length === 1 ? isLong(reading, span, form) : isOfParts(reading, parts, form)))
      return [];
    return [person(span.start, span.end, 'zh/undotted-name', 50)];
  });

  function isPart(word: TaggedWord | undefined): boolean {
    return word?.tag === 'PER' && /^[\u3400-\u9fff]{2,9}$/.test(lookup.slice(word.start, word.end));
  }
}

/** One word, in which a sign belongs to no other transliteration; the tagger's word for any other is taken as it is. */
function isLong({ authority, lookup }: Reading, { start, end }: Span, form: string): boolean {
  if (form.length < 4 || personShape(form) !== null || formOf(authority, form) !== null) return false;
  if (strangeSigns(form) > 1 || (form.length > 4 && strangeSigns(form.at(-1) as string) > 0)) return false;
  for (let at = start + 2; at <= end; at++) if (titleEndingAt(lookup, at, start) >= start) return false;
  return form.length > 4 || (surnameOf(form) === '' && /^[、，和与及等。说称表]/.test(lookup.slice(end, end + 1)));
}

/** Several words of which not each is somebody known by himself: 拜登|普京 are two people in a headline. */
function isOfParts({ authority, lookup }: Reading, parts: readonly TaggedWord[], form: string): boolean {
  const forms = parts.map(({ start, end }) => lookup.slice(start, end));
  if (form.length < 5 || formOf(authority, form) !== null || forms.every((part) => isKnown(formOf(authority, part))))
    return false;
  const chinese = forms.every(isChineseName);
  return strangeSigns(form) < 2 && (!chinese || forms.every((part) => part.length === 3));
}

function isKnown(form: AuthorityForm | null): boolean {
  return form?.sure === true && form.rows[0]?.kind === 'PERSON';
}

/** How many signs are not those of transliterations. */
function strangeSigns(form: string): number {
  return [...form].filter((sign) => !transliterationCharacters.has(sign) && !commonTransliterations.has(sign)).length;
}
