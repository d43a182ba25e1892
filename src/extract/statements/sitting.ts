// News of a court's sitting: what it tells without another day was said there.

import { courtSittings, notSaidThen } from '../../language/zh/speech.ts';
import { touching } from '../../model/sorted-spans.ts';
import type { Source, StatementDraft, TimeReading } from '../types.ts';
import { isRecent } from './recent.ts';

/** How many paragraphs tell what the news is. */
const leadLength = 2;

/** The statements, those without a day with the day on which the court sat. */
export function dateSitting(
  source: Source,
  times: readonly TimeReading[],
  statements: readonly StatementDraft[],
): StatementDraft[] {
  const day = sittingDay(source, times);
  if (day === null) return [...statements];
  return statements.map((statement) =>
    statement.said === null && !notSaidThen.test(source.folded.slice(statement.cue.start, statement.cue.end))
      ? { ...statement, said: day }
      : statement,
  );
}

/** The last recent day in the lead that stands in one clause with the sitting. */
function sittingDay({ language, folded, blocks, article }: Source, times: readonly TimeReading[]): string | null {
  if (language !== 'zh' || article.published === null) return null;
  const lead = blocks.filter(({ kind }) => kind === 'PARAGRAPH').slice(0, leadLength);
  const days = lead.flatMap((block) =>
    touching(times, block)
      .filter(({ kind, edtf, start, end, earliest }) => {
        const clause = clauseAround(folded, block.start, block.end, start, end);
        return (
          kind === 'POINT' &&
          edtf?.length === 10 &&
          earliest !== null &&
          earliest <= (article.published as string).slice(0, 10) &&
          isRecent(article.published, edtf) &&
          courtSittings.test(clause)
        );
      })
      .map(({ edtf }) => edtf as string),
  );
  return days.sort().at(-1) ?? null;
}

function clauseAround(folded: string, from: number, to: number, start: number, end: number): string {
  const before = folded.slice(Math.max(from, start - 24), start);
  const after = folded.slice(end, Math.min(to, end + 16));
  return (
    before.slice(Math.max(...['，', '。', '；'].map((mark) => before.lastIndexOf(mark))) + 1) +
    (/^[^，。；]*/.exec(after)?.[0] ?? '')
  );
}
