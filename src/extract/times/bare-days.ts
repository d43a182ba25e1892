// Days that only their series tells: 5.18 above or before each entry.

import type { TimeExpression } from './join.ts';

interface Lines {
  readonly text: string;
  readonly expressions: readonly TimeExpression[];
}

const least = 3;

/** What `pattern` finds as the `day` of each line, by the index of the line; not where the rules made something of the figures: 5.18 周明. */
function daysOf(lines: readonly Lines[], pattern: RegExp) {
  return lines.flatMap(({ text, expressions }, index) => {
    const groups = pattern.exec(text)?.groups;
    if (groups === undefined) return [];
    const { day = '' } = groups;
    const start = text.indexOf(day);
    const end = start + day.length;
    return expressions.some((each) => each.start <= start && each.end > start)
      ? []
      : [{ index, groups, at: { start, end, rule: 'zh/dotted-above', until: null } }];
  });
}

/** 1995.06 副书记, in a line of its own: the month in which a post or a stay began. */
const month = /^[\s*•·]*(?<day>(?<y>19\d\d|20\d\d)[./](?<m>0[1-9]|1[0-2]))(?=\s+\p{Script=Han})/u;

/** The months of such lines, by the index of the line. */
export function dottedMonths(lines: readonly Lines[]): Map<number, TimeExpression> {
  const found = daysOf(lines, month).map(
    ({ index, groups: { y, m }, at }) => [index, { ...at, fields: { year: Number(y), month: Number(m) } }] as const,
  );
  return new Map(found.length < least ? [] : found);
}

const dotted =
  /^[\s【\[（(*•·]*(?<day>(?<m>1[0-2]|0?[1-9])[.·‧・](?<d>3[01]|[12]\d|0?[1-9]))(?=\s*$|\s|[】\]）)：:|｜]|\p{Script=Han})(?!\s?(?:[万亿%％]|公[里斤尺顷]|千[米克瓦])|[千百元倍个级分米吨人月])/u;

/** 4.6 实控人失联 … 5.18 被批准逮捕: one after the other, and not the numbers of sections. By the index of the line. */
export function dottedDays(lines: readonly Lines[]): Map<number, TimeExpression> {
  const found = daysOf(lines, dotted).map(({ index, groups: { m, d }, at }) => {
    const fields = { month: Number(m), day: Number(d) };
    return { index, fields, expression: { ...at, fields } };
  });
  const steps = found.slice(1).map(({ fields: { month, day } }, index) => {
    const before = (found[index] as (typeof found)[number]).fields;
    const isNext = (month === before.month && day === before.day + 1) || (month === before.month + 1 && day === 1);
    return { isNext, by: month * 100 + day - before.month * 100 - before.day };
  });
  const isNumbering = found[0]?.fields.day === 1 && steps.every(({ isNext }) => isNext);
  const inOrder = steps.every(({ by }) => by >= 0) || steps.every(({ by }) => by <= 0);
  // 9.1, 8.9, 8.7: marks.
  const isDays = found.some(({ fields }) => fields.day > 9);
  return new Map(
    found.length < least || isNumbering || !inOrder || !isDays
      ? []
      : found.map(({ index, expression }) => [index, expression]),
  );
}
