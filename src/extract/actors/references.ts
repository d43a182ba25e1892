// Pronouns and descriptions (他, 该部, 国务卿, "the minister") tied to the actor where the text settles whom they mean.

import { bodyNames, namedAsSuch } from '../../language/en/references.ts';
import { chineseParties } from '../../language/zh/parties.ts';
import { spokenTo } from '../../language/zh/references.ts';
import type { Problem } from '../../model/problem.ts';
import { firstFrom, spanAt, within } from '../../model/sorted-spans.ts';
import type { Span } from '../../model/span.ts';
import type { Mention } from '../types.ts';
import { agesTold } from './ages.ts';
import { isByline } from './bylines.ts';
import { namedLater } from './en/named-later.ts';
import { englishPointers } from './en/pointers.ts';
import { partedByQuotes } from './en/quotations.ts';
import { thatBody } from './en/that-body.ts';
import type { Cast } from './find-actors.ts';
import { coverage, type Reading } from './found.ts';
import { gendersOf } from './genders.ts';
import type { Pointer } from './pointers.ts';
import { titleBearers } from './title-bearers.ts';
import { notMeant } from './zh/bound.ts';
import { kinOf, kinTold } from './zh/kin.ts';
import { chinesePointers } from './zh/pointers.ts';

/**
 * Ties each pointer to the actor that the text settles: the last person of fitting gender who was the subject of a
 * sentence, or the only fitting one; for a title (国务卿, "the minister") the one person whom the article calls so.
 */
