// Finds what the article attributes to somebody: who said what, in whose words it reaches us, and when.

import type { Problem } from '../../model/problem.ts';
import type { Actors, Source, StatementDraft, TimeReading } from '../types.ts';
import { englishStatements } from './english.ts';
import { passageOf } from './passage.ts';
import type { Thread } from './thread.ts';
import { chineseStatements } from './zh-statements.ts';

export function findStatements(
  source: Source,
  actors: Actors,
  times: readonly TimeReading[],
): { statements: StatementDraft[]; problems: Problem[] } {
  const thread: Thread = { speaker: null, block: -2, document: null, day: null, saidBy: new Map() };
  const statements: StatementDraft[] = [];
  const problems: Problem[] = [];
  source.blocks.forEach((block, index) => {
    if (block.kind === 'CREDIT' || block.kind === 'TITLE') return;
    const passage = passageOf(source, index, actors, times);
    statements.push(
      ...(source.language === 'zh'
        ? chineseStatements(passage, thread)
        : englishStatements(
            passage,
            source.sentences.filter((sentence) => sentence.block === index),
            thread,
          )),
    );
    for (const quotation of passage.quotations) {
      if (quotation.closed) continue;
      problems.push({
        rule: 'quotation/unbalanced',
        severity: 'WARNING',
        message: 'This quotation mark is never closed; the paragraph’s end was taken as its end.',
        span: { start: quotation.start, end: quotation.start + 1 },
      });
    }
  });
  return { statements, problems };
}
