// The lead of an article sums up what it tells below: words that it dates nowhere were said when the article says below.

import type { Span } from '../../model/span.ts';
import type { Source, StatementDraft } from '../types.ts';
import { isText } from './en-said.ts';
import { isRecent } from './recent.ts';

/** How many paragraphs are the lead. */
const leadLength = 1;

/** The statements; those of the lead, and quotations in English, with the one day on which their speaker speaks in the article. */
export function dateLead(
  { article: { published }, blocks, language, text }: Source,
  statements: readonly StatementDraft[],
): StatementDraft[] {
  const isNote = (block: Span) => language === 'en' && !isText(text, block);
  const lead = blocks.filter((block) => block.kind === 'PARAGRAPH' && !isNote(block)).slice(0, leadLength);
  const end = lead.at(-1)?.end ?? 0;
  // 李明日前接受访问时说: on a day of its own, and so does he go on.
  const vague = new Set(
    statements
      .filter(({ cue, content }) => content.end <= end && /日前|近日|早前/.test(text.slice(cue.start, cue.end)))
      .map(({ speaker }) => speaker),
  );
  const isQuoted = ({ mode }: StatementDraft) => language === 'en' && mode === 'DIRECT';
  return statements.map((statement) => {
    if (statement.said !== null || statement.speaker === null || statement.via !== null) return statement;
    if (vague.has(statement.speaker)) return statement;
    // 李明：大桥停工 above his words of Monday sums them up, too.
    const heads = statement.rule === 'zh/headline';
    const leads = heads || statement.content.end <= end;
    if (!leads && !isQuoted(statement)) return statement;
    const days = new Set(
      statements
        .filter(
          ({ speaker, said, content, cue }) =>
            speaker === statement.speaker &&
            said !== null &&
            (!leads || content.start >= (heads ? statement.content.end : end)) &&
            // Reed had told them two weeks before: not what she says now.
            !(language === 'en' && /\bhad (?:[a-z]+ )?[a-z]+$/.test(text.slice(cue.start, cue.end))),
        )
        .map(({ said }) => said),
    );
    const [day] = days;
    return day != null && days.size === 1 && isRecent(published, day) ? { ...statement, said: day } : statement;
  });
}
