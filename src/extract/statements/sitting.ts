// News of a court's sitting or of a conference held for the press: what it tells without another day was said there.

import {
  courtSittings,
  heldForPress,
  notSaidThen,
  officials,
  saidElsewhere,
  sitsAtAnotherTime,
  sitsNow,
} from '../../language/zh/speech.ts';
import { touching } from '../../model/sorted-spans.ts';
import type { Source, StatementDraft, TimeReading } from '../types.ts';
import { clausesOf, dayOf, leadOf } from './days.ts';
import { isRecent } from './recent.ts';
import { withoutSpeaker } from './reporting-words.ts';

/** The statements, those without a day with the day on which the court sat, or on which an office spoke to the press. */
export function dateSitting(
  source: Source,
  times: readonly TimeReading[],
  statements: readonly StatementDraft[],
): StatementDraft[] {
  const court = sittingDay(source, times, courtSittings);
  const day = court ?? sittingDay(source, times, heldForPress);
  if (day === null) return [...statements];
  /** Who has spoken as one of the officials who hold the conference; others speak of it afterwards. */
  const hosts = new Set<string>();
  const isThen = (statement: StatementDraft) => {
    const { speaker, speakerText, via } = statement;
    const words = withoutSpeaker(source, statement);
    if (notSaidThen.test(words)) return false;
    if (court !== null) return true;
    if (via !== null || speaker === null || saidElsewhere.test(words)) return false;
    if (officials.test(speakerText)) hosts.add(speaker);
    return hosts.has(speaker);
  };
  return statements.map((statement) =>
    statement.said === null && isThen(statement) ? { ...statement, said: day } : statement,
  );
}

/**
 * The last day in the lead that dates a sitting: one in its clause or alone in the clause before (今天，…案开庭), else that of
 * publication, where nothing tells that the court sat before or is yet to sit.
 */
function sittingDay(source: Source, times: readonly TimeReading[], sittings: RegExp): string | null {
  const { language, folded, article } = source;
  const published = article.published?.slice(0, 10);
  if (language !== 'zh' || published === undefined) return null;
  const days = leadOf(source).flatMap((block) => {
    // 周五就2019年的集会判刑: the day of what it sits on is none of the news.
    const told = touching(times, block).filter(
      ({ kind, earliest }) => kind === 'POINT' && (earliest === null || isRecent(published, earliest)),
    );
    return clausesOf(folded, block).flatMap((clause, index, clauses) => {
      const words = folded.slice(clause.start, clause.end);
      if (!sittings.test(words)) return [];
      const before = clauses[index - 1];
      const own = dayOf(touching(told, clause));
      const leads = (time: TimeReading) =>
        before !== undefined && (before.end - before.start <= 14 || time.end >= before.end - 1);
      const day = own ?? (before === undefined ? null : dayOf(touching(told, before).filter(leads)));
      if (day !== null) return day <= published && isRecent(published, day) ? [day] : [];
      return sitsNow.test(words) && !sitsAtAnotherTime.test(words) && touching(told, clause).length === 0
        ? [published]
        : [];
    });
  });
  return days.sort().at(-1) ?? null;
}