export function resolveReferences(
  reading: Reading,
  cast: readonly Cast[],
  mentions: readonly Mention[],
): { mentions: Mention[]; problems: Problem[] } {
  const { source } = reading;
  const isTaken = coverage(mentions.map(({ phrase }) => phrase).sort((a, b) => a.start - b.start));
  const all = source.language === 'zh' ? chinesePointers(reading, cast) : englishPointers(reading);
  const pointers = all
    // A Freedonian minister: the noun alone, where what stands before it names a land.
    .map((pointer) =>
      /^en\/lead/.test(pointer.rule) && isTaken(pointer)
        ? { ...pointer, start: pointer.end - (pointer.title?.length ?? 0) }
        : pointer,
    )
    // 他的妻子|王芳: whose, where the word of kin belongs to the name behind it.
    .map((pointer) =>
      pointer.rule === 'zh/kin' && isTaken(pointer)
        ? { ...pointer, end: pointer.start + 1, rule: 'zh/pronoun' }
        : pointer,
    )
    .filter(
      // The NFL star: the body belongs to what he is called.
      (pointer) =>
        !isTaken(
          /^en\/(?:office|lead|that-body)/.test(pointer.rule) || pointer.wants === 'TITLE'
            ? { start: pointer.end - 3, end: pointer.end }
            : pointer,
        ),
    );
  const actors = new Map(cast.map((actor) => [actor.id, actor]));
  const genders = new Map(gendersOf(reading, cast));
  const titled = titleBearers(reading, cast);
  // “She is late,” the trooper said: who bears the title speaks.
  const named = [
    ...mentions,
    ...pointers.flatMap(({ start, end, wants, rule, ...pointer }): Mention[] => {
      const actor = wants === 'TITLE' && rule === 'en/office' ? titled({ start, end, wants, rule, ...pointer }) : null;
      return actor === null ? [] : [{ start, end, actor, form: 'REFERENCE', phrase: { start, end }, rule }];
    }),
  ].sort((a, b) => a.start - b.start);
  const resolved: Mention[] = [];
  const inTitle = new Set(
    source.blocks
      .filter(({ kind }) => kind === 'TITLE')
      .flatMap((block) => within(mentions, block).map(({ actor }) => actor)),
  );
  // All who are people, named or pointed at so far, in order.
  const people = mentions.filter(({ actor }) => actors.get(actor)?.kind === 'PERSON');
  const pointerAt = new Map(pointers.map((pointer) => [pointer.start, pointer]));
  const parted =
    source.language === 'en'
      ? partedByQuotes(reading, named, resolved, (start, end) => {
          const speaker = pointerAt.get(start);
          return speaker?.end === end ? antecedent(speaker) : null;
        })
      : null;
  const told = source.language === 'zh' ? kinTold(reading, people) : [];
  const begun = new Map(mentions.map(({ phrase, actor }) => [phrase.start, actor]));
  const bodyMeant = thatBody(reading, cast, mentions, resolved);
  const ages = agesTold(reading.lookup, people);
  const later = namedLater(reading, actors, mentions);
  /** The mentions of bodies that are called so, by what they are called; and the nouns for bodies of which none is named. */
  const calledSo = new Map<string, readonly Mention[]>();
  const unnamed = new Map<string, boolean>();
  const problems: Problem[] = [];
  for (const pointer of pointers) {
    const actor = pointer.actor ?? resolve(pointer);
    const kin = pointer.kin !== undefined && actor !== null ? kinOf(told, actor, pointer.kin, people) : null;
    // The pilot, |Ann Hall: the name follows.
    const isNamed = pointer.rule === 'en/office' && begun.get(pointer.end + 2) === actor;
    if (isNamed) continue;
    if (kin !== null) {
      push(pointer, kin);
    } else if (pointer.rule === 'zh/bare-kin') {
      // 妻子: hers whom no name tells.
    } else if (pointer.rule === 'zh/kin') {
      if (actor !== null) push({ ...pointer, end: pointer.start + 1, rule: 'zh/pronoun' }, actor);
    } else if (actor !== null) {
      push(pointer, actor);
    } else if (/^en\/(?:told-of|lead-person)$/.test(pointer.rule)) {
      // A description that the text settles for nobody is no fault of it.
    } else if (pointer.wants !== 'TITLE' && !isUnnamed(pointer)) {
      problems.push({
        rule: pointer.rule,
        severity: 'INFORMATION',
        message: `The text does not settle whom “${source.text.slice(pointer.start, pointer.end)}” means.`,
        span: { start: pointer.start, end: pointer.end },
      });
    }
  }
  return { mentions: resolved, problems };

  function push({ start, end, rule }: Pointer, actor: string): void {
    const mention: Mention = { start, end, actor, form: 'REFERENCE', phrase: { start, end }, rule };
    resolved.push(mention);
    if (actors.get(actor)?.kind === 'PERSON') people.splice(firstFrom(people, start), 0, mention);
  }

  function resolve(pointer: Pointer): string | null {
    if (pointer.wants === 'TITLE')
      return titled(pointer) ?? (pointer.rule === 'en/lead' ? (later.bearer(pointer) ?? later.person(pointer)) : null);
    if (pointer.wants === 'LEAD') return later.person(pointer);
    if (pointer.noun !== undefined && pointer.wants === 'BODY') return bodyMeant(pointer);
    return (pointer.age === undefined ? null : ages.bearerOf(pointer.age)) ?? antecedent(pointer);
  }

  /** The hospital, where the article names none: a thing like others. */
  function isUnnamed({ noun = '' }: Pointer): boolean {
    const called = bodyNames.get(noun);
    if (!namedAsSuch.has(noun) || called === undefined) return false;
    const known = unnamed.get(noun) ?? !cast.some(({ name }) => called.test(name));
    unnamed.set(noun, known);
    return known;
  }

  /** At his trial on Monday, |Reed denied it: a lead-in points at the subject behind its comma. */
  function namedAhead(pointer: Pointer): string | null {
    if (pointer.rule !== 'en/pronoun') return null;
    const sentence = source.sentences[firstFrom(source.sentences, pointer.start + 1) - 1];
    if (sentence === undefined || pointer.start >= sentence.end || pointer.start - sentence.start > leadReach)
      return null;
    if (!leadsIn.test(reading.lookup.slice(sentence.start, sentence.start + leadReach))) return null;
    const between = within(mentions, { start: sentence.start, end: pointer.start });
    if (between.some(({ actor }) => fits(actor, pointer))) return null;
    const next = within(mentions, { start: pointer.end, end: Math.min(sentence.end, pointer.end + leadReach) }).find(
      ({ actor }) => fits(actor, pointer),
    );
    if (next === undefined || next.form !== 'NAME') return null;
    const lead = reading.lookup.slice(pointer.end, next.phrase.start);
    return /^[^,;:.“"]{0,80}, $/.test(lead) ? next.actor : null;
  }

  /** A body by what its name says that it is, before anybody of the sentences before: subjects before others. */
  function antecedent(pointer: Pointer): string | null {
    const body = pointer.body;
    if (body?.called !== undefined) {
      const { called, loose } = body;
      const isCalled = ({ actor, start, end }: Mention) =>
        called.test(actors.get(actor)?.name ?? '') || called.test(reading.lookup.slice(start, end));
      const near = nearest(pointer, isCalled);
      if (near !== null) return near;
      const such = calledSo.get(called.source) ?? mentions.filter(isCalled);
      calledSo.set(called.source, such);
      const last = such.findLast(({ end, actor }) => end <= pointer.start && fits(actor, pointer));
      if (last !== undefined) return last.actor;
      if (!loose) return null;
    }
    const others = source.language === 'zh' && pointer.wants !== 'BODY' ? notMeant(reading, pointer, people) : none;
    return namedAhead(pointer) ?? again(pointer, others) ?? nearest(pointer, ({ actor }) => !others.has(actor));
  }

  /** 李明任命他为部长，|他…: the same again. */
  function again({ start, rule }: Pointer, others: ReadonlySet<string>): string | null {
    const sentence = spanAt(source.sentences, start);
    if (rule !== 'zh/pronoun' || sentence === undefined) return null;
    const last = within(resolved, { start: sentence.start, end: start }).findLast(
      (each) => each.rule === rule && reading.lookup[each.start] === reading.lookup[start] && !others.has(each.actor),
    );
    return last?.actor ?? null;
  }

  /** Whoever fits in this and the three sentences before. */
  function nearest(pointer: Pointer, mayBe: (mention: Mention) => boolean): string | null {
    const at = firstFrom(source.sentences, pointer.start + 1) - 1;
    if (pointer.start >= (source.sentences[at]?.end ?? 0)) return null;
    for (let back = 0; back <= 3 && at - back >= 0; back++) {
      const sentence = source.sentences[at - back];
      if (sentence === undefined) break;
      const block = source.blocks[sentence.block];
      if (back > 0 && (block?.kind === 'CAPTION' || block?.kind === 'TITLE')) break;
      const until = { start: sentence.start, end: Math.min(sentence.end, pointer.start) };
      const before = [...within(mentions, until), ...within(resolved, until)].filter(
        (mention) =>
          !isByline(actors.get(mention.actor)?.rule ?? '') &&
          fits(mention.actor, pointer) &&
          mayBe(mention) &&
          !isOutside(mention, pointer) &&
          !parted?.(mention, pointer),
      );
      const distinct = [...new Set(before.sort((a, b) => a.start - b.start).map(({ actor }) => actor))];
      if (distinct.length === 0) continue;
      if (distinct.length === 1) return learnt(pointer, distinct[0] as string);
      // 举报者是李明的学生|王芳: she is the one told of.
      const told = before.at(-1);
      if (back > 0 && source.language === 'zh' && told !== undefined && saysWho(sentence, told)) return told.actor;
      // Several: the subject, which stands first in its sentence, unless two people share it (甲和乙).
      const owners = new Set(before.filter((mention) => ownsNext(mention, before)).map(({ actor }) => actor));
      const [first, second] = before.filter(({ actor }) => !owners.has(actor));
      const between = reading.lookup.slice(first?.end ?? 0, second?.start ?? 0);
      if (source.language === 'zh' ? /^(?:和|与|跟|同|及|、)[^，。]{0,12}$/.test(between) : joined.test(between))
        return null;
      const start = before[0]?.phrase.start ?? sentence.end;
      const lead = reading.lookup.slice(sentence.start, start);
      if (first !== undefined && (lead.length <= 12 || (source.language === 'en' && describesNext.test(lead))))
        return first.actor;
      // An inquiry led by Lord Muir cleared Reed. |He resigned: of several the one whom the headline names.
      const topics = pointer.rule === 'en/pronoun' ? distinct.filter((actor) => inTitle.has(actor)) : [];
      return topics.length === 1 ? (topics[0] as string) : null;
    }
    return null;
  }

  function saysWho({ start, end }: Span, { end: last }: Mention): boolean {
    const words = reading.lookup.slice(start, end);
    return end - last <= 1 && /^(?!他|她)[^，。；]{1,8}[是为系]/.test(words);
  }

  /** 该组织 is not the paper whom its spokesman told. */
  function isOutside({ start }: Mention, { body }: Pointer): boolean {
    return body !== undefined && spokenTo.test(reading.lookup.slice(Math.max(0, start - 2), start));
  }

  /** 李明|的妻子王芳: she is the subject. */
  function ownsNext({ actor, phrase }: Mention, others: readonly Mention[]): boolean {
    const next = others.find((other) => other.start >= phrase.end && other.actor !== actor);
    if (next === undefined) return false;
    const between = reading.lookup.slice(phrase.end, next.start);
    // Reed's daughter, |Ann Alder, said
    return source.language === 'zh'
      ? chineseParties.kin.test(between)
      : /^'s? (?:[\p{L}-]+ ){0,4}[\p{L}-]+,? (?:\p{Lu}[\p{L}.]* ){0,3}$/u.test(between);
  }

  /** Alex Reed married in 1958. She died: what a pronoun tells of whom it alone can mean. */
  function learnt({ wants, rule }: Pointer, id: string): string {
    if ((wants === 'HE' || wants === 'SHE') && rule.startsWith('en/') && !genders.has(id)) genders.set(id, wants);
    return id;
  }

  function fits(id: string, { wants, body, young }: Pointer): boolean {
    const actor = actors.get(id);
    // The girl is no woman of 24.
    if (young === true && (actor?.descriptions.length ?? 0) > 0) return false;
    if (young === true && ages.grown.has(id)) return false;
    if (actor === undefined || body?.unlike?.test(actor.name)) return false;
    // The ministry is no Moscow that acts.
    if (wants === 'BODY') return actor.kind === 'ORGANIZATION' && !actor.rule.endsWith('acting-seat');
    if (actor.kind !== 'PERSON') return false;
    const gender = genders.get(id);
    return wants === 'PERSON' || gender === undefined || gender === wants;
  }
}

const none: ReadonlySet<string> = new Set();

/** Between two people who share a sentence: Ann Reed, |Milo Alder; Ann Reed and her son |Milo; not Reed, told |Alder. */
const joined = /^(?:,? and|,) (?!said|told|asked|met|called|wrote|thanked)(?:[\p{L}.'-]{1,16} ){0,2}$/u;

/** Words that lead in before the subject. */
const leadsIn =
  /^(?:In|At|On|During|After|Before|With|Since|For|By|Through|Throughout|Following|Despite|Until|While|When|As|Because|Although|Though|Under|Upon|Prior to|Shortly after|Days after|Hours after|Weeks after|Months after|Minutes after|[A-Z][a-z]+ing) /;

/** No words that lead in before a subject are longer. */
const leadReach = 200;

/** On Friday the deputy chairman of the council, |Ann Reed, left: a time and what she is stand before the subject. */
const describesNext =
  /^(?:(?:On|Last|Late|Early|In) [A-Z]?[\w ]{2,18},? )?(?:(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|[A-Z][\w’]+[’']s) [a-z][a-z -]{2,30}(?: (?:of|for|at) (?:the )?[\w ]{2,30})?, )?$/;
