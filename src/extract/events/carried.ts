// The subject of a clause that has none of its own: the one who did what the words before it tell.

import type { TaggedWord } from '../../language/zh/lac/tagger.ts';
import { beginningIn, holderOf, spanAt, touching, within } from '../../model/sorted-spans.ts';
import type { Span } from '../../model/span.ts';
import type { Mention } from '../types.ts';
import { type Party, partiesIn, type Telling } from './parties.ts';

/**
 * 2017年5月被起诉 goes on with the subject of the clause before it, of the same sentence or, where the clause begins with
 * its predicate, of the sentences before. A clause with a subject that is no actor (上千储户) carries none.
 */
export function carriedSubject(telling: Telling, hasAgent: boolean): readonly Mention[] {
  const { source, window, clauses, trigger, time } = telling;
  const sentence = spanAt(source.sentences, window.start);
  if (sentence === undefined) return [];
  if (trigger !== null && telling.language.parties.bearsNoDoer.test(source.folded.slice(trigger.start, trigger.end)))
    return [];
  // 李明发表声明，|谴责袭击: he did not bring it about.
  const condemned =
    condemns.test(source.folded.slice(window.start, window.start + 4)) && (trigger?.start ?? 0) > window.start;
  const isDeed = /^(?:VIOLENCE|MILITARY|DISASTER|ARREST)$/.test(trigger?.row.type ?? '');
  if (source.language === 'zh' && condemned && isDeed) return [];
  // 李明呼吁|确保5月的选举公平: nor what he asks of others.
  if (source.language === 'zh' && asks.test(source.folded.slice(Math.max(0, window.start - 6), window.start)))
    return [];
  // 周六刊出的视频: the verb only describes a thing.
  if (source.language === 'zh' && trigger !== null && source.folded[trigger.end] === '的') return [];
  const own = clauses.find((clause) => clause.start < window.start && window.start < clause.end);
  // A career is told line by line: 2011年至2016年，|在江州公司工作，历任主任.
  const career = source.language === 'zh' && trigger?.row.type === 'APPOINTMENT' && !trigger.nominal;
  const bare = beginsWithPredicate(telling, hasAgent) || (career && worksThen());
  const relative =
    source.language === 'en' &&
    /^who\b/.test(source.folded.slice(window.start, window.start + 5)) &&
    telling.actors.mentions.some(({ phrase }) => phrase.end <= window.start && window.start - phrase.end <= 2);
  // A noun that names what happened has no subject; the words that announce it have (宣布与某公司和解).
  if (trigger?.nominal === true && source.language === 'en') {
    const lead = own === undefined ? '' : source.folded.slice(own.start, window.start);
    if (!relative && !telling.language.announcing.test(lead)) return [];
  }
  // pointed to a letter from Bishop Hall, |who forgave her: the one named right before.
  const [named] =
    relative && !/^who (?:were|are|have)\b/.test(source.folded.slice(window.start, window.start + 10))
      ? within(telling.actors.mentions, { start: window.start - 120, end: window.start }).filter(
          (mention) =>
            isPerson(mention) && window.start - mention.phrase.end <= 2 && mention.phrase.end <= window.start,
        )
      : [];
  if (named !== undefined) return [named];
  const told = source.folded.slice(window.start, window.end).replace(time.quote, '');
  const several = source.language === 'zh' && /^[，\s]*[他她]们/.test(told);
  const before = clauses.filter((clause) => clause.end <= window.start).reverse();
  if (own !== undefined) before.unshift({ start: own.start, end: window.start });
  // 他希望|这两种药能在年底前上市: who says it does nothing in what has a subject of its own.
  const spoken = own !== undefined && source.language === 'zh' && tellsSaying({ start: own.start, end: window.start });
  // the court |who: a body is no "who", and those "who were" are several.
  const lead = source.language === 'en' ? source.folded.slice(window.start, window.start + 12) : '';
  const ofPeople = /^who(?:se|m)?\b/.test(lead);
  const ofSeveral = /^who (?:were|are|have)\b/.test(lead);
  if (bare || relative || (own !== undefined && !spoken)) {
    const opening = source.folded.slice(window.start, window.start + 4);
    const reach = telling.language.parties.comments.test(opening) ? 1 : 4;
    for (const clause of before.slice(0, reach)) {
      // Reed, |who led the party, |died: what only describes her has another subject.
      if (source.language === 'en' && describesOne.test(source.folded.slice(clause.start, clause.start + 8))) continue;
      const subject = subjectOf(clause).filter(
        (mention) => isPerson(mention) || (!ofPeople && (!tellsSaying(clause) || tellsOfItself(clause))),
      );
      // 李明在场。|他们获释: one alone is no 他们, unless he speaks for them.
      if (several && subject.length === 1 && !tellsSaying(clause)) return [];
      if (subject.length > 0) return ofSeveral && subject.length < 2 ? [] : subject;
      if (hasUnnamedSubject(sentence, clause)) return [];
    }
  }
  if (!bare) return [];
  const words = told.replace(/^[，,\s]+/, '');
  const { pronoun } = telling.language.parties;
  if (source.language === 'en' && !pronoun.test(words)) return [];
  const at = holderOf(source.blocks, window);
  const first = source.blocks[Math.max(0, pronoun.test(words) ? at - 1 : career ? at - careerReach : at)];
  if (first === undefined) return [];
  const earlier = within(source.sentences, { start: first.start, end: window.start }).slice(
    career ? -2 * careerReach : -3,
  );
  for (const each of earlier.reverse()) {
    const subject = subjectOf(each).filter(isPerson);
    if (subject.length > 0) return several && subject.length === 1 ? [] : subject;
  }
  return [];

  function worksThen(): boolean {
    return /^[，\s]*(?:先后)?在[^，。；]{2,60}(?:工作|任职|就职|供职|任教|服役)/.test(
      source.folded.slice(window.start, window.end).replace(time.quote, ''),
    );
  }

  function isPerson({ actor }: Mention): boolean {
    return telling.kinds.get(actor) === 'PERSON';
  }

  /** 新桥公司表示，|将于5月3日复工: what follows its words without a subject it does itself. */
  function tellsOfItself(clause: Span): boolean {
    if (source.language !== 'zh') return false;
    const saysSo = bare && /表示$/.test(source.folded.slice(clause.start, clause.end));
    const plans = /^(?:将|会|拟|计划|打算|预计)/.test(source.folded.slice(window.start, window.start + 2));
    return saysSo || (plans && window.start - clause.end <= 2);
  }

  /** 警方拘捕李明，|昨晚控告他: those who did the one did the other; but 当局加重罪名，|由法院判刑 is done to another. */
  function hasUnnamedSubject(within: Span, clause: Span): boolean {
    const suffers = hasAgent || telling.language.passive.test(source.folded.slice(window.start, window.end));
    return (
      source.language === 'zh' &&
      beginningIn(telling.syntax(within).predicates, clause).some(
        ({ attributive, inherited, passive, subject: [head, ...others] }) =>
          !attributive &&
          (passive || !suffers) &&
          !inherited &&
          head !== undefined &&
          [head, ...others].every(({ name }) => name === null) &&
          telling.language.parties.unnamed.test(head.head),
      )
    );
  }

  /** Who only reports what happened did not do it. */
  function tellsSaying(span: Span): boolean {
    const words = source.folded.slice(span.start, span.end);
    // 江州统计局的数据显示，|去年雨少
    const shows = source.language === 'zh' && /(?:显示|表明)$/.test(words);
    return shows || (telling.language.saying.test(words) && !telling.language.announcing.test(words));
  }

  /** Who stands first in the words as doing something, with those joined to it. */
  function subjectOf(span: Span): Mention[] {
    const parties = partiesIn({ ...telling, window: span, trigger: null }, span);
    const head = parties.findIndex(({ standing }) => standing === 'SUBJECT');
    if (head < 0) return [];
    const subject = [(parties[head] as Party).mention];
    let { end } = (parties[head] as Party).mention.phrase;
    // 李明，|江州公司前总经理，|3月5日被捕: it only says who he is.
    if (
      source.language === 'zh' &&
      !isPerson((parties[head] as Party).mention) &&
      telling.language.office.test(source.folded.slice(end, span.end))
    )
      return [];
    const [doing, suffering] = trigger?.row.roles ?? [null, null];
    for (const { mention, standing } of parties.slice(head + 1)) {
      const joint = source.folded.slice(end, mention.phrase.start).replace(/^[）)]/, '');
      // 李明（Ming Li）和王芳: the same one again.
      const again = subject.some(({ actor }) => actor === mention.actor);
      // 李明与即将卸任的王芳，3月5日会晤: what two do they both do.
      const shares = standing === 'WITH' && doing === suffering && doing !== null;
      if (!again && !shares && !telling.language.parties.joined.test(joint)) break;
      if (!again) subject.push(mention);
      end = mention.phrase.end;
    }
    return subject;
  }
}

