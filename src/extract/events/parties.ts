// How the actors that a clause names stand in it: as its subject, its object, with another, or with no part. The rules are in `src/language/<tag>`.

import type { EventLanguage, Trigger } from '../../language/event-words.ts';
import type { PartyRule, Standing } from '../../language/party-words.ts';
import { beginningIn, firstFrom, touching, within } from '../../model/sorted-spans.ts';
import { contains, type Span } from '../../model/span.ts';
import type { ActorKind } from '../../model/vocabulary.ts';
import type { Syntax } from '../syntax/read-syntax.ts';
import type { Actors, Mention, Source, TimeReading } from '../types.ts';
import { syntaxAt } from './syntax-at.ts';

/** Words that are one person's own. */
export interface OwnWords extends Span {
  readonly actor: string;
}

/** One telling, as the rules of its parties read it. */
export interface Telling {
  readonly source: Source;
  readonly actors: Actors;
  readonly kinds: ReadonlyMap<string, ActorKind>;
  /** Those who made the article and its pictures: they take no part. */
  readonly makers: ReadonlySet<string>;
  /** Those whom the article names often. */
  readonly leading: ReadonlySet<string>;
  /** The mentions that only describe another: 美国 in 美国国务卿布林肯. */
  readonly describing: ReadonlySet<Mention>;
  /** Where 我 or I is one known person. */
  readonly ownWords: readonly OwnWords[];
  readonly language: EventLanguage;
  readonly syntax: Syntax;
  /** The clauses that tell of it. */
  readonly window: Span;
  /** The clauses of its sentence. */
  readonly clauses: readonly Span[];
  readonly trigger: Trigger | null;
  readonly time: TimeReading;
  /** Times of the text, which do not come between a subject and its verb. */
  readonly times: readonly TimeReading[];
}

/** An actor of the telling, how it stands in it, and the rule that says so. */
export interface Found {
  readonly mention: Mention;
  readonly standing: Standing;
  readonly rule: string;
}

export interface Party extends Found {
  readonly kind: ActorKind;
}

