// Reads the times of an article in two phases: find what the words tell, then anchor it.

import { englishTimes } from '../../language/en/times.ts';
import { findAtoms, type TimeFields, type TimeLanguage } from '../../language/time-fields.ts';
import { chineseTimes } from '../../language/zh/times.ts';
import { readDay } from '../../model/calendar.ts';
import { readEdtf } from '../../model/edtf.ts';
import type { Problem } from '../../model/problem.ts';
import type { Source, TimeReading } from '../types.ts';
import { type Anchor, type Anchored, anchorFields } from './anchor.ts';
import { joinAtoms, type TimeExpression } from './join.ts';

/** All times of the article in reading order, and the expressions that could not be dated. */
export function readTimes(source: Source): { times: TimeReading[]; problems: Problem[] } {
  const language = source.language === 'zh' ? chineseTimes : englishTimes;
  const publication = source.article.published === null ? null : readDay(source.article.published);
  const times: TimeReading[] = [];
  const problems: Problem[] = [];
  let previous: (Anchored & { block: number; tellsYear: boolean }) | null = null;
  source.blocks.forEach((block, index) => {
    if (block.kind === 'CREDIT') return;
    const text = source.folded.slice(block.start, block.end);
    for (const found of joinAtoms(text, findAtoms(text, language), language)) {
      const anchor: Anchor = {
        publication,
        previous: previous && index - previous.block <= 1 ? { ...previous, inBlock: previous.block === index } : null,
        future: looksForward(text, found, language),
      };
      const open = source.language === 'zh' ? openEnd(text, found) : null;
      const span = { start: block.start + (open?.start ?? found.start), end: block.start + (open?.end ?? found.end) };
      const resolved = resolve(found, anchor);
      const edtf = resolved && (open ? `${resolved.edtf.split('/')[0]}/..` : resolved.edtf);
      const value = edtf === null ? null : readEdtf(edtf);
      const { duration, frequency, vague } = found.fields;
      times.push({
        ...span,
        quote: source.text.slice(span.start, span.end),
        edtf: value === null ? null : edtf,
        earliest: value?.start ?? null,
        latest: value?.end ?? null,
        kind: duration ? 'DURATION' : frequency ? 'FREQUENCY' : 'POINT',
        timeZone: found.fields.timeZone ?? null,
        conflict: resolved?.conflict ?? null,
        rule: found.rule,
        reason:
          resolved === null ? 'it cannot be dated' : `“${source.text.slice(span.start, span.end)}”: ${resolved.why}`,
      });
      if (
        resolved !== null &&
        value !== null &&
        !found.fields.same &&
        !found.fields.stretch &&
        found.fields.decade === undefined
      ) {
        previous = { ...resolved, block: index, tellsYear: tellsYear(found.fields, previous, index) };
      }
      if (resolved === null && !duration && !frequency && !vague && tellsDate(found.fields)) {
        problems.push({
          rule: publication === null ? 'anchor/no-publication-date' : 'anchor/unresolved',
          severity: 'WARNING',
          message:
            publication === null
              ? `“${source.text.slice(span.start, span.end)}” needs a publication date to lean on, and the article has none: kept undated.`
              : `“${source.text.slice(span.start, span.end)}” has no date to lean on: kept undated.`,
          span,
        });
      }
    }
  });
  return { times, problems };
}

function resolve(found: TimeExpression, anchor: Anchor): Anchored | null {
  const first = anchorFields(found.fields, anchor);
  if (first === null || found.until === null) return first;
  const last = anchorFields(
    { ...inherited(found.fields, found.until), ...found.until },
    {
      ...anchor,
      previous: { ...first, inBlock: true, tellsYear: true },
    },
  );
  const edtf = last && `${endpoint(first)}/${endpoint(last)}`;
  return edtf !== null && readEdtf(edtf) !== null
    ? { ...first, edtf, why: `${first.why}; the words tell both ends` }
    : first;
}

/** The end of a range has what the beginning told and it leaves out: the year, the month. */
function inherited(first: TimeFields, until: TimeFields): TimeFields {
  const year =
    until.year === undefined && until.yearShift === undefined
      ? {
          ...(first.year === undefined ? {} : { year: first.year }),
          ...(first.yearShift === undefined ? {} : { yearShift: first.yearShift }),
        }
      : {};
  const month =
    until.month === undefined && until.monthShift === undefined && until.day !== undefined
      ? {
          ...(first.month === undefined ? {} : { month: first.month }),
          ...(first.monthShift === undefined ? {} : { monthShift: first.monthShift }),
        }
      : {};
  return { ...year, ...month };
}

function endpoint({ edtf }: Anchored): string {
  return edtf.split('/')[0] as string;
}

function tellsDate({ month, monthShift, day, dayShift, weekday, weekShift, year, yearShift }: TimeFields): boolean {
  return [month, monthShift, day, dayShift, weekday, weekShift, year, yearShift].some((part) => part !== undefined);
}

function tellsYear(fields: TimeFields, previous: { block: number; tellsYear: boolean } | null, block: number): boolean {
  return (
    fields.year !== undefined ||
    fields.yearShift !== undefined ||
    (previous !== null && previous.block === block && previous.tellsYear)
  );
}

/** How far before a time a cue that looks forward is still about it, in UTF-16 units. */
const reach = { zh: [8, 4], en: [80, 6] } as const;

function looksForward(text: string, { start, end }: TimeExpression, language: TimeLanguage): boolean {
  const [before, after] = language === chineseTimes ? reach.zh : reach.en;
  const clause =
    text
      .slice(Math.max(0, start - before), start)
      .split(/[，。；：！？;:.]|\b(?:said|told|announced|after|before|when)\b|[说称](?!将)|表示/)
      .at(-1) ?? '';
  return (
    language.future.test(clause) || language.future.test(text.slice(end, end + after).split(/[，。；,.;]/)[0] ?? '')
  );
}

/** 自8月14日以来, 8月31日之后: a time that begins and is not told to end. 从本周五起 tells when something begins: a date. */
function openEnd(text: string, { start, end }: TimeExpression): { start: number; end: number } | null {
  const tail = /^(?:份)?(?:以来|以后|之后|至今)/.exec(text.slice(end, end + 4));
  if (tail === null) return null;
  const lead = /(?:自从|自|从)$/.exec(text.slice(Math.max(0, start - 2), start));
  return { start: start - (lead?.[0].length ?? 0), end: end + tail[0].length };
}
