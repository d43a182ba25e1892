// News of a court's sitting: what it tells without another day was said there.

import { courtSittings, notSaidThen, sitsAtAnotherTime, sitsNow } from '../../language/zh/speech.ts';
import { touching } from '../../model/sorted-spans.ts';
import type { Source, StatementDraft, TimeReading } from '../types.ts';
import { clausesOf, dayOf, leadOf } from './days.ts';
import { isRecent } from './recent.ts';
import { withoutSpeaker } from './reporting-words.ts';

/** The statements, those without a day with the day on which the court sat. */
export function dateSitting(
  source: Source,
  times: readonly TimeReading[],
  statements: readonly StatementDraft[],
): StatementDraft[] {
  const day = sittingDay(source, times);
  if (day === null) return [...statements];
  return statements.map((statement) =>
    statement.said === null && !notSaidThen.test(withoutSpeaker(source, statement))
      ? { ...statement, said: day }
      : statement,
  );
}

/**
 * The last day in the lead that dates a sitting: one in its clause or alone in the clause before (今天，…案开庭), else that of
 * publication, where nothing tells that the court sat before or is yet to sit.
 */
function sittingDay(source: Source, times: readonly TimeReading[]): string | null {
  const { language, folded, article } = source;
  const published = article.published?.slice(0, 10);
  if (language !== 'zh' || published === undefined) return null;
  const days = leadOf(source).flatMap((block) => {
    const told = touching(times, block).filter(({ kind }) => kind === 'POINT');
    return clausesOf(folded, block).flatMap((clause, index, clauses) => {
      const words = folded.slice(clause.start, clause.end);
      if (!courtSittings.test(words)) return [];
      const before = clauses[index - 1];
      const own = dayOf(touching(told, clause));
      const day =
        own ?? (before !== undefined && before.end - before.start <= 14 ? dayOf(touching(told, before)) : null);
      if (day !== null) return day <= published && isRecent(published, day) ? [day] : [];
      return sitsNow.test(words) && !sitsAtAnotherTime.test(words) && touching(told, clause).length === 0
        ? [published]
        : [];
    });
  });
  return days.sort().at(-1) ?? null;
}
