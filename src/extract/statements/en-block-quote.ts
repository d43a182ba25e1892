// Words that stand as paragraphs of their own, without marks, behind a line that ends in a colon: "In a letter Reed wrote:",
// "Reed also said:" and the items of a list.

import type { Span } from '../../model/span.ts';
import type { StatementDraft } from '../types.ts';
import { draft } from './draft.ts';
import { trimmed } from './en-content.ts';
import { findCues } from './en-cues.ts';
import { voiceOf } from './en-reported.ts';
import { readSpeaker } from './en-speaker.ts';
import type { Passage } from './passage.ts';
import { timeWithin } from './speaker.ts';
import type { Thread } from './thread.ts';

/** Shorter paragraphs are items of a list. */
const shortest = 60;

/** The mark before an item of a list. */
const marked = /^[•*·▪–-]\s+(?=\S)/;

/** An item of a list: behind a mark, or without a full stop at its end. */
function isItem(words: string): boolean {
  return (
    words.length >= 12 &&
    words.length <= 300 &&
    (marked.test(words) || (!/^["“‘#]/.test(words) && !/[.!?…:;,"”’)]$/.test(words)))
  );
}

/** The whole paragraph as the words of whom the line before introduced; null where none did. */
export function blockQuote(passage: Passage, thread: Thread): StatementDraft[] | null {
  const { introduced } = thread;
  const { text, block } = passage;
  if (introduced === null || passage.caption || passage.heading) return null;
  thread.introduced = null;
  const words = text.slice(passage.start, passage.end).trim();
  const start = passage.start + text.slice(passage.start, passage.end).indexOf(words);
  const content = { start, end: start + words.length };
  if (block - introduced.block !== 1) return null;
  if ((introduced.list || !introduced.goesOn) && isItem(words)) {
    thread.introduced = { ...introduced, block, list: true };
    const said = trimmed(text, content.start + (marked.exec(words)?.[0].length ?? 0), content.end);
    return [draft(passage, 'INDIRECT', said, introduced.voice, null, 'en/list-item')];
  }
  if (introduced.list || words.length < shortest || /^["“‘•*-]|^\d+[.)]\s/.test(words)) return null;
  // It goes on while somebody speaks of himself.
  if (introduced.goesOn && !/\b(?:I|[Ww]e|[Mm]y|[Oo]ur)\b/.test(words)) return null;
  thread.introduced = { voice: introduced.voice, block, goesOn: true, list: false };
  return [draft(passage, 'DIRECT', content, introduced.voice, null, 'en/block-quote')];
}

/** Who issued what the next paragraph gives: was announced by his family: */
const issuedBy =
  /\b(?:announced|issued|released|written|read|published|posted) by ((?:(?!\b(?:the following|the next|on|in|yesterday|today|this|last)\b)[^,:;"“”]){3,60}?)(?: (?:the following|the next|on|in|yesterday|today|this|last)\b[^:"“”]{0,40})?$/;

/** Notes whose words the next paragraph gives, where the last line of this one says so and ends in a colon. */
export function noteIntroduction(passage: Passage, sentence: Span, thread: Thread): void {
  const { text } = passage;
  const line = text.slice(sentence.start, passage.end).trimEnd();
  if (!line.endsWith(':') || sentence.end < passage.start + text.slice(passage.start, passage.end).trimEnd().length)
    return;
  const end = sentence.start + line.length - 1;
  const cue = findCues(passage, { start: sentence.start, end }, passage.quotations, thread).at(-1);
  if (cue !== undefined && cue.speaker.text !== '' && text.slice(cue.end, end).length < 80) {
    thread.introduced = { voice: voiceOf(cue), block: passage.block, goesOn: false, list: false };
    return;
  }
  const issued = issuedBy.exec(line.slice(0, -1));
  if (issued === null) return;
  const start = sentence.start + issued.index + issued[0].indexOf(issued[1] as string);
  const speaker = readSpeaker(passage, { start, end: start + (issued[1] as string).length }, thread);
  const said = timeWithin(passage.times, { start: sentence.start, end });
  const voice = { speaker, said, cue: { start: sentence.start + issued.index, end }, verb: null };
  thread.introduced = { voice, block: passage.block, goesOn: false, list: false };
}
