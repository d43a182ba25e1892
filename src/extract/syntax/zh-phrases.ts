// Cuts a Chinese clause into noun phrases, prepositional phrases and verbs, from the tagger's words. Names and times are those found before.

import type { TaggedWord } from '../../language/zh/lac/tagger.ts';
import {
  actsForOwner,
  adverbialNouns,
  auxiliaries,
  leadsAgent,
  leadsClause,
  leadsPatient,
} from '../../language/zh/syntax/verbs.ts';
import { touching } from '../../model/sorted-spans.ts';
import type { Span } from '../../model/span.ts';
import type { Mention } from '../types.ts';
import type { NounPhrase } from './predicate.ts';

export interface Token extends Span {
  /** The tagger's, or NAME. */
  readonly tag: string;
  readonly text: string;
  readonly name: Mention | null;
  /** A person's name. */
  readonly person: boolean;
}

export interface VerbElement extends Span {
  readonly kind: 'VERB';
  readonly verb: string;
}

export interface NounElement extends Span {
  readonly kind: 'NOUN';
  readonly phrases: NounPhrase[];
  /** 会议|上, 被捕|后: it says where or when. */
  readonly located: boolean;
}

/** A word that leads in the phrases behind it; none where it leads in a verb. */
export interface LeadElement extends Span {
  readonly kind: 'LEAD';
  readonly lead: string;
  readonly phrases: NounPhrase[];
  readonly located: boolean;
}

/** A clause that says which one the noun behind it is: 来访的|李明. */
export interface Attribute extends Span {
  readonly elements: Element[];
  /** The noun it describes. */
  readonly of: NounPhrase[];
}

export type Element = VerbElement | NounElement | LeadElement;

export interface ClauseElements {
  readonly elements: Element[];
  readonly attributes: Attribute[];
}

/** The words of `sentence`; a name and a time are one each. */
export function tokensOf(
  text: string,
  words: readonly TaggedWord[],
  names: readonly Mention[],
  people: ReadonlySet<string>,
  times: readonly Span[],
): Token[] {
  const tokens: Token[] = [];
  let covered = 0;
  for (const word of words) {
    const known = [...touching(names, word), ...touching(times, word)].sort((a, b) => a.start - b.start);
    let at = Math.max(word.start, covered);
    for (const each of known) {
      if (each.start < at) continue;
      push(at, each.start, word.tag, null);
      push(each.start, each.end, 'actor' in each ? 'NAME' : 'TIME', 'actor' in each ? (each as Mention) : null);
      at = covered = each.end;
    }
    push(at, word.end, word.tag, null);
    covered = Math.max(covered, word.end);
  }
  return tokens;

  function push(start: number, end: number, tag: string, name: Mention | null): void {
    const person = name !== null && people.has(name.actor);
    if (start < end) tokens.push({ start, end, tag, name, person, text: text.slice(start, end) });
  }
}

const nounTags = /^(?:n|nz|nw|PER|ORG|LOC|NAME|r|m|q|s|an|vn|xc)$/;

function isNoun(token: Token | undefined): boolean {
  return token !== undefined && nounTags.test(token.tag);
}

/** 江州公司违约, 5日宣判: where the clause has no other verb, the noun at its end that names an act is its verb. */
function withVerb(tokens: readonly Token[]): readonly Token[] {
  const at = tokens.findLastIndex(
    ({ tag }) => tag !== 'u' && tag !== 'm' && tag !== 'q' && tag !== 'w' && tag !== 'TIME',
  );
  const last = tokens[at];
  if (last?.tag !== 'vn' || tokens.some(({ tag }) => tag === 'v') || tokens[at - 1]?.text === '的') return tokens;
  return tokens.with(at, { ...last, tag: 'v' });
}

function opensClause(elements: readonly Element[]): boolean {
  return elements.every(({ kind }) => kind === 'LEAD');
}

const joins = /^(?:、|和|与|及|以及|暨|跟|或)$/;

/** Marks that stand within a phrase and end none. */
const transparent = /^[《》“”「」『』‘’]$/;

