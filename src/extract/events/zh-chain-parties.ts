// Who takes part in what a Chinese clause tells by the chain of clauses it stands in: those whom an announcement names, those
// whom the clauses behind list, those of whom they tell the same or the outcome.

import type { Standing } from '../../language/party-words.ts';
import { firmFigures } from '../../language/zh/firm-words.ts';
import {
  actsUpon,
  aimsWordsAt,
  bulletins,
  decides,
  leadsAgent,
  listsThem,
  meets,
  tellsNews,
  tellsOfItself,
} from '../../language/zh/syntax/verbs.ts';
import { beginningIn, spanAt } from '../../model/sorted-spans.ts';
import { overlaps } from '../../model/span.ts';
import type { ActorKind, EventType } from '../../model/vocabulary.ts';
import { type NounPhrase, namedBy, type Predicate } from '../syntax/predicate.ts';
import { noSyntax, type SentenceSyntax } from '../syntax/read-syntax.ts';
import type { Mention } from '../types.ts';
import { isDate } from './happening.ts';
import type { Found, Telling } from './parties.ts';

/** 新桥公司的|收盘股价. */
const figureAtEnd = new RegExp(`(?:${firmFigures})$`);

/** Done with words: whom the next clauses tell of does something else. */
const byWords: ReadonlySet<EventType> = new Set(['PUBLICATION', 'STATEMENT_ISSUED', 'LEGISLATION', 'CALL']);

/** Their object then acts. */
const invites: ReadonlySet<string> = new Set(['邀请', '邀', '派', '派遣', '委派', '指派']);

/** 李明|之子 */
const ofKin = /^(?:之[子女妻母父弟妹]|的(?:妻子|丈夫|儿子|女儿|父亲|母亲))/;

const investigates = /^(?:ARREST|LEGAL)$/;

/** 峰会期间，|李明被捕; 谈到上周的峰会，|李明说: it only says when or about what. */
const onlyWhen = /^(?:谈到|谈及|提到|对于|关于|针对|除|包括)|(?:期间|之际|前夕|以来|[前后时]|来看|在内)$/;

/** Where others speak too. */
const sitting: ReadonlySet<EventType> = new Set(['MEETING', 'SPEECH', 'SUMMIT', 'VISIT']);

/** The reading of the Chinese sentence that tells of it; empty where there is none. */
function chainOf({ source, syntax, window }: Telling): SentenceSyntax {
  const sentence = source.language === 'zh' ? spanAt(source.sentences, window.start) : undefined;
  return sentence === undefined ? noSyntax : syntax(sentence);
}

/** The verb that tells it, or that governs the noun that tells it; null where none is found. */
export function chainVerb(telling: Telling): Predicate | null {
  const { window, trigger, time } = telling;
  const { predicates } = chainOf(telling);
  const own = trigger?.nominal === false ? predicates.find((each) => overlaps(each, trigger)) : undefined;
  if (own !== undefined) return own;
  const inside = predicates.filter((each) => !each.attributive && overlaps(each, window));
  const governing =
    trigger === null ? undefined : inside.find(({ objects }) => objects.flat().some((each) => overlaps(each, trigger)));
  return governing ?? inside.find(({ start }) => start >= time.end) ?? inside.at(-1) ?? null;
}

/** The subject of `verb`, told in its clause or carried over from those before; a place is only where it happens. */
export function chainSubject(
  { source, language, window, trigger, kinds, makers }: Telling,
  verb: Predicate,
): Mention[] {
  const told = trigger === null ? '' : source.folded.slice(trigger.start, trigger.end);
  if (language.parties.bearsNoDoer.test(told)) return [];
  // 小店，|则获配两瓶: it is said of the words right before.
  if (language.parties.comments.test(source.folded.slice(window.start, window.start + 4))) return [];
  // 李明认为，|9月已不缺电: who only has his say does nothing.
  const teller = verb.inherited ? verb.within : null;
  if (teller !== null && teller.subject === verb.subject && !decides.has(teller.verb)) return [];
  return namedBy(verb.subject).filter(
    ({ actor, phrase, rule }) =>
      !ofKin.test(source.folded.slice(phrase.end, phrase.end + 4)) &&
      // 上周四|在江州法院|和解: the tagger may miss that it is where.
      !/[在于从向对]/.test(source.folded[phrase.start - 1] ?? '') &&
      kinds.get(actor) !== 'PLACE' &&
      !makers.has(actor) &&
      rule !== 'zh/its-object',
  );
}

