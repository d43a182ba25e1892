// A paragraph of a transcript, an interview or a list of quotes as what its speaker says.

import { ofOneself, withoutQuotes } from '../../language/en/transcripts.ts';
import type { Span } from '../../model/span.ts';
import type { Sentence, StatementDraft } from '../types.ts';
import { draft } from './draft.ts';
import { readSpeaker } from './en-speaker.ts';
import { englishStatements } from './en-statements.ts';
import type { Passage } from './passage.ts';
import type { Speaker } from './speaker.ts';
import { newThread, notePerson, type Thread } from './thread.ts';

/** What somebody says in one block. */
export interface EnglishTurn {
  readonly speaker: Speaker;
  /** Where the words begin in it, and where they end, if not with the block. */
  readonly from: number;
  readonly until?: number;
  /** The label, where it stands in this block. */
  readonly cue: Span | null;
  readonly rule?: string;
}

/** (Laughter.), [Crosstalk] */
const direction = /^[([][^()[\]]{1,120}[)\]]\.?$/;

export function turnStatements(
  passage: Passage,
  turn: EnglishTurn,
  sentences: readonly Sentence[],
  thread: Thread,
  said: string | null,
): StatementDraft[] {
  const { cue } = turn;
  const speaker = turn.speaker.actor === null && cue !== null ? readSpeaker(passage, cue, newThread()) : turn.speaker;
  thread.speaker = speaker;
  thread.block = passage.block;
  if (speaker.actor !== null) notePerson(thread, speaker, passage.block);
  const begins = Math.max(turn.from, passage.start);
  // (voice-over): before the words of one who went on
  const aside = /^\([^()]{2,40}\):\s*/.exec(passage.text.slice(begins, begins + 50))?.[0] ?? '';
  const start = begins + aside.length;
  const words = passage.text.slice(start, Math.min(turn.until ?? passage.end, passage.end)).trimEnd();
  if (words.length < 2 || direction.test(words)) return [];
  const quotation = passage.quotationAt.get(start);
  const isQuoted = quotation !== undefined && start + words.length - quotation.end < 2;
  const content = isQuoted ? quotation.inner : { start, end: start + words.length };
  const voice = { speaker, said, cue: cue ?? content, verb: null };
  const own = draft(passage, 'DIRECT', content, voice, null, turn.rule ?? 'en/interview');
  // What he relates of others whom he names.
  const related = englishStatements(
    isQuoted ? { ...passage, start: passage.end } : { ...passage, start },
    sentences,
    newThread(),
  ).filter(
    (told) =>
      Math.min(told.cue.start, told.content.start) >= start &&
      told.content.end - told.content.start < words.length &&
      told.speakerText !== '' &&
      told.speaker !== speaker.actor &&
      (told.speaker !== null || !/^(?:I|we|you|he|she|they|it|who|that|this|my|our)\b/i.test(told.speakerText)),
  );
  // “…,” said her sister: where the paper tells on between two turns.
  const tellsOn =
    cue === null && related.some(({ mode }) => mode === 'DIRECT') && !ofOneself.test(withoutQuotes(words));
  return tellsOn ? related : [own, ...related];
}