export function elementsOf(all: readonly Token[]): ClauseElements {
  const tokens = withVerb(all.filter(({ text }) => !transparent.test(text)));
  const attributes: Attribute[] = [];
  const attributeEnds = attributesOf(tokens);
  return { elements: read(0, tokens.length), attributes };

  function read(from: number, to: number): Element[] {
    const elements: Element[] = [];
    let at = from;
    while (at < to) {
      const token = tokens[at] as Token;
      if (!attributeEnds.has(at) && leadOf(at, to)) {
        const list = nounsFrom(at + 1, to);
        // 由于|江州公司亏损: it leads in a clause.
        if (list !== null && leadsClause.has(token.text) && opensClause(elements) && isVerb(list.to)) {
          at++;
          continue;
        }
        elements.push({
          kind: 'LEAD',
          lead: token.text,
          phrases: list?.phrases ?? [],
          located: list?.located ?? false,
          start: token.start,
          end: list === null ? token.end : (tokens[list.to - 1] as Token).end,
        });
        at = list?.to ?? at + 1;
        continue;
      }
      const list = nounsFrom(at, to);
      if (list !== null) {
        const { phrases, located } = list;
        elements.push({ kind: 'NOUN', phrases, located, start: token.start, end: (tokens[list.to - 1] as Token).end });
        at = list.to;
        continue;
      }
      // 从18日|起: no act.
      const ofTime = token.text === '起' && tokens[at - 1]?.tag === 'TIME';
      if ((token.tag === 'v' || token.tag === 'vd') && !ofTime)
        elements.push({ kind: 'VERB', verb: token.text, start: token.start, end: token.end });
      at++;
    }
    return elements;
  }

  /** The next word but adverbs is a verb. */
  function isVerb(from: number): boolean {
    const next = tokens.findIndex(({ tag }, index) => index >= from && !/^(?:d|ad|vd|TIME|c)$/.test(tag));
    return tokens[next]?.tag === 'v' || tokens[next]?.tag === 'p';
  }

  /** 被, 向, 在 …, and 受|江州公司|委托. */
  function leadOf(at: number, to: number): boolean {
    const { tag, text } = tokens[at] as Token;
    if (tag === 'p' || (text === '就' && isNoun(tokens[at + 1]) && at + 2 < to)) return true;
    if (leadsPatient.has(text)) return tag !== 'v' && (isNoun(tokens[at + 1]) || attributeEnds.has(at + 1));
    if (!leadsAgent.has(text) || (tag !== 'v' && tag !== 'c')) return false;
    const list = isNoun(tokens[at + 1]) ? nounsFrom(at + 1, to, false) : null;
    const next = list === null ? tokens[at + 1] : tokens[list.to];
    return next?.tag === 'v' || (text === '遭' && next?.tag === 'vn');
  }

  /** The phrases joined from `at`; null where none begins. */
  function nounsFrom(
    at: number,
    to: number,
    keep = true,
  ): { phrases: NounPhrase[]; to: number; located: boolean } | null {
    const phrases: NounPhrase[] = [];
    let next = at;
    for (;;) {
      const phrase = phraseFrom(next, to, keep);
      if (phrase === null) break;
      phrases.push(phrase.phrase);
      next = phrase.to;
      const joint = tokens[next];
      if (joint === undefined || next >= to || !joins.test(joint.text)) break;
      const second = joins.test(tokens[next + 1]?.text ?? '') ? next + 2 : next + 1;
      if (!(isNoun(tokens[second]) || attributeFrom(second, to) !== null)) break;
      next = second;
    }
    if (phrases.length === 0) return null;
    let located = false;
    while (next < to && tokens[next]?.tag === 'f') {
      located = true;
      next++;
    }
    return { phrases, to: next, located };
  }

  function phraseFrom(at: number, to: number, keep: boolean): { phrase: NounPhrase; to: number } | null {
    let next = at;
    const within: Attribute[] = [];
    const parts: Token[] = [];
    let owned = false;
    while (next < to) {
      const token = tokens[next] as Token;
      const attribute = attributeFrom(next, to);
      if (attribute !== null && !(parts.length > 0 && parts.at(-1)?.tag === 'NAME')) {
        if (keep) within.push({ ...attribute, of: [] });
        next = attribute.to;
        continue;
      }
      if (isNoun(token) && !(parts.length === 0 && adverbialNouns.has(token.text))) {
        // 判处李明|有期徒刑: a person's name ends the phrase.
        if (parts.at(-1)?.person === true) break;
        parts.push(token);
        next++;
        continue;
      }
      if (token.text === '等' && parts.length > 0) {
        next++;
        while (next < to && /^(?:m|q|n|r)$/.test(tokens[next]?.tag ?? '')) next++;
        break;
      }
      const following = tokens[next + 1];
      if (parts.length === 0 && !(token.tag === 'a' || token.tag === 'ad')) break;
      // 美丽|城市, 江州的|城市, 上周的|会议
      const goesOn =
        ((token.tag === 'a' || token.tag === 'b' || token.tag === 'O') && isNoun(following)) ||
        (token.text === '的' &&
          (isNoun(following) ||
            (following?.tag === 'a' && isNoun(tokens[next + 2])) ||
            attributeFrom(next + 1, to) !== null)) ||
        (token.tag === 'f' && tokens[next + 1]?.text === '的');
      if (!goesOn) break;
      if (token.text === '的') owned = true;
      next++;
    }
    const last = parts.at(-1);
    if (last === undefined) return null;
    let name = last.name;
    const owner = parts.findLast((part) => part.name !== null && part !== last)?.name ?? null;
    // 江州公司|官网, 李明|本人: whose it is acts.
    if (name === null && actsForOwner.has(last.text)) name = owner;
    const phrase: NounPhrase = {
      kind: 'NOUN',
      start: (tokens[at] as Token).start,
      end: last.end,
      name,
      owner,
      owned,
      head: last.text,
      headEnd: last.end,
      indefinite: false,
      number: last.tag === 'm',
      of: null,
      obliques: [],
    };
    for (const attribute of within) {
      attribute.of.push(phrase);
      attributes.push(attribute);
    }
    return { phrase, to: next };
  }

  /** A clause from `at` that ends in 的 and has a verb: 来访|的, 在江州举行|的, 李明执导|的. */
  function attributeFrom(
    at: number,
    to: number,
  ): { elements: Element[]; start: number; end: number; to: number } | null {
    const stop = attributeEnds.get(at);
    if (stop === undefined || stop >= to) return null;
    return {
      elements: read(at, stop),
      start: (tokens[at] as Token).start,
      end: (tokens[stop] as Token).end,
      to: stop + 1,
    };
  }
}

