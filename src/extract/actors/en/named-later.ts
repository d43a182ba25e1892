// Whom an English lead tells of without a name, by the sentences after it: "A Dover man was convicted."

import { identifies } from '../../../language/en/references.ts';
import { firstFrom, within } from '../../../model/sorted-spans.ts';
import type { Mention } from '../../types.ts';
import { ageAt } from '../ages.ts';
import { isByline } from '../bylines.ts';
import type { Cast } from '../find-actors.ts';
import type { Reading } from '../found.ts';
import type { Pointer } from '../pointers.ts';

/** In how many sentences after the lead the one of whom it tells is named. */
const namedWithin = 5;

/** In how many the one who bears its title is. */
const titledWithin = 3;

export interface NamedLater {
  /** A Freedonian judge ruled. ¶ |Justice Ann Reed found …: the first one after the lead whom the title stands before. */
  readonly bearer: (pointer: Pointer) => string | null;
  /** A Dover man was convicted: the first person named after the lead with his age, or as the one who is meant. */
  readonly person: (pointer: Pointer) => string | null;
}

export function namedLater(
  { source, lookup }: Reading,
  actors: ReadonlyMap<string, Cast>,
  mentions: readonly Mention[],
): NamedLater {
  return { bearer, person };

  function bearer({ end, title = '' }: Pointer): string | null {
    const words = title === 'judge' ? /\b(?:[Jj]udge|Justice)\b[^,.;]*$/ : new RegExp(`\\b${title}\\b[^,.;]*$`, 'i');
    const found = peopleAfter(end, titledWithin).find(({ start, phrase }) =>
      words.test(lookup.slice(phrase.start, start)),
    );
    return found?.actor ?? null;
  }

  function person({ start, end }: Pointer): string | null {
    const lead = source.sentences[firstFrom(source.sentences, end) - 1];
    if (lead === undefined) return null;
    const inLead = new Set(within(mentions, lead).map(({ actor }) => actor));
    const age = Number(/\b(\d{1,3})-year-old/.exec(lookup.slice(start, end))?.[1] ?? 0);
    const named = peopleAfter(end, namedWithin).filter(
      ({ actor }) => !inLead.has(actor) && !isByline(actors.get(actor)?.rule ?? ''),
    );
    // A 41-year-old man was charged. |Ann Reed was held on Monday: who opens the next sentence, where no age tells against him.
    const [first] = named;
    if (first !== undefined && first.start - lead.end <= 2 && age > 0 && ageAt(lookup, first) === 0) return first.actor;
    const found = named.find((mention) => {
      const told = ageAt(lookup, mention);
      const behind = lookup.slice(mention.end, mention.end + 17);
      return (
        (age === 0 || told === 0 || told === age) &&
        (told > 0 ||
          /^, an? \d{1,3}-year-old/.test(behind) ||
          // Ann Reed, of Birch Terrace
          /^, (?:of|from) \p{Lu}/u.test(behind) ||
          identifies.test(lookup.slice(Math.max(0, mention.start - 40), mention.start)))
      );
    });
    return found?.actor ?? null;
  }

  /** The people named in the `count` sentences after the one that `at` is in. */
  function peopleAfter(at: number, count: number): Mention[] {
    const index = firstFrom(source.sentences, at) - 1;
    const lead = source.sentences[index];
    const last = source.sentences[Math.min(source.sentences.length - 1, index + count)];
    if (lead === undefined || last === undefined) return [];
    return within(mentions, { start: lead.end, end: last.end }).filter(
      ({ actor }) => actors.get(actor)?.kind === 'PERSON',
    );
  }
}
