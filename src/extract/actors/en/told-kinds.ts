// What English names are that the words beside them tell: an apposition, a trade, a game and its land.

import { isPlaceName } from '../../../language/authority.ts';
import { firstNames } from '../../../language/en/given-names.ts';
import { fieldNoun, games, madeUp, schoolEnd } from '../../../language/en/name-words.ts';
import type { ActorKind } from '../../../model/vocabulary.ts';
import type { Reading } from '../found.ts';
import type { besideRuns } from './beside-runs.ts';
import type { Run } from './name-in-run.ts';

/** Of what kind a name without a title is, by which rule; null where it names nobody, undefined where nothing tells. */
export function toldKind(
  { authority }: Reading,
  beside: ReturnType<typeof besideRuns>,
  text: string,
  places: readonly Run[],
  isSurname: boolean,
): { readonly kind: ActorKind; readonly rule: string } | null | undefined {
  const words = text.split(' ');
  const [first, last] = [words[0] as string, words.at(-1) as string];
  if (!firstNames.has(first) && !isSurname) {
    const said = places.map(beside.isSaidToBe).find((kind) => kind !== null);
    if (said !== undefined && said !== null && !places.some(beside.isThing))
      return { kind: said, rule: 'en/apposition' };
  }
  // TechPoint, which does nothing here that a body does: what it sells.
  if (madeUp.test(text) && !isSurname && !places.some(beside.acts)) return null;
  // TechPoint said; a former |Alder engineer; Alder Falls High
  if (
    (madeUp.test(text) && !isSurname) ||
    (words.length < 4 && !isSurname && places.some(beside.employs)) ||
    (words.length > 1 && schoolEnd.test(last) && !firstNames.has(first))
  )
    return { kind: 'ORGANIZATION', rule: 'en/made-up-name' };
  // Cricket Alderland, Historic Environment Alderland
  const lands = words.length > 2 && isPlaceName(authority, words.slice(-2).join(' ')) ? 2 : 1;
  const field = words.at(-lands - 1) ?? '';
  if (
    words.length > lands &&
    words.length < 5 &&
    (lands === 2 || isPlaceName(authority, last)) &&
    !isPlaceName(authority, text) &&
    (games.test(first) ||
      (words.length > 2 && fieldNoun.test(first) && !/ing$/.test(first)) ||
      (fieldNoun.test(field) && !/ing$/.test(field))) &&
    /^\p{Lu}\p{Ll}/u.test(last) &&
    !firstNames.has(first)
  )
    return { kind: 'ORGANIZATION', rule: 'en/organization-head' };
  // Alderland Cricket
  if (words.length > 1 && games.test(last) && isPlaceName(authority, words.slice(0, -1).join(' ')))
    return { kind: 'ORGANIZATION', rule: 'en/organization-head' };
  // USA Climbing
  if (words.length === 2 && /^(?:USA|UK|US|England|GB)$/.test(first) && (games.test(last) || /[a-z]{3}ing$/.test(last)))
    return { kind: 'ORGANIZATION', rule: 'en/organization-head' };
  // at St Hilda's
  if (/^St\.? \p{L}+'s$/u.test(text))
    return places.some(beside.isLocated)
      ? { kind: 'PLACE', rule: 'en/after-preposition' }
      : { kind: 'ORGANIZATION', rule: 'en/organization-head' };
  return undefined;
}
