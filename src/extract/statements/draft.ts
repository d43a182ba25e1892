// A statement as it leaves the language's rules: words, speaker, and the party that relates them.

import type { Span } from '../../model/span.ts';
import type { StatementMode } from '../../model/vocabulary.ts';
import type { StatementDraft } from '../types.ts';
import type { Passage } from './passage.ts';
import { mentionsWithin, type Speaker } from './speaker.ts';

/** Who speaks, when, and in which words the text reports it. */
export interface Voice {
  readonly speaker: Speaker;
  /** EDTF. */
  readonly said: string | null;
  readonly cue: Span;
  readonly verb: string | null;
}

export function draft(
  passage: Passage,
  mode: StatementMode,
  content: Span,
  { speaker, said, cue, verb }: Voice,
  via: Speaker | null,
  rule: string,
): StatementDraft {
  // Nobody relates his own words.
  const own = via !== null && via.actor === speaker.actor && (via.actor !== null || via.text === speaker.text);
  const relays = own ? null : via;
  const about = new Set(mentionsWithin(passage.mentions, content).map(({ actor }) => actor));
  return {
    mode,
    content,
    cue,
    verb,
    speaker: speaker.actor,
    speakerText: speaker.text,
    via: relays?.actor ?? null,
    viaText: relays?.text ?? null,
    addressees: [],
    said,
    about: [...about].filter((actor) => actor !== speaker.actor),
    topics: [],
    rule,
  };
}
