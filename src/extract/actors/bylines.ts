// Who made an article and its pictures: reporters and photographers, whose names stand in the text without being told of.

import { organizationWords } from '../../language/en/name-words.ts';
import { foldForLookup } from '../../language/lookup-fold.ts';
import type { FoundName, Reading } from './found.ts';

/** A rule of this file: who wrote the article or took its pictures is not told of in it. */
export function isByline(rule: string): boolean {
  return /^any\/(?:reporter|picture-credit)$/.test(rule);
}

/** `（大纪元记者夏雨报导）`, `记者张婷综合报导`: who wrote the article. */
export function findReporters({ source, lookup }: Reading): FoundName[] {
  return source.article.authors.flatMap((author) => {
    const form = foldForLookup(author).replace(/(?:采访|综合|编译|报导|报道){1,4}$/, '');
    // By ABCD: an agency is no person.
    if (form.length < 2 || /^[A-Z]{2,5}$/.test(form) || organizationWords.has(form.split(' ').at(-1) as string))
      return [];
    const names: FoundName[] = [];
    for (let at = lookup.indexOf(form); at >= 0; at = lookup.indexOf(form, at + form.length)) {
      if (
        !/(?:记者|通讯员|编辑|编译|整理|撰文|文|作者|By|by|翻译|采访|、|：|:)\s?$/.test(
          lookup.slice(Math.max(0, at - 4), at),
        ) &&
        // By Jane Doe and |John Roe
        !/(?:^|\n)By [^\n.]{3,80}(?:,| and| &) $/.test(lookup.slice(Math.max(0, at - 90), at))
      )
        continue;
      names.push({
        start: at,
        end: at + form.length,
        kind: 'PERSON',
        rule: 'any/reporter',
        weight: 80,
        rows: [],
        sure: true,
      });
    }
    return names;
  });
}

/** US |MARINE CORPS, ABCD |VIA EFG, AFP |FILES: a word of a body or of a credit, in capitals as well. */
function isOfBody(word: string): boolean {
  const plain =
    word.length > 3 && word === word.toUpperCase() ? (word[0] as string) + word.slice(1).toLowerCase() : word;
  return organizationWords.has(word) || organizationWords.has(plain) || /^(?:VIA|FILES?|PHOTOS?)$/i.test(word);
}

const agencies =
  /^(?:AFP|AP|Reuters|EPA|Getty Images|Getty|POOL|Pool|Bloomberg|Xinhua|TNS|SIPA|ANP|UPI|NTD|Shutterstock|Fotolia|NurPhoto|CNS|Kyodo|TASS|STR|AFPTV)$/;

/** Credit of a picture: (Photo by Anna ROSSI / POOL / AFP), (Mandel Ngan/AFP via Getty Images). */
export function findPictureCredits({ source, lookup }: Reading): FoundName[] {
  const names: FoundName[] = [];
  const pattern = /[（(]([^（）()]{2,90})[）)]/g;
  for (const match of lookup.matchAll(pattern)) {
    const inner = match[1] as string;
    if (!/[/]|\bvia\b|Getty|Photo by/.test(inner) || !/[A-Z]/.test(inner)) continue;
    const offset = match.index + 1;
    for (const part of inner.matchAll(
      /(?:Photo by |photo by |Courtesy of )?([^/／|,，]{2,40}?)(?= via |\/|／|\||,|，|$)(?: via )?/g,
    )) {
      const words = (part[1] as string).trim();
      const start = offset + part.index + part[0].indexOf(words);
      if (agencies.test(words)) continue;
      if (
        !/^\p{Lu}[\p{Script=Latin}'.-]+(?: (?:\p{Lu}[\p{Script=Latin}'.-]*|de|van|von|der|al|bin)){1,3}$/u.test(words)
      )
        continue;
      if (words.split(' ').some(isOfBody) || /Getty|Images|Photo|Press/.test(words)) continue;
      const end = start + words.length;
      names.push({ start, end, kind: 'PERSON', rule: 'any/picture-credit', weight: 66, rows: [], sure: true });
    }
  }
  return source.blocks.length === 0 ? [] : names;
}