/** 李明说，|3月的房价已经翻倍: the clause has a subject of its own, which is nobody whom the text names. */
export function hasUnnamedDoer({ actors, source, times, window }: Telling, { inherited, subject }: Predicate): boolean {
  const [first] = subject;
  if (first === undefined || inherited || namedBy(subject).length > 0 || first.start < window.start) return false;
  const said = source.folded.slice(first.start, first.headEnd);
  // 净利润增长3%: that of the firm told of before.
  if (pointing.test(said) || figureAtEnd.test(said)) return false;
  const words = beginningIn(actors.words, { start: window.start, end: first.headEnd });
  const head = words.at(-1);
  const opening = words.find(({ end }) => end > first.start);
  if (head === undefined || !/^(?:n|nz|nw|vn|ORG|LOC)$/.test(head.tag) || head.end - head.start < 2) return false;
  if (opening?.tag === 'd' || spanAt(times, head.start) !== undefined || source.folded[opening?.end ?? 0] === '了')
    return false;
  // 因|丑闻辞职, 把|消息称为谣言, 成为|首位执掌…的女性: what another word governs is no subject.
  const comma = words.findLastIndex(({ start }) => start < first.start && source.folded[start] === '，');
  return !words
    .slice(comma + 1)
    .some(
      ({ tag, start, end }) =>
        start < first.start &&
        /^(?:v|vd|p|PER|ORG)$/.test(tag) &&
        !/^[在从自于截至到]+$/.test(source.folded.slice(start, end)),
    );
}

/** Words that mean somebody told of before, or only when. */
const pointing = /^(?:[他她它其自]|两[人国]|二人|双方|该|此|本|这|那)|(?:前夕|期间|之际|前后)$/;

