// How far a year that is told reaches: over what is told next, or over its own sentence or word alone.

import type { TimeLanguage } from '../../language/time-fields.ts';
import type { YearReach } from './anchored.ts';
import type { TimeExpression } from './join.ts';

/** How far a month stands at most from a year that says which of several things is meant: the 2019 election in |May. */
const yearOfNoun = 60;

/** 2003年以前 and 去年的案件 tell no year of what follows, 2019年， does. */
export function yearReachOf(
  edtf: string,
  text: string,
  { start, end, rule }: TimeExpression,
  language: TimeLanguage,
): YearReach {
  const after = text.slice(end, end + 2);
  if (edtf.startsWith('../')) return 'NONE';
  if (rule === 'zh/month-day-dotted') return 'SENTENCE';
  if (language.yearOfAside.test(`${text.slice(Math.max(0, start - 60), start)}@${after}`)) return 'NONE';
  const around = `${text.slice(Math.max(0, start - 12), start)}@${text.slice(end, end + yearOfNoun)}`;
  if (/^\d{4}~?$/.test(edtf) && language.yearOfThing.test(around)) return 'NONE';
  if (
    !/^\d{4}(?:\/\.\.)?$/.test(edtf) ||
    language.yearOfPassage.test(`${text.slice(Math.max(0, start - 14), start)}@${after}`)
  )
    return 'PASSAGE';
  return language.yearOfWord.test(after) ? 'NONE' : 'SENTENCE';
}
