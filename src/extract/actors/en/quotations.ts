// Who is named within a quotation and who speaks it: “Reed would stop the news,” he said, and he is not Reed.

import { beginningIn, firstFrom, spanAt, within } from '../../../model/sorted-spans.ts';
import type { Span } from '../../../model/span.ts';
import type { Mention } from '../../types.ts';
import type { Reading } from '../found.ts';

const saying = String.raw`(?:said|says|added|adds|told|wrote|writes|asked|recalled|recalls|explained|explains|insisted|warned|joked|tweeted|testified|argued|continued|replied|declared|observed|noted|admitted|concluded)`;
/** Between a quotation and the pronoun that tells who spoke it. */
const spokenBy = new RegExp(String.raw`^ ?(?:${saying} )?$`);
/** Between a speaker and the quotation. */
const speaks = new RegExp(String.raw`^ (?:also |later |then )?${saying}\b[^.!?"“”]{0,60}[.,:]? ?["“]?$`);
/** From a quotation's end on, the verb before or behind a name. */
const spoke = new RegExp(String.raw`^ ?(?:${saying} (?:\p{L}+ ){0,3})?$`, 'u');
const verbBehind = new RegExp(String.raw`^,? ${saying}\b`);

/** How far a speaker stands from the words. */
const reach = 90;

/**
 * Tells whether a name cannot be what a pronoun stands for: it is quoted and the pronoun, right behind the quotation, is
 * not; or its bearer speaks, and the pronoun is in what is said.
 */
export function partedByQuotes(
  { lookup, source }: Reading,
  names: readonly Mention[],
  resolved: readonly Mention[],
  pronounMeans: (from: number, to: number) => string | null,
): (mention: Mention, pronoun: Span) => boolean {
  const quotes: Span[] = source.blocks.flatMap(({ kind, start, end }) =>
    kind === 'CREDIT'
      ? []
      : [...lookup.slice(start, end).matchAll(/["“]([^"“”]{2,900})(?:["”]|$)/g)].map(({ index, 0: { length } }) => ({
          start: start + index,
          end: start + index + length,
        })),
  );
  const speakers = new Map<Span, string | null>();
  return (mention, pronoun) => {
    const own = spanAt(quotes, pronoun.start);
    const other = spanAt(quotes, mention.start);
    // “Reed would stop,” |he said: whoever is named in it, wherever else he stands
    if (own === undefined) {
      const last = quotes[firstFrom(quotes, pronoun.start) - 1];
      if (last === undefined || !spokenBy.test(lookup.slice(last.end, pronoun.start))) return false;
      return (
        other === last ||
        [...within(names, last), ...within(resolved, last)].some(({ actor }) => actor === mention.actor)
      );
    }
    if (other !== undefined) return false;
    if (!speakers.has(own)) {
      speakers.set(own, null);
      speakers.set(own, speakerOf(own));
    }
    return speakers.get(own) === mention.actor;
  };

  /** Reed said. “He is late”; “He is late,” said |Reed; “He is late,” |Reed said. */
  function speakerOf(quote: Span): string | null {
    const around = { start: quote.start - reach, end: quote.start };
    const before = [...beginningIn(names, around), ...beginningIn(resolved, around)].findLast(({ end }) =>
      speaks.test(lookup.slice(end, quote.start)),
    );
    if (before !== undefined) return before.actor;
    // “He is late,” |she said
    const pronoun = /^ (?:he|she)(?= [a-z])/.exec(lookup.slice(quote.end, quote.end + 5));
    if (pronoun !== null) return pronounMeans(quote.end + 1, quote.end + pronoun[0].length);
    const [behind] = beginningIn(names, { start: quote.end, end: quote.end + reach });
    if (behind === undefined) return null;
    const lead = lookup.slice(quote.end, behind.phrase.start);
    const isSaid = spoke.test(lead) && (/\w/.test(lead) || verbBehind.test(lookup.slice(behind.end, behind.end + 24)));
    return isSaid ? behind.actor : null;
  }
}