/** The actors named in `span` that take part, by the first rule that fits each. */
export function partiesIn(telling: Telling, span: Span): Party[] {
  const { actors, language, source } = telling;
  const { rules } = language.parties;
  const named = within(actors.mentions, span).filter(({ actor }) => !telling.makers.has(actor));
  const parties: Party[] = [];
  let before: Party | null = null;
  /** Where the words begin that say who the next one is: 江州公司|总裁李明. */
  let description = null as Span | null;
  for (const each of named) {
    if (telling.describing.has(each)) continue;
    // 在江州大学（江大）|演讲: the same one again.
    const last: Party | null = before;
    if (last?.mention.actor === each.actor && ofAlias.test(source.folded.slice(last.mention.end, each.start))) continue;
    if (saysWhoNextIs(telling, each)) {
      description = { start: description?.start ?? each.phrase.start, end: each.end };
      continue;
    }
    const described: Span | null = description !== null && each.start - description.end <= 50 ? description : null;
    const mention = described === null ? each : { ...each, phrase: { start: described.start, end: each.phrase.end } };
    description = null;
    const joins =
      last !== null &&
      last.mention.phrase.end <= mention.phrase.start &&
      (isJoined(source, language, last.mention.phrase.end, mention) ||
        (last.mention.end === mention.start && mention.end - mention.start === 1));
    const kind = telling.kinds.get(mention.actor) ?? 'PERSON';
    const rule = rules.find((each) => fits(each, kind, mention, joins));
    // 美国、日本: what stands joined stands alike.
    // 李明、西国|总统王芳: what only says whose the next one is does not.
    const aside = rule?.owns === true || (kind === 'PLACE' && last?.kind !== kind && rule?.standing === 'NONE');
    const alike = joins && !aside && (last.standing === 'NONE' ? kind === last.kind : last.standing !== 'WITH');
    const standing: Standing = alike ? last.standing : (rule?.standing ?? 'NONE');
    const party: Party = { mention, kind, standing: bySide(standing, mention), rule: rule?.name ?? 'none' };
    before = party;
    // 被|纽约|联邦法院: what stands before the owner stands before what it owns.
    if (rule?.owns === true) description = { start: mention.phrase.start, end: mention.end };
    if (party.standing !== 'NONE') parties.push(party);
  }
  return parties;

  /** 江州|警方, 江州国|《江州日报》, but not 中|美. */
  function ownsNext({ end, start }: Mention): boolean {
    const from = /[《“「]/.test(source.folded[end] ?? '') ? end + 1 : end;
    const [next] = beginningIn(actors.mentions, { start: from, end: from + 1 });
    if (next === undefined || (end - start === 1 && next.end - next.start === 1)) return false;
    // 江州社|西湾|3月15日报导
    return !(
      telling.kinds.get(next.actor) === 'PLACE' &&
      language.parties.dateline.test(source.folded.slice(next.end, next.end + 16))
    );
  }

  function bySide(standing: Standing, mention: Mention): Standing {
    if (standing !== 'BY_SIDE') return standing;
    const { trigger } = telling;
    // 采访中，李明谈到: what has no object is done by all who are named.
    const alone =
      (trigger === null && !followsVerb(telling, span, mention)) ||
      (trigger?.nominal === true && trigger.row.roles[1] === null);
    return alone || (trigger !== null && mention.start < trigger.start) ? 'SUBJECT' : 'OBJECT';
  }

  function fits(rule: PartyRule, kind: ActorKind, mention: Mention, joined: boolean): boolean {
    if (rule.kinds !== undefined && !rule.kinds.includes(kind)) return false;
    if (rule.types !== undefined && !rule.types.includes(telling.trigger?.row.type ?? 'OTHER')) return false;
    if (rule.named !== undefined && !rule.named.test(source.folded.slice(mention.start, mention.end))) return false;
    if (rule.lone === true && (joined || endOfList(telling, mention) > mention.phrase.end)) return false;
    if (rule.joint === true && !joined && endOfList(telling, mention) === mention.phrase.end) return false;
    if (rule.owns === true && !ownsNext(mention)) return false;
    if (rule.before !== undefined && !rule.before.test(wordsBefore(telling, span, mention))) return false;
    if (rule.after !== undefined && !rule.after.test(wordsAfter(telling, mention, false))) return false;
    const { predicate } = rule;
    if (predicate !== undefined && ![false, true].some((skip) => predicate.test(wordsAfter(telling, mention, skip))))
      return false;
    if (rule.does === true && !doesNext(telling, mention)) return false;
    if (rule.follows === true && (telling.trigger === null || mention.start <= telling.trigger.start)) return false;
    return rule.adjoins === undefined || adjoins(telling, rule.adjoins, mention);
  }
}

