// Who “I” is in words printed in full: the speaker of the interview, the speech or the post takes part in what he tells.

import { touching } from '../model/sorted-spans.ts';
import type { Actors, Mention, StatementDraft } from './types.ts';

/** The actors with the mentions of those who speak of themselves. */
export function withSpeakers(text: string, actors: Actors, statements: readonly StatementDraft[]): Actors {
  const people = new Set(actors.actors.filter(({ kind }) => kind === 'PERSON').map(({ id }) => id));
  const voices = statements.flatMap(({ rule, speaker, content }): Mention[] => {
    if (!/^en\/(?:interview|post|quotation-signed)$/.test(rule) || speaker === null || !people.has(speaker)) return [];
    // What he quotes of others is blanked.
    const own = text
      .slice(content.start, content.end)
      .replace(/["“][^"”]{0,400}["”]/g, (quote) => ' '.repeat(quote.length));
    return [...own.matchAll(/\bI\b(?!\.)/g)].flatMap(({ index }) => {
      const span = { start: content.start + index, end: content.start + index + 1 };
      if (touching(actors.mentions, span).length > 0) return [];
      return [{ ...span, actor: speaker, form: 'REFERENCE', phrase: span, rule: 'en/pronoun' }];
    });
  });
  if (voices.length === 0) return actors;
  return { ...actors, mentions: [...actors.mentions, ...voices].sort((a, b) => a.start - b.start) };
}
