// Malaysians behind their honours: 拿督斯里|阿都罗兰丁. Malay names are written with signs that other transliterations lack.

import type { FoundName, Reading } from '../found.ts';
import { isNamePart, person } from './foreign.ts';

const honours = /拿督(?:斯里|威拉)?|丹斯里(?:拿督)?|拿汀(?:斯里)?/g;
const malaySigns = new Set('依末再慕都阿峇祖仄嘉旺赛峰');
/** A shorter run is left to the tagger: 拿督|林志远. */
const shortest = 4;
const longest = 10;

export function findHonoured({ lookup, words }: Reading): FoundName[] {
  const ends = new Set(words.map(({ end }) => end));
  return [...lookup.matchAll(honours)].flatMap((match): FoundName[] => {
    const start = match.index + match[0].length;
    let end = start;
    while (end - start < longest && isSign(lookup[end] ?? '')) end++;
    while (end > start && !ends.has(end)) end--;
    return end - start < shortest ? [] : [person(start, end, 'zh/honoured-name', 72)];
  });
}

function isSign(sign: string): boolean {
  return sign !== '·' && (isNamePart(sign) || malaySigns.has(sign));
}
