// Words that English news tells to be said on a call or at a news conference without its day: on the one day of the lead.

import { inCourt } from '../../language/en/occasions.ts';
import { speakingAt, spokenAt } from '../../language/en/speech.ts';
import { touching } from '../../model/sorted-spans.ts';
import type { Source, StatementDraft, TimeReading } from '../types.ts';
import { isText } from './en-said.ts';
import { isOneDay, isRecent } from './recent.ts';

/** The statements, those said at such an occasion with the day of the lead: Shares fell on Tuesday. … “…,” Reed said on a call. */
export function dateOccasion(
  source: Source,
  times: readonly TimeReading[],
  statements: readonly StatementDraft[],
): StatementDraft[] {
  const day = source.language === 'en' ? leadDay(source, times) : null;
  if (day === null) return [...statements];
  return statements.map((statement) => {
    const { said, via, viaText, cue } = statement;
    if (said !== null || via !== null || viaText !== null) return statement;
    const rest = /^[^.;:"“”]{0,110}/.exec(source.text.slice(cue.end, cue.end + 110))?.[0] ?? '';
    const sentence = source.sentences.findLast(({ start }) => start <= cue.start);
    const lead = source.text.slice(sentence?.start ?? cue.start, cue.end);
    // Told to a committee or a court.
    const undated = !times.some(
      ({ kind, start, end }) => kind === 'POINT' && start >= (sentence?.start ?? 0) && end <= cue.start,
    );
    if (inCourt.test(rest) || inCourt.test(lead)) return statement;
    const there = statement.verb === 'testified' || spokenAt.test(rest) || (undated && speakingAt.test(lead));
    return there ? { ...statement, said: day } : statement;
  });
}

/** How many paragraphs tell what the news is. */
const leadLength = 3;

/** The only recent day that the first paragraph tells, else, where that tells none, the next ones. */
export function leadDay({ language, article, blocks, text }: Source, times: readonly TimeReading[]): string | null {
  const published = article.published?.slice(0, 10);
  if (published === undefined) return null;
  const lead = blocks
    .filter((block) => block.kind === 'PARAGRAPH' && (language === 'zh' || isText(text, block)))
    .slice(0, leadLength);
  const days = lead.map((block) => {
    const told = touching(times, block)
      .filter(({ kind, start }) => kind === 'POINT' && !/["“][^"”]*$/.test(text.slice(block.start, start)))
      .map(({ edtf }) => edtf?.split('T')[0] ?? '')
      .filter(isOneDay);
    return [...new Set(told)];
  });
  const first =
    days.find((told, index) => (index === 0 ? told : told.filter((day) => isRecent(published, day))).length > 0) ?? [];
  const [day] = first;
  return day !== undefined && first.length === 1 && day <= published && isRecent(published, day) ? day : null;
}