/** Those whom the reading adds to the parties that the telling's own words name. */
export function chainParties(telling: Telling, verb: Predicate | null): Found[] {
  const { actors, describing, source, window, trigger, kinds, makers } = telling;
  const chain = chainOf(telling);
  const { predicates } = chain;
  const type = trigger?.row.type ?? 'OTHER';
  const after = undatedAfter(telling, verb, chain);
  const found: Found[] = [];
  const within = verb?.within ?? null;
  if (verb !== null && tellsNews.has(verb.verb) && verb.objects.flat().every(({ head }) => bulletins.has(head)))
    addNews(verb);
  if (verb !== null && byWords.has(type)) aimedAt(verb);
  if (!byWords.has(type)) {
    listed();
    sameTold();
    outcome();
  }
  // 李明与王芳通话，|邀请他访问江州: who has him do it.
  const [bringing] = predicates.filter(
    (each) => invites.has(each.verb) && overlaps(each, window) && trigger !== null && each.start < trigger.start,
  );
  if (bringing !== undefined && type === 'VISIT') add(bringing.subject, 'OBJECT', 'zh/inviter');
  // 李明赶回江州，|与王芳一道查看灾情
  for (const each of after)
    for (const { lead, phrases } of each.inherited && isNear(each.start) ? each.obliques : [])
      if (
        /^[与和跟同]$/.test(lead) &&
        /^(?:等[^，。；]{0,6})?(?:一道|一起|一同|共同)/.test(source.folded.slice(phrases.at(-1)?.end ?? 0).slice(0, 10))
      )
        add(phrases, 'WITH', 'zh/together-after');
  // 李明访问江州，|会见王芳: whom he met there.
  if (verb !== null && type === 'VISIT')
    for (const each of after)
      if (each.inherited && (each.within === within || each.subject === within?.subject) && meets.has(each.verb)) {
        for (const phrases of each.objects) add(phrases, 'WITH', 'zh/met-there');
        for (const { lead, phrases } of each.obliques)
          if (/^[与和跟同]$/.test(lead)) add(phrases, 'WITH', 'zh/met-there');
      }
  // 检方搜查江州公司，|约谈李明; 下达决定书，|指李明闹事: upon whom the subject acts too.
  for (const each of after)
    if (/^(?:ARREST|LEGAL|SANCTION)$/.test(type) && each.inherited && actsUpon.has(each.verb) && isNear(each.start)) {
      const clause = {
        start: each.end,
        end: each.end + source.folded.slice(each.end, each.end + 80).search(/[，；。“]|$/),
      };
      for (const mention of beginningIn(actors.mentions, clause))
        if (kinds.get(mention.actor) === 'PERSON' && !describing.has(mention))
          found.push({ mention, standing: 'OBJECT', rule: 'zh/acted-upon-after' });
      for (const phrases of [
        ...each.objects,
        ...each.obliques.flatMap(({ lead, phrases }) => (/^[对向]$/.test(lead) ? [phrases] : [])),
      ])
        add(phrases, 'OBJECT', 'zh/acted-upon-after');
    }
  // 李明投案，|接受江州公司调查: of whom the subject takes it.
  for (const each of after)
    if (verb !== null && each.inherited && each.within === within && each.verb === '接受' && investigates.test(type))
      for (const { owner, name } of each.objects.flat()) {
        const by = owner ?? name;
        if (by !== null && kinds.get(by.actor) === 'ORGANIZATION')
          found.push({ mention: by, standing: 'NONE', rule: 'zh/agent-after' });
      }
  // 李明被免职，|由王芳接任: who acts upon the subject in the clauses behind.
  for (const each of after)
    if (verb !== null && each.within === within && (each.inherited || each.subject.length === 0) && isNear(each.start))
      // 李明前往江州，|被警方拦截: that is another deed.
      for (const { lead, phrases } of each.obliques)
        if (leadsAgent.has(lead) && lead !== '经' && (type !== 'VISIT' || lead === '由'))
          add(phrases, 'NONE', 'zh/agent-after');
  return found;

  function add(phrases: readonly NounPhrase[], standing: Standing, rule: string, kind?: ActorKind): void {
    for (const mention of namedBy(phrases)) {
      const is = kinds.get(mention.actor);
      if ((kind === undefined ? is !== 'PLACE' : is === kind) && !makers.has(mention.actor))
        found.push({ mention, standing, rule });
    }
  }

  /** 公告|同意李明辞职，|由王芳接任. */
  function addNews(verb: Predicate): void {
    addAll(toldFirst(predicates, verb), 'zh/told-in-it');
    for (const { obliques } of after)
      for (const { lead, phrases } of obliques) if (lead === '由') add(phrases, 'NONE', 'zh/told-in-it');
  }

  /** In the clause right behind, or in the one that goes on with it. */
  function isNear(start: number): boolean {
    return !/[，；：。][^，；：。]*[，；：。]/.test(source.folded.slice(window.end + 1, start));
  }

  function addAll(told: readonly Predicate[], rule: string): void {
    for (const { subject, objects, obliques } of told)
      for (const phrases of [subject, ...objects, ...obliques.map((each) => each.phrases)]) add(phrases, 'NONE', rule);
  }

  /** 发文|抨击江州公司; 发微博|爆料，李明…: at whom the words are aimed that the verb does not name itself. */
  function aimedAt(verb: Predicate): void {
    const sameSubject = (each: Predicate) =>
      each !== verb && each.start > verb.start && each.subject === verb.subject && !parted(verb.end, each.start);
    for (const each of predicates.filter(sameSubject)) {
      if (aimsWordsAt.has(each.verb)) for (const phrases of each.objects) add(phrases, 'NONE', 'zh/aimed-at');
      if (tellsNews.has(each.verb) && each.objects.length === 0) addAll(toldFirst(predicates, each), 'zh/told-in-it');
    }
  }

  /** 举行游行，|涉及三人，分别为：李明、王芳、陈强. */
  function listed(): void {
    const list = after.find(
      (each) =>
        each.inherited && listsThem.has(each.verb) && namedBy(each.objects.flat()).length > 2 && isNear(each.start),
    );
    for (const mention of namedBy(list?.objects.flat() ?? []))
      if (!makers.has(mention.actor)) found.push({ mention, standing: 'SUBJECT', rule: 'zh/listed-after' });
  }

  /** 江州股暴跌3%，|西湾股跌2%: of others the clauses behind tell the same. */
  function sameTold(): void {
    if (trigger === null || trigger.nominal) return;
    const told = /^[^\d一二三四五六七八九十百千万亿%]+/.exec(source.folded.slice(trigger.start, trigger.end))?.[0];
    for (const each of after)
      if (!each.inherited && each.verb.at(-1) === told?.at(-1)) add(each.subject, 'SUBJECT', 'zh/same-told');
  }

  /** 工厂爆炸，|厂长李明被拘留: the person of whom the next clause tells, unless he only has his say. */
  function outcome(): void {
    const [next] = after;
    if (next === undefined || next.inherited || next.within !== within) return;
    if (/[；;]/.test(source.folded.slice(window.end, next.start))) return;
    // 李明出任局长，|王芳出任处长: that is another deed, but for what is done to him (将他吊起来).
    const told = source.folded.slice(window.start, window.end);
    const toHim = () => /[他她其都]|以及/.test(source.folded.slice(next.start - 12, next.end + 12));
    if (onlyWhen.test(told) || (!sitting.has(type) && hasPerson() && !toHim())) return;
    if (!sitting.has(type) && !next.passive && tellsOfItself.has(next.verb)) return;
    add(next.subject, 'NONE', 'zh/person-after', 'PERSON');
    // 召开表彰大会，|局长李明为王芳颁奖
    for (const { lead, phrases } of next.obliques)
      if (/^[为向给]$/.test(lead)) add(phrases, 'NONE', 'zh/person-after', 'PERSON');
  }

  function hasPerson(): boolean {
    return beginningIn(actors.mentions, window).some(({ actor }) => kinds.get(actor) === 'PERSON');
  }

  function parted(from: number, to: number): boolean {
    return /[，；：。]/.test(source.folded.slice(from, to));
  }
}

/** What the verb tells first, with what is told or brought about in it: 公告|批复|同意江州公司|解散. */
function toldFirst(predicates: readonly Predicate[], verb: Predicate): Predicate[] {
  const first = predicates.find(({ within }) => within === verb);
  const isInner = (each: Predicate | null): boolean => each !== null && (each === first || isInner(each.within));
  return first === undefined ? [] : predicates.filter(isInner);
}

/** The verbs behind the telling up to the next that a day of its own dates. */
function undatedAfter(
  { window, times, time }: Telling,
  verb: Predicate | null,
  { predicates, end }: SentenceSyntax,
): Predicate[] {
  const from = verb?.end ?? window.end;
  const day = time.edtf?.slice(0, 10);
  const behind = beginningIn(times, { start: from, end });
  const other = behind.find((each) => isDate(each) && each.edtf?.slice(0, 10) !== day);
  return predicates.filter(
    ({ start, attributive }) =>
      !attributive && start >= from && start >= window.end && (other === undefined || start < other.start),
  );
}
