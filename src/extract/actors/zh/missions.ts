// Missions, which are called by whom they stand for and where they are: 罗兰国驻江州总领事馆, 欧盟驻江州代表团.

import { longestForm } from '../../../language/authority.ts';
import { endingAt, firstFrom } from '../../../model/sorted-spans.ts';
import type { FoundName, Reading } from '../found.ts';

const mission =
  /驻((?:(?![的了在将被与和及或前任等驻]|机构|单位|记者|部队)[\u3400-\u9fff]){0,8}?)(?:[大公]?使馆|总?领事馆|总领馆|最高专员署|高级专员(?:公署|署)|经济文化(?:办事处|代表处)|经济贸易办事处|经贸(?:办事处|代表处)|贸易(?:办事处|代表处)|商务(?:办事处|代表处)|代表处|办事处|代表团|使团|联络处|联络办公室|特派员公署|京办|沪办)(?!长|人员|官员|区)/g;

/** The mission from the one for whom it stands, where that is named right before 驻; from 驻 where it is not. */
export function findMissions(reading: Reading): FoundName[] {
  const { lookup, source } = reading;
  return [...lookup.matchAll(mission)].flatMap((match): FoundName[] => {
    const sentence = source.sentences[firstFrom(source.sentences, match.index + 1) - 1];
    const end = match.index + match[0].length;
    if (sentence === undefined || end > sentence.end) return [];
    const start = ownerBefore(reading, match.index, sentence.start);
    // 派驻|代表处, 常驻|代表团: without an owner the place must stand between.
    if (start === match.index && (match[1] === '' || /[派常进入]$/.test(lookup.slice(0, start).slice(-1)))) return [];
    return [{ start, end, kind: 'ORGANIZATION', rule: 'zh/mission', weight: 66, rows: [], sure: true }];
  });
}

/** Start of the land, the league of lands or the firm whose name ends at `end`. */
function ownerBefore({ lookup, authority, words }: Reading, end: number, floor: number): number {
  for (let length = Math.min(14, end - floor); length > 0; length--) {
    const start = end - length;
    const found = longestForm(authority, lookup, start);
    const [row] = found?.form.rows ?? [];
    if (found?.end !== end || (length < 2 && row?.type !== 'country')) continue;
    if (row?.kind === 'PLACE' || row?.kind === 'ORGANIZATION') return start;
  }
  const word = endingAt(words, end);
  return word !== undefined && /^(?:LOC|ORG)$/.test(word.tag) && word.start >= floor ? word.start : end;
}
