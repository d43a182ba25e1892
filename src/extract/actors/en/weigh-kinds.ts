// Of what kind an English name is that neither its words nor a title settle: what all its places tell, weighed against each other.

import { formOf } from '../../../language/authority.ts';
import { firstNames, givenNames } from '../../../language/en/given-names.ts';
import { type KindSign, signsAfter, signsBefore } from '../../../language/en/kind-signs.ts';
import { landFirst, landLast, landOnly, landSecond, plainFirst, tradeLast } from '../../../language/en/kind-words.ts';
import {
  buildingWords,
  companyForms,
  demonyms,
  organizationWords,
  placeWords,
  plainWord,
  thingWords,
} from '../../../language/en/name-words.ts';
import type { ActorKind } from '../../../model/vocabulary.ts';
import type { Reading } from '../found.ts';
import type { Run } from './name-in-run.ts';

/** How much speaks for each kind. */
export type Weights = Readonly<Record<ActorKind, number>>;

/** How many letters beside a name are read. */
const reach = 56;

export interface KindWeigher {
  /** The kind of a name for which `before` was found: another where much speaks for it. */
  readonly settle: (
    text: string,
    places: readonly Run[],
    before: ActorKind | null | undefined,
  ) => ActorKind | null | undefined;
  /** Alder, where Milo Alder lives: a place or a body that is called like somebody of the article. */
  readonly isOther: (text: string, places: readonly Run[]) => boolean;
  /** Alder, where Alder Minerals digs. */
  readonly isPlace: (text: string, places: readonly Run[]) => boolean;
  /** A word that the article has in small letters too: Sefton |Copper, where copper is mined. */
  readonly isSmall: (word: string) => boolean;
  /** The lists in which names stand. */
  readonly lists: ReadonlyMap<Run, readonly Run[]>;
}

