// Finds what the article attributes to somebody: who said what, in whose words it reaches us, and when.

import type { Problem } from '../../model/problem.ts';
import { touching } from '../../model/sorted-spans.ts';
import type { Syntax } from '../syntax/read-syntax.ts';
import type { Actors, Sentence, Source, StatementDraft, TimeReading } from '../types.ts';
import { turnsAtLength } from './at-length.ts';
import { completeStatement } from './complete.ts';
import { type Turn, turnsOf } from './dialogue.ts';
import { draft } from './draft.ts';
import { dateOccasion } from './en-occasion.ts';
import { sessionDay } from './en-session.ts';
import { englishStatements } from './en-statements.ts';
import { englishTurns } from './en-transcript.ts';
import { turnStatements as englishTurn } from './en-turns.ts';
import { givenBelow, statementsBelow } from './given-below.ts';
import { chineseHeadline, englishHeadline } from './headline.ts';
import { dateLead } from './lead.ts';
import { castOf, type Passage, passageOf } from './passage.ts';
import { postStatement, postsOf } from './posts.ts';
import { statementProblems } from './problems.ts';
import { dateRuling } from './ruling.ts';
import { dateSitting } from './sitting.ts';
import { nobody, type Speaker, speakerAt } from './speaker.ts';
import { newThread, type Thread } from './thread.ts';
import { windowsOf } from './windows.ts';
import { readSpeaker as chineseSpeaker } from './zh-speaker.ts';
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
  const labelled = source.language === 'zh' ? turnsOf(source, actors) : null;
  const turns = labelled?.size === 0 ? turnsAtLength(source, actors) : labelled;
  const spoken = source.language === 'en' ? englishTurns(source, actors) : null;
  const session = spoken === null || spoken.size === 0 ? null : sessionDay(source, times, Math.min(...spoken.keys()));
  const posts = postsOf(source);
  const below = givenBelow(source, posts);
  const given = new Set<number>();
  // Captions stand beside the text: they part nobody from his words, and nobody told of there is whom 他 means below.
  let order = 0;
  source.blocks.forEach((block, index) => {
    if (block.kind === 'CREDIT' || given.has(index)) return;
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
      const turn = turns?.get(index);
      const said = spoken?.get(index);
      const announced = window.end === block.end && turn === undefined ? below.get(index) : undefined;
      const told =
        said !== undefined
          ? englishTurn(passage, said, touching(sentences, window), thread, session)
          : announced === undefined
            ? null
            : statementsBelow(passage, announced, actors, thread);
      if (told !== null) announced?.indexes.forEach((part) => given.add(part));
      const drafts =
        told ??
        (turn === undefined
          ? passageStatements(
              passage,
              touching(sentences, window),
              passage.caption ? { ...thread, relay: null, document: null } : thread,
            )
          : turnStatements(passage, turn, thread));
      const found = drafts.map((statement) => completeStatement(source, passage.mentions, statement));
      statements.push(...found);
      problems.push(...statementProblems(source, index, passage, found));
    }
  });
  const dated = dateRuling(source, times, dateSitting(source, times, dateLead(source, statements)));
  return { statements: dateOccasion(source, times, dated), problems };
}

function passageStatements(passage: Passage, sentences: readonly Sentence[], thread: Thread): StatementDraft[] {
  if (passage.language === 'zh') return passage.heading ? chineseHeadline(passage) : chineseStatements(passage, thread);
  return passage.heading ? englishHeadline(passage, sentences) : englishStatements(passage, sentences, thread);
}

/** A paragraph of an interview is what its speaker says. */
function turnStatements(
  passage: Passage,
  { label, words, actor, named = true }: Turn,
  thread: Thread,
): StatementDraft[] {
  // 【李明】 is cut off as a dateline is.
  const labelled = words >= passage.start;
  if (labelled || words < 0) {
    const written = passage.text.slice(label.start, label.end);
    thread.speaker = actor !== null || !named ? speakerAt(label, written, actor) : chineseSpeaker(passage, label, null);
    thread.block = passage.block;
  }
  const start = labelled ? words : passage.start;
  const content = { start, end: passage.end };
  if (passage.text.slice(start, passage.end).trim().length < 2) return [];
  const voice = {
    speaker: thread.speaker ?? nobody(start),
    said: null,
    cue: labelled || words < 0 ? label : content,
    verb: null,
  };
  const turn = draft(passage, 'DIRECT', content, voice, null, 'zh/interview');
  const related = relatedIn(passage, start, voice.speaker);
  // A paragraph that goes on with the turn and gives others' words is theirs.
  return labelled || words < 0 || related.length === 0 ? [turn, ...related] : related;
}

/** What the speaker of a turn relates of others whom he names. */
function relatedIn(passage: Passage, start: number, speaker: Speaker): StatementDraft[] {
  return chineseStatements(passage, newThread()).filter(
    ({ content, speakerText, speaker: other, cue }) =>
      content.start > start &&
      cue.start >= start &&
      speakerText !== '' &&
      other !== speaker.actor &&
      (other !== null || !/^[我你他她它]/.test(speakerText)),
  );
}