/** Where clauses that describe a noun begin, and where the 的 stands that ends each. */
function attributesOf(tokens: readonly Token[]): Map<number, number> {
  const ends = new Map<number, number>();
  let floor = 0;
  tokens.forEach(({ text, tag }, at) => {
    if (text !== '的' || tag !== 'u') return;
    const next = tokens[at + 1];
    if (!(isNoun(next) || next?.tag === 'a' || next?.tag === 'v' || next?.tag === 'p' || next?.tag === 'd')) return;
    const verb = tokens.findLastIndex((token, index) => index < at && index >= floor && token.tag === 'v');
    if (verb < 0) return;
    let from = verb;
    while (from > floor) {
      const before = tokens[from - 1] as Token;
      if (leadsWhole.test(before.text)) break;
      // 与|即将卸任的李明: it leads in the whole.
      if (before.tag === 'p' && !leadsAgent.has(before.text)) break;
      if (/^(?:d|ad|vd|p|TIME)$/.test(before.tag) || auxiliaries.has(before.text) || leadsAgent.has(before.text))
        from--;
      // 由李明执导、|王芳主演的
      else if (before.text === '、' && tokens[from - 2]?.tag === 'v') from -= 2;
      else if (isNoun(before)) {
        let first = from - 1;
        while (
          first > floor &&
          (isNoun(tokens[first - 1]) || (tokens[first - 1]?.text === '、' && isNoun(tokens[first - 2])))
        )
          first--;
        const lead = tokens[first - 1];
        from = first;
        if (
          first > floor &&
          !leadsWhole.test(lead?.text ?? '') &&
          (lead?.tag === 'p' || leadsAgent.has(lead?.text ?? ''))
        )
          from = first - 1;
        else if (first > floor && (lead?.tag === 'TIME' || (lead?.text === '、' && tokens[first - 2]?.tag === 'v')))
          continue;
        else break;
      } else break;
    }
    // 任|江州公司的总裁: the clause has no other verb.
    // 出生于江州的|李明: a person at the end is whom it is said of.
    const alone =
      verb < at - 1 &&
      tokens.at(-1)?.person !== true &&
      !tokens.some((token, index) => (index < from || index > at) && token.tag === 'v');
    if (!alone) ends.set(from, at);
    floor = at + 1;
  });
  return ends;
}

/** They lead in the whole phrase, with the clause that describes it: 将|李明持有的股份. */
const leadsWhole = /^(?:将|把|对|对于|就|因|因为|由于|为|为了|据|根据|关于|针对)$/;
