// “The company”, “the New York-based group”: which body of the article is meant by its noun.

import {
  alsoOthers,
  type BodySort,
  ownSortOnly,
  sortsOfNoun,
  sortsOfType,
  sortsOfWords,
} from '../../../language/en/body-sorts.ts';
import { companyForms } from '../../../language/en/name-words.ts';
import { bodyNames, namedAsSuch } from '../../../language/en/references.ts';
import { firstFrom, within } from '../../../model/sorted-spans.ts';
import type { Mention } from '../../types.ts';
import type { Cast } from '../find-actors.ts';
import type { Reading } from '../found.ts';
import type { Pointer } from '../pointers.ts';

/** In how many sentences before it the body stands that a noun means. */
const namedBefore = 3;

/** How well a body fits a noun: it was called so, is of that sort, may be, is not. */
type Fit = 3 | 2 | 1 | 0;

/** Whom a pointer at a body means; null where the text does not settle it. `resolved`: what was settled before it. */
export function thatBody(
  { lookup, source }: Reading,
  cast: readonly Cast[],
  mentions: readonly Mention[],
  resolved: readonly Mention[],
): (pointer: Pointer) => string | null {
  const bodies = new Map(
    cast.filter(({ kind, rule }) => kind === 'ORGANIZATION' && !rule.endsWith('acting-seat')).map((b) => [b.id, b]),
  );
  const title = source.blocks.find(({ kind }) => kind === 'TITLE');
  const sortsOf = new Map<string, readonly BodySort[]>(
    [...bodies.values()].map((body) => [body.id, sortsOfBody(body)] as const),
  );
  /** By body and noun, as long as no body is learnt to be of a sort. */
  const known = new Map<string, Fit>();
  return (pointer) => {
    const noun = pointer.noun ?? '';
    const before = mentions.filter(({ actor, end }) => bodies.has(actor) && end <= pointer.start);
    // The school board, the education department: whose name ends so, or says it with “of”.
    if (noun.includes(' ')) {
      const cut = noun.lastIndexOf(' ');
      const forms = [` ${noun}.`, ` ${noun.slice(cut + 1)} of ${noun.slice(0, cut)}`];
      const name = (id: string) => ` ${bodies.get(id)?.name.toLowerCase() ?? ''}.`;
      return before.findLast(({ actor }) => forms.some((form) => name(actor).includes(form)))?.actor ?? null;
    }
    const fits = new Map([...new Set(before.map(({ actor }) => actor))].map((id) => [id, fitOf(id, noun)] as const));
    const called = bodyNames.get(noun);
    if (called !== undefined) {
      // The court: the one body whose name says that it is a court, or the last told of.
      const last = before.findLast(({ actor }) => called.test(bodies.get(actor)?.name ?? ''));
      if (last !== undefined) return last.actor;
      if (namedAsSuch.has(noun)) return null;
    }
    const soCalled = before.findLast(({ actor }) => fits.get(actor) === 3);
    // The chain: what the text has called so, and nothing else
    if (alsoOthers.has(noun)) return soCalled?.actor ?? null;
    // The bank said |the company lied: another
    const others = new Set(sameSentence(pointer, noun).map(({ actor }) => actor));
    const candidates = [...before, ...within(resolved, { start: 0, end: pointer.start })]
      .filter(
        (mention) =>
          (fits.get(mention.actor) ?? 0) > 0 && !others.has(mention.actor) && !isHearer(mention) && !isSource(mention),
      )
      .sort((a, b) => a.start - b.start);
    const sure = candidates.filter(({ actor }) => (fits.get(actor) ?? 0) > 1);
    const meant =
      nearest(pointer, sure, fits) ?? nearest(pointer, candidates, fits) ?? soCalled?.actor ?? mainOf(candidates, fits);
    // The union, of which nothing was told: no company from here on.
    if (meant !== null && sortsOf.get(meant)?.length === 0) {
      sortsOf.set(meant, sortsOfNoun.get(noun) ?? []);
      known.clear();
    }
    return meant;
  };

  /** What another noun in this sentence stands for. */
  function sameSentence(pointer: Pointer, noun: string): readonly Mention[] {
    const sentence = source.sentences[firstFrom(source.sentences, pointer.start + 1) - 1];
    // the team and the club are one
    if (sentence === undefined || sortsOfNoun.get(noun)?.includes('TEAM')) return [];
    return within(resolved, { start: sentence.start, end: pointer.start }).filter(
      ({ start, end, rule }) => rule === 'en/that-body' && !lookup.slice(start, end).endsWith(noun),
    );
  }

  /** The one of this sentence or the few before it: what fits best, the subject before others. */
  function nearest(pointer: Pointer, candidates: readonly Mention[], fits: ReadonlyMap<string, Fit>): string | null {
    const at = firstFrom(source.sentences, pointer.start + 1) - 1;
    for (let back = 0; back <= namedBefore && at - back >= 0; back++) {
      const sentence = source.sentences[at - back];
      if (sentence === undefined) break;
      if (back > 0 && source.blocks[sentence.block]?.kind === 'CAPTION') break;
      const here = within(candidates, { start: sentence.start, end: Math.min(sentence.end, pointer.start) });
      const best = Math.max(0, ...here.map(({ actor }) => fits.get(actor) ?? 0));
      const strong = here.filter(({ actor }) => fits.get(actor) === best);
      // A former |Alder executive who joined Birch: of the two, Birch.
      const doing = strong.filter((mention) => !isOfSomebody(mention));
      const isPlaced = /\p{Lu}/u.test(lookup.slice(pointer.start + 4, pointer.end));
      // The analyst's bank is meant only where the article has no body of its own.
      const main = doing.length === 0 && strong.length > 0 && !isPlaced ? mainOf(candidates, fits) : null;
      if (main !== null) return main;
      const fitting = doing.length > 0 && !isPlaced ? doing : strong;
      const distinct = [...new Set(fitting.map(({ actor }) => actor))];
      if (distinct.length === 0) continue;
      if (distinct.length === 1) return distinct[0] ?? null;
      const [first, second] = fitting;
      if (first === undefined || second === undefined) return null;
      if (/^(?: and |, )[^,.]{0,30}$/.test(lookup.slice(first.end, second.start)))
        return mainOf(candidates, fits, distinct);
      return opens(sentence.start, first.phrase.start) ? first.actor : mainOf(candidates, fits, distinct);
    }
    return null;
  }

  /** Nothing but what describes it stands before it: “Nigerian payments startup |Alder”. */
  function opens(start: number, name: number): boolean {
    const lead = lookup.slice(start, name).replace(/^(?:On|Last|In) [A-Z]?[a-z]+,? (?:\d+,? )?/, '');
    return (
      /^(?:[Tt]he |[Aa]n? )?(?:[\p{L}\d'-]+ ){0,5}$/u.test(lead) && !/\b(?:of|in|at|by|for|said|told)\b/.test(lead)
    );
  }

  /** The one body that fits, or the one of which the title tells; `among`: the ones in question. */
  function mainOf(
    candidates: readonly Mention[],
    fits: ReadonlyMap<string, Fit>,
    among?: readonly string[],
  ): string | null {
    const distinct = [...new Set(candidates.map(({ actor }) => actor))].filter((id) => among?.includes(id) ?? true);
    if (distinct.length === 1) return (fits.get(distinct[0] as string) ?? 0) > 1 ? (distinct[0] ?? null) : null;
    const inTitle = distinct.filter(
      (id) => title !== undefined && within(mentions, title).some(({ actor }) => actor === id),
    );
    if (inTitle.length === 1) return inTitle[0] ?? null;
    // Of several the one of which more than twice as much is told as of any other.
    const counts = distinct
      .map((id) => ({ id, count: mentions.filter(({ actor }) => actor === id).length }))
      .sort((a, b) => b.count - a.count);
    const [most, next] = counts;
    return most !== undefined && most.count > 2 * (next?.count ?? 0) ? most.id : null;
  }

  function fitOf(id: string, noun: string): Fit {
    const key = `${id} ${noun}`;
    const fit = known.get(key) ?? newFit(id, noun);
    known.set(key, fit);
    return fit;
  }

  function newFit(id: string, noun: string): Fit {
    const body = bodies.get(id);
    if (body === undefined) return 0;
    if (body.names.some((name) => isCalled(name.start, name.end, noun))) return 3;
    // the Mercury newspaper: the paper
    if (noun === 'paper' && body.names.some((name) => isCalled(name.start, name.end, 'newspaper'))) return 3;
    const [asked, own] = [sortsOfNoun.get(noun), sortsOf.get(id) ?? []];
    if (asked === undefined || own.length === 0) return ownSortOnly.has(noun) ? 0 : 1;
    return own.some((sort) => asked.includes(sort)) ? 2 : 0;
  }

  /** The nouns by which a text calls a body where it names it. */
  function nounsBeside(start: number, end: number): readonly string[] {
    const before = /([a-z-]{1,30}) $/.exec(lookup.slice(Math.max(0, start - 24), start))?.[1];
    const after = /^ ([a-z-]{1,30})/.exec(lookup.slice(end, end + 24))?.[1];
    return [before, after].filter((noun) => noun !== undefined);
  }

  /** Payments startup |Alder; the Alder |union; Alder, a |startup. */
  function isCalled(start: number, end: number, noun: string): boolean {
    const after = lookup.slice(end, end + 60);
    return (
      lookup.slice(Math.max(0, start - noun.length - 1), start).toLowerCase() === `${noun} ` ||
      after.startsWith(` ${noun}`) ||
      new RegExp(
        `^(?: \\([^()]{2,12}\\))?, (?:an?|the|one of (?:the|\\p{L}+'s)) [^,.;:]{0,40}\\b${noun}s?(?=[,.;]| (?:that|which|of|in|based|founded|owned|behind|with|for|run|led|set)\\b)`,
        'u',
      ).test(after)
    );
  }

  /** The |Alder analyst Ann Birch, a former |Alder executive: the body is told of for her sake. */
  function isOfSomebody({ end }: Mention): boolean {
    return /^(?:'s)? (?:(?:former|chief|senior|managing|acting|interim) )*(?:analyst|economist|strategist|trader|executive|engineer|employee|founder|co-founder|chairman|chairwoman|boss|spokes[a-z]+|researcher|scientist|banker|star|partner|president|director|manager)\b/.test(
      lookup.slice(end, end + 40),
    );
  }

  /** Told |Alder News: who is told is not told of. */
  function isHearer({ start }: Mention): boolean {
    return /\btold (?:the )?$/.test(lookup.slice(Math.max(0, start - 10), start));
  }

  /** (Alder News) — : the agency of a dateline. */
  function isSource({ start, end }: Mention): boolean {
    return lookup[start - 1] === '(' && /^\) ?[-–—]/.test(lookup.slice(end, end + 3));
  }

  function sortsOfBody({ names, row, name, rule }: Cast): readonly BodySort[] {
    const known = row ?? names.flatMap(({ rows }) => rows)[0];
    const listed = sortsOfType[known?.type ?? ''];
    if (listed !== undefined) return listed;
    if (rule === 'en/team') return ['TEAM'];
    if (rule === 'en/newspaper') return ['MEDIA'];
    const called = names.flatMap(({ start, end }) => [...nounsBeside(start, end)]);
    return [
      ...called.flatMap((noun) => sortsOfNoun.get(noun) ?? []),
      ...sortsOfWords.flatMap(([words, sorts]) => (words.test(name) ? sorts : [])),
      ...(name
        .split(' ')
        .slice(1)
        .some((word) => companyForms.has(word))
        ? (['BUSINESS'] as const)
        : []),
    ];
  }
}
