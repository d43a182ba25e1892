// Who speaks in English: the actor that a noun phrase around a reporting verb names.

import { documents } from '../../language/en/speech.ts';
import type { Span } from '../../model/span.ts';
import type { Passage } from './passage.ts';
import { mentionsWithin, type Speaker } from './speaker.ts';
import type { Thread } from './thread.ts';

export function readSpeaker(passage: Passage, phrase: Span, thread: Thread): Speaker {
  const words = passage.text.slice(phrase.start, phrase.end).trim();
  const inside = mentionsWithin(passage.mentions, phrase);
  const last = inside.at(-1);
  const plain = (actor: string | null, extra: Partial<Speaker> = {}): Speaker => ({
    actor,
    span: phrase,
    text: words,
    document: false,
    pronoun: false,
    ...extra,
  });
  if (last === undefined) {
    if (/^(?:he|she|they|it)$/i.test(words)) {
      const meant = /^(?:he|she)$/i.test(words) ? recent(passage, thread) : thread.speaker;
      return { ...plain(meant?.actor ?? null, { pronoun: true }), text: meant?.actor === null ? meant.text : words };
    }
    return plain(null, { document: documents.test(words) });
  }
  const rest = passage.text
    .slice(last.end, phrase.end)
    .replace(/^[’']s?\s*/, '')
    .trim();
  if (rest === '') return plain(last.actor, { pronoun: last.form === 'REFERENCE' });
  if (documents.test(rest)) return plain(last.actor, { document: true });
  return plain(null);
}

/** Whom "he" or "she" means: the person told of last, else the last speaker. */
function recent(passage: Passage, thread: Thread): Speaker | null {
  return thread.person !== null && passage.block - thread.person.block <= 3 ? thread.person.speaker : thread.speaker;
}

/** True when a speaker may be meant by "he" or "she". */
export function isPerson({ people }: Passage, { actor, text, document, pronoun }: Speaker): boolean {
  if (actor !== null) return people.has(actor);
  return !document && !pronoun && /^(?:the|a|an|one|his|her|their) /i.test(text) && !/s$/i.test(text);
}

export function nobody(at: number): Speaker {
  return { actor: null, span: { start: at, end: at }, text: '', document: false, pronoun: false };
}

export function carried(thread: Thread, speaker: Speaker): string | null {
  return speaker.actor === null ? null : (thread.saidBy.get(speaker.actor) ?? null);
}
