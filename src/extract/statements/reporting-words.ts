// The words that stand beside what was said.

import { spanAt } from '../../model/sorted-spans.ts';
import type { Source, StatementDraft } from '../types.ts';

/** The reporting words without who speaks: 曾 may be a name. */
export function withoutSpeaker({ text, folded }: Source, { cue, speakerText }: StatementDraft): string {
  const from = text.indexOf(speakerText, cue.start);
  const speaks = speakerText !== '' && from >= 0 && from < cue.end;
  return speaks
    ? folded.slice(cue.start, from) + folded.slice(Math.min(cue.end, from + speakerText.length), cue.end)
    : folded.slice(cue.start, cue.end);
}

/** What of the sentence that reports stands before the words, or behind them: 80 code units at most. */
export function reportingWords({ sentences, folded }: Source, { cue, content }: StatementDraft): string {
  const sentence = spanAt(sentences, cue.start);
  if (sentence === undefined) return '';
  return content.start >= cue.start
    ? folded.slice(Math.max(sentence.start, content.start - 80), content.start)
    : folded.slice(content.end, Math.min(sentence.end, content.end + 80));
}
