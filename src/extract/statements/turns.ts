// What somebody says at length without quotation marks: turns of an interview, paragraphs of a speech, quotes with a name below.

import { ofOneself, withoutQuotes } from '../../language/en/transcripts.ts';
import type { Block } from '../../model/article.ts';
import type { Span } from '../../model/span.ts';
import type { Sentence, StatementDraft } from '../types.ts';
import { draft } from './draft.ts';
import { readSpeaker as englishSpeaker } from './en-speaker.ts';
import { englishStatements } from './en-statements.ts';
import type { Passage } from './passage.ts';
import { nobody, type Speaker } from './speaker.ts';
import { newThread, notePerson, type Thread } from './thread.ts';
import { readSpeaker as chineseSpeaker } from './zh-speaker.ts';
import { chineseStatements } from './zh-statements.ts';

/** What somebody says in one block. */
export interface Turn {
  /** Null where the block goes on with the turn before it. */
  readonly speaker: Speaker | null;
  /** Where the words begin in it, and where they end, if not with the block. */
  readonly from: number;
  readonly until?: number;
  /** What tells in this block, or for Chinese above it, who speaks. */
  readonly cue: Span | null;
  /** What the speaker calls himself on a network, which tells nothing more of him. */
  readonly nickname?: boolean;
  readonly rule?: string;
  /** The day on which it was said, where the turn tells it. */
  readonly said?: string | null;
}

/** Nobody goes on for more paragraphs than this. */
const longestTurn = 12;

/** The turns with the blocks that go on with them, each up to the next; the last up to `end`. */
export function continued(
  blocks: readonly Block[],
  turns: ReadonlyMap<number, Turn>,
  end: (index: number) => number,
  goesOn: (at: number, index: number) => boolean,
): Map<number, Turn> {
  const all = new Map(turns);
  const indexes = [...turns.keys()];
  for (const [order, index] of indexes.entries()) {
    const next = Math.min(indexes[order + 1] ?? end(index), index + longestTurn, blocks.length);
    for (let at = index + 1; at < next && goesOn(at, index); at++)
      all.set(at, { speaker: null, from: (blocks[at] as Block).start, cue: null });
  }
  return all;
}

/** (Laughter.), [Crosstalk] */
const direction = /^[([][^()[\]]{1,120}[)\]]\.?$/;
const pronoun = /^(?:[我你他她它]|(?:I|we|you|he|she|they|it|who|that|this|my|our)\b)/i;

/** `said`: on which day, where that is told above. */
export function turnStatements(
  passage: Passage,
  turn: Turn,
  sentences: readonly Sentence[],
  thread: Thread,
  said: string | null,
): StatementDraft[] {
  const { language, text, end } = passage;
  const { cue } = turn;
  const begins = Math.max(turn.from, passage.start);
  const speaker = speakerOf(passage, turn, thread) ?? nobody(begins);
  thread.speaker = speaker;
  thread.block = passage.block;
  if (speaker.actor !== null) notePerson(thread, speaker, passage.block);
  // (voice-over): before the words of one who went on
  const aside = /^\([^()]{2,40}\):\s*/.exec(text.slice(begins, begins + 50))?.[0] ?? '';
  const start = begins + aside.length;
  const words = text.slice(start, Math.min(turn.until ?? end, end)).trimEnd();
  if (words.length < 2 || direction.test(words)) return [];
  const quotation = passage.quotationAt.get(start);
  const isQuoted = quotation !== undefined && start + words.length - quotation.end < 2;
  const content = isQuoted ? quotation.inner : { start, end: start + words.length };
  const voice = { speaker, said: turn.said ?? said, cue: cue ?? content, verb: null };
  const own = draft(passage, 'DIRECT', content, voice, null, turn.rule ?? `${language}/interview`);
  // What he relates of others whom he names.
  const inside = { ...passage, start: isQuoted ? end : start };
  const told =
    language === 'zh' ? chineseStatements(inside, newThread()) : englishStatements(inside, sentences, newThread());
  const related = told.filter(
    (other) =>
      Math.min(other.cue.start, other.content.start) >= start &&
      // 我很高兴，可以这样说: what opens his words is his own.
      (language === 'en' || other.content.start > start) &&
      other.content.end - other.content.start < words.length &&
      other.speakerText !== '' &&
      other.speaker !== speaker.actor &&
      (other.speaker !== null || !pronoun.test(other.speakerText)),
  );
  // “…,” said her sister: where the paper tells on between two turns.
  const tellsOn =
    cue === null &&
    related.some(({ mode }) => language === 'zh' || mode === 'DIRECT') &&
    !ofOneself.test(withoutQuotes(words));
  return tellsOn ? related : [own, ...related];
}

function speakerOf(passage: Passage, { speaker, cue, nickname }: Turn, thread: Thread): Speaker | null {
  if (speaker === null) return thread.speaker;
  if (speaker.actor !== null || cue === null || nickname) return speaker;
  return passage.language === 'zh' ? chineseSpeaker(passage, cue, null) : englishSpeaker(passage, cue, newThread());
}