/** `runs`: those of the article's body, in order. */
export function kindWeigher({ lookup, authority }: Reading, runs: readonly Run[]): KindWeigher {
  const lists = listsOf(lookup, runs);
  const texts = new Map<string, Run[]>();
  for (const run of runs) {
    const others = texts.get(run.text);
    if (others === undefined) texts.set(run.text, [run]);
    else others.push(run);
  }
  const heads = new Set(
    [...texts.keys()].flatMap((text) => (text.includes(' ') ? [text.split(' ')[0] as string] : [])),
  );
  let small: ReadonlySet<string> | null = null;
  const known = new Map<string, Weights>();
  return {
    isSmall,
    lists,
    settle: (text, places, before) => {
      const last = text.slice(text.lastIndexOf(' ') + 1);
      if (thingWords.has(last) || demonyms.has(last) || organizationWords.has(text)) return before;
      const found = heaviest(
        text,
        places,
        before === undefined ? 1 : before === null ? (text.includes(' ') ? 2.5 : 2) : 1.5,
        before === undefined,
      );
      // Meals on the Move: no person's
      if (found === null && before === undefined && weigh(text, places).PERSON < 0) return null;
      return found === null || found === 'PERSON' ? before : found;
    },
    isPlace: (text, places) => heaviest(text, places, 2.5) === 'PLACE',
    isOther: (text, places) => {
      if (!places.some(({ start }) => leading.test(lookup.slice(Math.max(0, start - 14), start))) && !heads.has(text))
        return false;
      const { PERSON, PLACE } = weigh(text, places);
      return PLACE >= PERSON + 2.5 || (heads.has(text) && heaviest(text, places, 2.5) === 'ORGANIZATION');
    },
  };

  /** The kind for which more speaks than for the others, by `lead`; null where none does. */
  function heaviest(text: string, places: readonly Run[], lead: number, maybePerson = true): ActorKind | null {
    const all = weigh(text, places);
    const weights = maybePerson ? all : { ...all, PERSON: 0 };
    const [first, second] = (Object.keys(weights) as ActorKind[]).sort((a, b) => weights[b] - weights[a]);
    if (first === undefined || second === undefined) return null;
    return weights[first] >= weights[second] + lead && weights[first] >= lead ? first : null;
  }

  function weigh(text: string, places: readonly Run[]): Weights {
    const weighed = known.get(text);
    if (weighed !== undefined) return weighed;
    const weights = ofWords(text);
    tellOf(text, places, 1, weights);
    // Vale's manager, of Alder Vale: the words beside a name cut short tell of the whole
    const words = text.split(' ');
    for (const short of words.length > 1 ? [words[0] as string, words.at(-1) as string] : [])
      if (!givenNames.has(short) && !placeWords.has(short)) tellOf(short, texts.get(short) ?? [], 0.5, weights);
    known.set(text, weights);
    return weights;
  }

  /** Adds what the words beside the places of a name tell. */
  function tellOf(text: string, places: readonly Run[], share: number, weights: Record<ActorKind, number>): void {
    const add = (kind: ActorKind, weight: number) => {
      weights[kind] += weight * share;
    };
    const alone = !text.includes(' ');
    for (const run of places) {
      const list = lists.get(run) ?? [run];
      const [head, tail] = [list[0] as Run, list.at(-1) as Run];
      // in the |West, the |Navy: what all know by a common word
      if (
        alone &&
        /\b(?:[Ii]n|[Aa]t|from|to|of|into|on|for) the $/.test(lookup.slice(Math.max(0, run.start - 10), run.start))
      )
        add('PLACE', -1.5);
      tell(signsBefore, lookup.slice(Math.max(0, head.start - reach), head.start).replace(determiner, ''), add);
      tell(signsAfter, lookup.slice(tail.end, tail.end + reach), add);
      for (const mate of list) if (mate !== run) ofMate(mate, add);
    }
  }

  /** What the words of a name tell, and whether it is cut short elsewhere: by its last word like a person's, by its first like a body's. */
  function ofWords(text: string): Record<ActorKind, number> {
    const words = text.split(' ');
    const [first, last] = [words[0] as string, words.at(-1) as string];
    const weights = { PERSON: 0, ORGANIZATION: 0, PLACE: 0 };
    if (words.length > 1) {
      weights.PERSON += firstNames.has(first) ? 4 : words.length > 3 || plainFirst.has(first) ? 1 : 2;
      // Ann B. Alder, Ann "Birdie" Alder
      if (/^\p{Lu}\.?$/u.test(words[1] as string)) weights.PERSON += 2;
      if (/^["“'‘]/.test(words[1] as string)) weights.PERSON += 6;
      if (tradeLast.has(last) || companyForms.has(last)) weights.ORGANIZATION += 3;
      if (landFirst.has(first.split('-')[0] as string)) weights.PLACE += 2;
      if (landOnly.has(first)) weights.PLACE += 4;
      if (landLast.has(last)) weights.PLACE += 2.5;
      if (landSecond.has(last) || buildingWords.has(last)) weights.PLACE += 1;
      if (words.some((word) => /^[A-Z]{2,}$/.test(word))) weights.PLACE -= 2;
      if (words.some((word) => /^(?:of|for|and|on|the)$/.test(word))) {
        weights.PERSON -= 5;
        weights.ORGANIZATION += 2.5;
      }
      if (words.some((word) => isSmall(word))) weights.PERSON -= 1.5;
      if (words.some((word) => plainWord.test(word))) weights.PLACE -= 2;
      if (/^(?:Team|Unit|Squad)$/.test(last) || words.some((word) => /[a-z]s'$/.test(word))) weights.ORGANIZATION += 3;
      if (texts.has(last) && !tradeLast.has(last) && !landLast.has(last)) weights.PERSON += 1.5;
      if (texts.has(first) && !givenNames.has(first)) weights.PERSON -= 1;
    } else if (/^(?:Saint|Sainte|Sankt|San|Santa)-/.test(text)) weights.PLACE += 3;
    return weights;
  }

  /** What the list knows of another member, or its given name tells. */
  function ofMate({ text }: Run, add: (kind: ActorKind, weight: number) => void): void {
    const row = formOf(authority, text)?.rows[0];
    if (row !== undefined) add(row.kind, 1.5);
    else if (text.includes(' ') && givenNames.has(text.split(' ')[0] as string)) add('PERSON', 1.5);
  }

  function isSmall(word: string): boolean {
    small ??= new Set(lookup.match(/(?<![\p{L}\p{N}'-])\p{Ll}{3,}(?![\p{L}\p{N}'-])/gu));
    return small.has(word.toLowerCase());
  }
}

/** What leads to a place. */
const leading = /\b(?:in|at|near|to|from|of|off|above|beyond|towards?|outside|behind|between|along|across) (?:the )?$/i;

/** Between a sign and its name. */
const determiner = /(?:\b(?:the|nearby|neighbou?ring|central|rural|downtown) ){1,2}$/;

function tell(signs: readonly KindSign[], words: string, add: (kind: ActorKind, weight: number) => void): void {
  for (const { sign, kind, weight } of signs) if (sign.test(words)) add(kind, weight);
}

/** The lists of names that `and` closes, by their members: in |Alder, |Birch and |Cedar. */
function listsOf(lookup: string, runs: readonly Run[]): ReadonlyMap<Run, readonly Run[]> {
  const lists = new Map<Run, readonly Run[]>();
  let list: Run[] = [];
  let closed = false;
  for (const run of runs) {
    const last = list.at(-1);
    const gap = last === undefined ? '' : lookup.slice(last.end, run.start);
    const prep =
      /\b(?:in|at|from|to|of|for|by) $/.exec(
        lookup.slice(Math.max(0, (list[0]?.start ?? 0) - 6), list[0]?.start),
      )?.[0] ?? '';
    const comma = gap === ', ' || gap === ', the ' || (prep !== '' && (gap === `, ${prep}` || gap === `, ${prep}the `));
    const joins = /^,? (?:and|or) (?:in |at |from |of |to |as far as |from as far as )?(?:the )?$/.test(gap);
    if (last !== undefined && !closed && (joins || comma)) {
      list.push(run);
      closed = joins;
      // in |Alder, |Birch and the villages around
      if (closed || /^,? and (?:the|its|other|all|parts) /.test(lookup.slice(run.end, run.end + 14)))
        for (const member of list) lists.set(member, list);
      continue;
    }
    list = [run];
    closed = false;
  }
  return lists;
}
