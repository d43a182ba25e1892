// English words that point to an actor: he, the ministry, the office in a lead.

import { isPlaceName } from '../../../language/authority.ts';
import { otherNoun } from '../../../language/en/body-sorts.ts';
import { dateline } from '../../../language/en/dateline.ts';
import { demonyms } from '../../../language/en/name-words.ts';
import { fullNouns, leadOffice, leadPerson, pointers, told } from '../../../language/en/references.ts';
import type { Reading } from '../found.ts';
import { type Pointer, settled } from '../pointers.ts';

export function englishPointers({ lookup, source, authority }: Reading): readonly Pointer[] {
  const found: Pointer[] = [];
  for (const match of lookup.matchAll(pointers)) {
    const span = { start: match.index, end: match.index + match[0].length };
    const [, he, she, body, title, nation, head] = match;
    if (nation !== undefined && head !== undefined)
      found.push({ ...span, wants: 'TITLE', title: head, nation, rule: 'en/office' });
    else if (he !== undefined) found.push({ ...span, wants: 'HE', rule: 'en/pronoun' });
    else if (she !== undefined) found.push({ ...span, wants: 'SHE', rule: 'en/pronoun' });
    else if (title !== undefined) found.push({ ...span, wants: 'TITLE', title, rule: 'en/office' });
    else if (isOfPlace(match[0], body as string) && !otherNoun.test(lookup.slice(span.end, span.end + 20)))
      found.push({ ...span, wants: 'BODY', noun: body, rule: 'en/that-body' });
  }
  const named = new Map<string, boolean>();
  for (const match of lookup.matchAll(fullNouns)) {
    const noun = (match[1] as string).replaceAll('’', "'");
    if (!named.has(noun)) named.set(noun, isNamed(noun));
    const end = match.index + match[0].length;
    if (named.get(noun) && !otherNoun.test(lookup.slice(end, end + 20)))
      found.push({ start: match.index, end, wants: 'BODY', noun, rule: 'en/that-body' });
  }
  for (const match of lookup.matchAll(told)) {
    const [whole, age, , man, woman] = match;
    const wants = man !== undefined ? 'HE' : woman !== undefined ? 'SHE' : 'PERSON';
    found.push({
      start: match.index,
      end: match.index + whole.length,
      wants,
      age,
      young: /(?:girl|boy|teen|teenager|youth)$/.test(whole),
      rule: 'en/told-of',
    });
  }
  const lead = source.blocks.find(({ kind, start, end }) => kind === 'PARAGRAPH' && end - start > 60);
  if (lead !== undefined) {
    const opening = lookup.slice(lead.start, Math.min(lead.end, lead.start + 160));
    const start = lead.start + (dateline.exec(opening)?.[0].length ?? 0);
    const office = leadOffice.exec(lookup.slice(start, Math.min(lead.end, start + 90)));
    if (office !== null) {
      const [whole, before = '', title] = office;
      found.push({ start: start + before.length, end: start + whole.length, wants: 'TITLE', title, rule: 'en/lead' });
    }
    const person = leadPerson.exec(lookup.slice(start, Math.min(lead.end, start + 110)));
    if (office === null && person !== null) {
      const [whole, before = '', noun] = person;
      found.push({
        start: start + before.length,
        end: start + whole.length,
        wants: 'LEAD',
        title: noun,
        rule: 'en/lead-person',
      });
    }
  }
  return settled(source, found);

  /** The article writes the words with capitals somewhere: the School Board, the Department of Education. */
  function isNamed(noun: string): boolean {
    const words = noun.split(' ').map((word) => `${word[0]?.toUpperCase()}${word.slice(1)}`);
    return lookup.includes(words.join(' ')) || lookup.includes(`${words.at(-1)} of ${words.slice(0, -1).join(' ')}`);
  }

  /** The Freedonian lender, the New York-based group; not the Alder union, which has a name. */
  function isOfPlace(phrase: string, noun: string): boolean {
    const of = /\p{Lu}.*$/u.exec(phrase.slice(4, -noun.length).trim())?.[0];
    return (
      of === undefined ||
      demonyms.has(of) ||
      /-(?:based|owned|run|listed|backed)\b/.test(of) ||
      isPlaceName(authority, of)
    );
  }
}
