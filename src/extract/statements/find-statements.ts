// Finds what the article attributes to somebody: who said what, in whose words it reaches us, and when.

import type { Problem } from '../../model/problem.ts';
import type { Actors, Source, StatementDraft, TimeReading } from '../types.ts';
import { completeStatement } from './complete.ts';
import { englishStatements } from './en-statements.ts';
import { castOf, passageOf } from './passage.ts';
import { statementProblems } from './problems.ts';
import { newThread } from './thread.ts';
import { windowsOf, within } from './windows.ts';
import { chineseStatements } from './zh-statements.ts';

export function findStatements(
  source: Source,
  actors: Actors,
  times: readonly TimeReading[],
): { statements: StatementDraft[]; problems: Problem[] } {
  const thread = newThread();
  const cast = castOf(source.text, actors);
  const statements: StatementDraft[] = [];
  const problems: Problem[] = [];
  source.blocks.forEach((block, index) => {
    if (block.kind === 'CREDIT' || block.kind === 'TITLE') return;
    const sentences = within(source.sentences, block);
    for (const window of windowsOf(block, sentences)) {
      const passage = passageOf(source, index, window, actors, times, cast, thread.open);
      thread.open = passage.quotations.some(({ closed }) => !closed);
      const drafts =
        source.language === 'zh'
          ? chineseStatements(passage, thread)
          : englishStatements(passage, within(sentences, window), thread);
      const found = drafts.map((statement) => completeStatement(source, passage.mentions, statement));
      statements.push(...found);
      problems.push(...statementProblems(source, passage, found));
    }
  });
  return { statements, problems };
}