const condemns = /^(?:并|也|还)?(?:谴责|抗议|哀悼|悼念|痛斥|声讨|纪念)/;

const asks = /(?:呼吁|敦促|促请|要求|期望|期待|希望|盼望?)(?:各[方界国]|当局|政府|大家)?$/;

/** In how many blocks a career is told at most. */
const careerReach = 4;

/** A clause that says who or what the one before it is. */
const describesOne = /^[,\s]*(?:who(?:se|m)?|which|where|that)\s/;

/** The clause begins with its verb, after a time and little words: nobody does it but who was told of before. */
function beginsWithPredicate(telling: Telling, hasAgent: boolean): boolean {
  const { source, window, trigger, times, language, actors } = telling;
  const end = trigger?.start ?? window.end;
  const clause = beginningIn(actors.words, { start: window.start, end });
  const tagAt = (start: number) => clause.find((word) => word.start === start)?.tag;
  let at = window.start;
  while (at < end) {
    const [time] = beginningIn(times, { start: at, end: at + 1 });
    const words = source.folded.slice(at, Math.min(end, at + 40));
    if (language.parties.pronoun.test(words)) return true;
    // 将|李明逮捕: what stands between is done something to.
    if (/^[将把]/.test(words) && isNoun(clause.find(({ start, tag }) => start > at && !/^(?:TIME|u)$/.test(tag))))
      return true;
    // 反对党|取消示威: the tagger may take its first half for a verb.
    if (/^(?:反对党|反对派|在野党|执政党)/.test(words)) return false;
    if (tagAt(at) === 'p') break;
    const step = time !== undefined ? time.end - at : (language.parties.light.exec(words)?.[0].length ?? 0);
    if (step === 0) break;
    at += step;
  }
  if (at >= end) return trigger !== null;
  const rest = source.folded.slice(at, end);
  // 由里长发放: an agent that is no actor did it.
  if (rest.startsWith('由') && !hasAgent) return false;
  const words = clause.filter(({ end }) => end > at);
  if (trigger === null && language.goesOn.test(rest) && !/^[在于]/.test(rest)) return true;
  if (clause.length === 0) return language.parties.governed.test(rest);
  const first = firstOfClause(telling, words);
  if (first === undefined) return trigger !== null;
  if (!/^(?:v|vd|p)$/.test(first.tag)) return false;
  const word = source.folded.slice(first.start, first.end);
  // 是11月会晤后的声明: it is a happening that is so, not who took part.
  return !language.parties.introduces.test(word) && !(word === '是' && trigger?.nominal === true);
}