const ofAlias = /^[（(][“「]?(?:以?下?简称[为：]?|又称|即|以下称|下称|英文名?)?[“「《]?$/;

/** 东国|3月5日在西国|开设使馆: behind times, adverbs and what prepositions lead in stands what it does. */
function doesNext(telling: Telling, mention: Mention): boolean {
  const { actors, language, source, times, trigger, window } = telling;
  const end = endOfList(telling, mention);
  const words = beginningIn(actors.words, { start: end, end: window.end });
  if (trigger?.row.type === 'DISASTER' || mention.end - mention.start < 2 || words[0]?.start !== end) return false;
  let led = false;
  for (const [index, { end: stop, start, tag }] of words.entries()) {
    const word = source.folded.slice(start, stop);
    // 东国|自制的火箭, 对西国的|投资: that says whose it is.
    if (tag === 'v')
      return source.folded[stop] !== '的' && words[index - 1]?.tag !== 'u' && !language.parties.happensThere.test(word);
    if (/^(?:TIME|d|ad)$/.test(tag) || touching(times, { start, end: stop }).length > 0) continue;
    if (tag === 'p' || /^[和与跟同]$/.test(word)) led = true;
    else if (!led && language.parties.light.exec(word)?.[0] !== word) return false;
  }
  return led;
}

/** 成为|江州公司的董事: a verb of the clause stands before the name, which neither describes it (来访的|李明) nor brings it in. */
function followsVerb({ actors, language, source }: Telling, span: Span, { phrase, start }: Mention): boolean {
  const before = beginningIn(actors.words, { start: span.start, end: phrase.start });
  const at = before.findLastIndex(({ tag }) => tag === 'v');
  const verb = before[at];
  if (verb === undefined || before.slice(at).some(({ tag }) => tag === 'u')) return false;
  const word = source.folded.slice(verb.start, verb.end);
  // 出生于江州的|李明: such a verb has a place for its object.
  if (/[于自在]$/.test(word) && source.folded[start - 1] === '的') return false;
  return !language.parties.introduces.test(word) && !language.saying.test(word);
}

/** The words of `span` before a name and its titles, without times. */
function wordsBefore({ source, times }: Telling, span: Span, mention: Mention): string {
  const { start } = mention.phrase;
  const end = within(times, { start: span.start, end: start }).find((time) => time.end === start)?.start ?? start;
  return source.folded.slice(Math.max(span.start, end - 40), end);
}

/** The words after a name and the names joined to it; without the times there, if so asked. */
function wordsAfter(telling: Telling, mention: Mention, skipTimes: boolean): string {
  const last = endOfList(telling, mention);
  const end = skipTimes ? afterTimes(telling, last) : last;
  const words = telling.source.folded.slice(end, end + 90);
  // 江州公司|（江司）|在西湾上市
  return (telling.source.language === 'zh' ? words.replace(/^[（(][^（）()]{1,48}[）)]/, '') : words).slice(0, 40);
}

/** No phrase begins farther before its name. */
const longestLead = 200;

function endOfList({ actors, source, language }: Telling, mention: Mention): number {
  let end = mention.phrase.end;
  for (let index = firstFrom(actors.mentions, end); index < actors.mentions.length; index++) {
    const next = actors.mentions[index] as Mention;
    if (next.start > end + 6 + longestLead) break;
    if (next.phrase.start < end || next.phrase.start > end + 6) continue;
    if (isJoined(source, language, end, next)) end = next.phrase.end;
  }
  // 甲国、乙国|等14个国家, 李明|等人: the rest of them.
  return end + (language.parties.andOthers.exec(source.folded.slice(end, end + 14))?.[0].length ?? 0);
}

/** Reed |and Hall; not Reed, |Freedonia’s envoy: that says who Reed is. */
function isJoined({ folded }: Source, { parties }: EventLanguage, end: number, next: Mention): boolean {
  const joint = folded.slice(end, next.phrase.start);
  return (
    parties.joined.test(joint) &&
    !(/^, (?:the )?$/.test(joint) && /^[’']s? [a-z]/.test(folded.slice(next.phrase.end, next.phrase.end + 4)))
  );
}

function afterTimes({ times }: Telling, from: number): number {
  let end = from;
  for (let index = firstFrom(times, from); index < times.length; index++) {
    const time = times[index] as TimeReading;
    if (time.start > end + 1) break;
    if (time.start >= end) end = time.end;
  }
  return end;
}

function adjoins(telling: Telling, side: 'BEFORE' | 'AFTER', mention: Mention): boolean {
  const { trigger, source, language } = telling;
  if (trigger === null) return false;
  const [from, to] =
    side === 'BEFORE'
      ? [afterTimes(telling, endOfList(telling, mention)), trigger.start]
      : [trigger.end, mention.start];
  return from <= to && to - from <= 24 && language.parties.little.test(source.folded.slice(from, to));
}

/** 外交部 in 外交部长王毅, 李明 in 李明的妻子王芳: the person named last acts. */
export function saysWhoNextIs(telling: Telling, mention: Mention): boolean {
  const { actors, kinds, language, source } = telling;
  const isPerson = kinds.get(mention.actor) === 'PERSON';
  const near = beginningIn(actors.mentions, { start: mention.end, end: mention.end + 51 });
  const next = near.find(({ actor }) => kinds.get(actor) === 'PERSON');
  const between = isPerson ? language.parties.kin : language.office;
  // 江州日报|刊登了对专家|李明的专访: what happens stands between.
  const { trigger } = telling;
  const isDone =
    next !== undefined &&
    ((trigger?.nominal === false && trigger.start >= mention.end && trigger.end <= next.start) ||
      doesBetween(telling, { start: mention.end, end: next.start }));
  // In English both stand in one phrase: Acme’s chairman Reed; not Acme sacked chairman Reed.
  if (source.language === 'en' && next !== undefined && !inOnePhrase(telling, mention, next)) return false;
  const says = next !== undefined && between.test(source.folded.slice(mention.end, next.start));
  if (says && (!isDone || (isPerson && source.language === 'zh'))) return true;
  return !isPerson && (holdsOffice(telling, mention) || saysWhatNextIs(telling, mention));
}

/** 江州国|官方通讯社江州社: nothing but nouns and adjectives between two bodies says what the second is. */
function saysWhatNextIs({ actors, kinds, language, source }: Telling, { end }: Mention): boolean {
  const [next] = beginningIn(actors.mentions, { start: end + 2, end: end + 16 });
  if (next === undefined || kinds.get(next.actor) !== 'ORGANIZATION') return false;
  const to = /[《“「]/.test(source.folded[next.start - 1] ?? '') ? next.start - 1 : next.start;
  const between = beginningIn(actors.words, { start: end, end: to });
  // The tagger often takes both names and what stands between for one word.
  if (between.length === 0) return language.parties.kindOfBody.test(source.folded.slice(end, to));
  return between[0]?.start === end && between.at(-1)?.tag === 'n' && between.every(({ tag }) => describes.test(tag));
}

const describes = /^(?:n|nz|a|b|f|m|r|LOC|ORG)$/;

/** 江州国|召回驻西湾国大使|李明: a verb stands there that is no part of an office (候任总裁). */
function doesBetween({ actors, source, language }: Telling, between: Span): boolean {
  return within(actors.words, between).some(
    ({ tag, start, end }) =>
      tag === 'v' && end - start > 1 && !language.parties.ofOffice.test(source.folded.slice(start, end)),
  );
}

function inOnePhrase(telling: Telling, first: Mention, last: Mention): boolean {
  return syntaxAt(telling, first.start).phrases.some(
    ({ start, headEnd }) => start <= first.start && last.end <= headEnd,
  );
}

/** 江州公司|前总裁、西湾商会会长|李明: nothing but nouns between the name and the person. */
function holdsOffice({ actors, kinds, language, source }: Telling, { end }: Mention): boolean {
  const around = { start: end, end: end + 50 };
  const after = beginningIn(actors.words, around);
  const people = beginningIn(actors.mentions, around).filter(({ actor }) => kinds.get(actor) === 'PERSON');
  const person = after.findIndex(({ tag, start }) => tag === 'PER' || people.some((each) => each.start === start));
  if (person < 0 || after[0]?.start !== end || after[0].tag === 'w') return false;
  const office = after.slice(0, person);
  return (
    /^(?:n|u|)$/.test(office.at(-1)?.tag ?? '') &&
    office.every(
      ({ tag, start, end: stop }) =>
        /^(?:n|nz|vn|a|f|m|ORG|LOC)$/.test(tag) || language.parties.ofOffice.test(source.folded.slice(start, stop)),
    )
  );
}

/** The mentions that stand in the phrase of another actor and only describe it: 美国 in 美国国务卿布林肯. */
export function describingMentions(mentions: readonly Mention[]): Set<Mention> {
  return new Set(
    mentions.flatMap((other) =>
      within(mentions, other.phrase).filter(
        (mention) => mention.actor !== other.actor && !contains(mention.phrase, other),
      ),
    ),
  );
}
