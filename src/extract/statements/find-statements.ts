// Finds what the article attributes to somebody: who said what, in whose words it reaches us, and when.

import type { Block } from '../../model/article.ts';
import type { Problem } from '../../model/problem.ts';
import { touching } from '../../model/sorted-spans.ts';
import type { Syntax } from '../syntax/read-syntax.ts';
import type { Actors, Sentence, Source, StatementDraft, TimeReading } from '../types.ts';
import { completeStatement } from './complete.ts';
import { dateOccasion } from './en-occasion.ts';
import { englishStatements } from './en-statements.ts';
import { englishTurns, sessionDay } from './en-transcript.ts';
import { givenBelow, statementsBelow } from './given-below.ts';
import { chineseHeadline, englishHeadline } from './headline.ts';
import { dateLead } from './lead.ts';
import { castOf, type Passage, passageOf } from './passage.ts';
import { postStatement, postsOf } from './posts.ts';
import { statementProblems } from './problems.ts';
import { dateRuling } from './ruling.ts';
import { dateSitting } from './sitting.ts';
import { newThread, type Thread } from './thread.ts';
import { turnStatements } from './turns.ts';
import { windowsOf } from './windows.ts';
import { chineseTurns } from './zh-dialogue.ts';
import { chineseStatements } from './zh-statements.ts';

export function findStatements(
  source: Source,
  actors: Actors,
  times: readonly TimeReading[],
  syntax: Syntax,
): { statements: StatementDraft[]; problems: Problem[] } {
  const thread = newThread();
  const cast = castOf(source, actors, syntax);
  const statements: StatementDraft[] = [];
  const problems: Problem[] = [];
  const turns =
    source.language === 'zh' ? chineseTurns(source, actors, cast, times) : englishTurns(source, actors, cast);
  const session = sessionDay(source, times, turns);
  const posts = postsOf(source);
  const below = givenBelow(source, posts);
  const read = new Set<number>();
  // Captions stand beside the text: they part nobody from his words, and nobody told of there is whom 他 means below.
  let order = 0;
  source.blocks.forEach((block, index) => {
    if (block.kind === 'CREDIT' || read.has(index) || isFigures(source, block)) return;
    if (block.kind !== 'CAPTION') order++;
    const post = posts.get(index);
    const signature = post == null ? undefined : source.blocks[post.signature];
    if (post != null && signature !== undefined) {
      const passage = passageOf(source, signature, order, signature, actors, times, cast, false);
      statements.push(completeStatement(source, passage.mentions, postStatement(passage, post)));
    }
    if (post !== undefined) return;
    const sentences = touching(source.sentences, block);
    for (const window of windowsOf(block, sentences)) {
      const passage = passageOf(source, block, order, window, actors, times, cast, thread.open);
      thread.open = !passage.heading && passage.quotations.some(({ closed }) => !closed);
      const turn = turns.get(index);
      const announced = window.end === block.end && turn === undefined ? below.get(index) : undefined;
      const given = announced === undefined ? null : statementsBelow(passage, announced, actors, thread);
      if (given !== null) announced?.indexes.forEach((part) => read.add(part));
      const within = touching(sentences, window);
      const drafts =
        turn !== undefined
          ? turnStatements(passage, turn, within, thread, session)
          : (given ??
            passageStatements(passage, within, passage.caption ? { ...thread, relay: null, document: null } : thread));
      const found = drafts.map((statement) => completeStatement(source, passage.mentions, statement));
      statements.push(...found);
      problems.push(...statementProblems(source, index, passage, found));
    }
  });
  const dated = dateRuling(source, times, dateSitting(source, times, dateLead(source, statements)));
  return { statements: dateOccasion(source, times, dated), problems };
}

/** 深证成指 | 9731.24 | -0.58%: a row without a sentence, in which 指 is no verb. */
function isFigures({ language, folded }: Source, { kind, start, end }: Block): boolean {
  return language === 'zh' && kind === 'TABLE_ROW' && !/[。！？”]/.test(folded.slice(start, end));
}

function passageStatements(passage: Passage, sentences: readonly Sentence[], thread: Thread): StatementDraft[] {
  if (passage.language === 'zh') return passage.heading ? chineseHeadline(passage) : chineseStatements(passage, thread);
  return passage.heading ? englishHeadline(passage, sentences) : englishStatements(passage, sentences, thread);
}