function isNoun(word: TaggedWord | undefined): boolean {
  return word !== undefined && /^(?:n|nz|nw|PER|ORG|LOC|r|m)$/.test(word.tag);
}

/** The first word of the clause that says more than when or how: what a preposition leads in, up to a comma, only says that. */
function firstOfClause({ source, times, language }: Telling, words: readonly TaggedWord[]): TaggedWord | undefined {
  const isTime = (word: TaggedWord) => word.tag === 'TIME' || touching(times, word).length > 0;
  const isLight = ({ start, end }: TaggedWord) =>
    language.parties.light.exec(source.folded.slice(start, end))?.[0].length === end - start;
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as TaggedWord;
    const leadsObject = /^[将把]$/.test(source.folded.slice(word.start, word.end)) && isNoun(words[at + 1]);
    if (leadsObject) return { ...word, tag: 'p' };
    if (/^(?:d|ad|c|w|f)$/.test(word.tag) || isTime(word) || isLight(word)) continue;
    if (word.tag !== 'p') return word;
    // 于5月|会见, but 在5月的大会上，|会见.
    const [led, next] = words.slice(at + 1).filter((each, index) => index === 0 || !isTime(each));
    if (led !== undefined && isTime(led) && next?.tag !== 'u') continue;
    const comma = words.findIndex(({ start }, index) => index > at && source.folded[start] === '，');
    if (comma < 0) return word;
    at = comma;
  }
  return undefined;
}
