// News of a court's ruling: what the ruling, and the judge, is quoted with was said on its day.

import { byRuling, rulings, saidAtAnotherTime } from '../../language/zh/speech.ts';
import { touching } from '../../model/sorted-spans.ts';
import type { Source, StatementDraft, TimeReading } from '../types.ts';
import { clausesOf, dayOf, leadOf } from './days.ts';
import { isRecent } from './recent.ts';

/** The statements, those of a ruling or of its judge without a day with the day of the ruling. */
export function dateRuling(
  source: Source,
  times: readonly TimeReading[],
  statements: readonly StatementDraft[],
): StatementDraft[] {
  const day = rulingDay(source, times);
  if (day === null) return [...statements];
  const { folded, sentences } = source;
  /** From the sentence's beginning, or the words said before, to what was said. */
  const lead = ({ cue, content }: StatementDraft) => {
    const sentence = sentences.findLast(({ start }) => start <= cue.start);
    return folded.slice(sentence?.start ?? cue.start, Math.max(cue.end, Math.min(content.start, cue.end + 20)));
  };
  const open = new Set(
    statements.filter((statement) => statement.said === null && !saidAtAnotherTime.test(lead(statement))),
  );
  // 判词引述律师称: whoever it quotes spoke before.
  const ruled = new Set<StatementDraft>();
  let before: StatementDraft | undefined;
  for (const statement of statements) {
    // 判决书说：“…。”“…。”: its words go on.
    const goesOn = before !== undefined && statement.verb === null && statement.speakerText === before.speakerText;
    const quoted = statement.viaText === null && (goesOn || byRuling.test(lead(statement)));
    before = quoted && open.has(statement) ? statement : undefined;
    if (before !== undefined) ruled.add(before);
  }
  const judges = new Set([...ruled].flatMap(({ speaker }) => (speaker === null ? [] : [speaker])));
  return statements.map((statement) =>
    ruled.has(statement) || (open.has(statement) && judges.has(statement.speaker ?? ''))
      ? { ...statement, said: day }
      : statement,
  );
}

/** The one recent day in the lead on which a court or a judge decides. */
function rulingDay(source: Source, times: readonly TimeReading[]): string | null {
  const { language, folded, article } = source;
  const published = article.published?.slice(0, 10);
  if (language !== 'zh' || published === undefined) return null;
  const days = leadOf(source).flatMap((block) =>
    clausesOf(folded, block).flatMap((clause) => {
      if (!rulings.test(folded.slice(clause.start, clause.end))) return [];
      const day = dayOf(touching(times, clause).filter(({ kind }) => kind === 'POINT'));
      return day !== null && day <= published && isRecent(published, day) ? [day] : [];
    }),
  );
  const [day] = days;
  return day !== undefined && new Set(days).size === 1 ? day : null;
}
