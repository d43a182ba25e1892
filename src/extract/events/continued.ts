// Whom the words after a telling add to those who take part in it: lists, those who came too, others of whom the same is told.

import { firstFrom, spanAt, touching, within } from '../../model/sorted-spans.ts';
import type { Span } from '../../model/span.ts';
import type { Mention, TimeReading } from '../types.ts';
import { clausesOf } from './clauses.ts';
import { isDate } from './happening.ts';
import { type Found, partiesIn, type Telling } from './parties.ts';

/** Those whom the clauses after the window list: 这些国家包括甲国、乙国; 七名高管被捕：李明、王芳. */
export function listedAfter(telling: Telling): Found[] {
  const { source, window, language, trigger } = telling;
  const [next, following] = clausesAfter(telling);
  if (next === undefined) return [];
  const isList = (span: Span) => language.parties.lists.test(wordsOf(telling, span));
  const counted = language.parties.counts.exec(wordsOf(telling, window));
  if (!isList(next) && !(counted !== null && source.folded[window.end] === '：')) return [];
  // 制裁五名官员：李明、王芳: whom the verb counts behind it, it is done to.
  const suffers = trigger?.nominal === false && counted !== null && window.start + counted.index >= trigger.end;
  const more = following !== undefined && isList(following) ? namedIn(telling, following) : [];
  const standing = suffers ? 'OBJECT' : 'SUBJECT';
  const rule = `${source.language}/listed-members`;
  return [...namedIn(telling, next), ...more].map((mention) => ({ mention, standing, rule }));
}

const held = /^(?:MEETING|SUMMIT|SPEECH|PROTEST|OTHER)$/;

/** What people come to, though no word of ours tells that they meet. */
const gathers = /典礼|仪式|举行|举办|主办|活动|晚会|晚宴|宴会|酒会|派对|聚会|展览|画展|音乐会|演唱会|首映|追思|论坛/;

/** 江州基金会举办座谈会，|邀请李明、王芳等人与会: who came to what is held, of the same sentence or the two after it. */
export function attendingAfter(telling: Telling): Mention[] {
  const { language, source, trigger, window, times, time } = telling;
  if (trigger === null || !held.test(trigger.row.type)) return [];
  // 大桥3月动工: nobody comes to that, but to its ceremony.
  if (source.language === 'zh' && trigger.row.type === 'OTHER' && !gathers.test(wordsOf(telling, window))) return [];
  const attends = (span: Span) =>
    language.parties.attends.test(wordsOf(telling, span)) && !staysAway.test(wordsOf(telling, span));
  const own = undatedAfter(telling).filter(attends);
  const from = firstFrom(source.sentences, window.end);
  const isOther = (sentence: Span) => within(times, sentence).some((each) => isDate(each) && !sameDay(each, time));
  const near = source.sentences.slice(from, from + 2);
  // 3月14日李明到会。3月15日典礼，|王芳到场: those came to the other.
  const next = own.length === 0 ? near.filter((each) => !isOther(each)) : near.slice(0, near.findIndex(isOther) >>> 0);
  const told = next.flatMap((sentence) => clausesOf(source, sentence, [], language)).filter(attends);
  return [...own, ...(own.length === 0 || source.language === 'zh' ? told : [])]
    .slice(0, source.language === 'zh' ? attendances : 1)
    .flatMap((clause) => namedIn(telling, clause));
}

/** 李明未出席 */
const staysAway = /(?:未|没|没有|不|缺|无法|拒绝)(?:能|有|会|再|克)?(?:出席|到场|列席|参加|与会)|缺席/;

/** How many clauses tell at most who came: 李明主持，|王芳出席，|陈强列席. */
const attendances = 4;

/** 江州基金会举办座谈会，|教授李明表示: who speaks at what is held, where the words before name no person. */
export function speakingAfter(telling: Telling): Mention[] {
  const { source, trigger, kinds, window, actors } = telling;
  if (source.language !== 'zh' || trigger === null || !/^(?:MEETING|SUMMIT|SPEECH)$/.test(trigger.row.type)) return [];
  const isPerson = ({ actor }: Mention) => kinds.get(actor) === 'PERSON';
  if (within(actors.mentions, window).some(isPerson)) return [];
  // 谈到上周的峰会，|李明表示: that is its topic.
  if (/^(?:谈到|谈及|提到|对于|关于|针对)/.test(wordsOf(telling, window))) return [];
  const speaks = (mention: Mention, { end }: Span) =>
    isPerson(mention) &&
    mention.form === 'NAME' &&
    /^[^，。；]{0,4}(?:表示|指出|强调|认为|说|称|提到|透露|坦言|直言|致辞|致词|发言)/.test(
      source.folded.slice(mention.phrase.end, Math.min(end, mention.phrase.end + 8)),
    );
  const speaker = undatedAfter(telling)
    .slice(0, 3)
    .flatMap((clause) => namedIn(telling, clause).filter((mention) => speaks(mention, clause)))[0];
  return speaker === undefined ? [] : [speaker];
}

/** 江州局|发言人李明在记者会上表示: whose officer speaks there, it holds the conference. */
export function holdingConference({ actors, source, kinds, window, trigger }: Telling): Mention[] {
  const told = source.folded.slice(trigger?.start ?? window.start, trigger?.end ?? window.start);
  if (source.language !== 'zh' || trigger?.row.type !== 'SPEECH' || !conference.test(told)) return [];
  return within(actors.mentions, { start: window.start, end: trigger.start }).filter(
    (mention) =>
      kinds.get(mention.actor) === 'ORGANIZATION' &&
      /^的?副?(?:新闻)?发言人/.test(source.folded.slice(mention.end, mention.end + 7)),
  );
}

const conference = /记者会|发布会|记者招待会|新闻会/;

/** 李明被警方带走，|关押在江州看守所: where those who were taken are held, told by the clauses after. */
export function holdingAfter(telling: Telling): Mention[] {
  const { source, trigger, actors, kinds, describing, language } = telling;
  if (trigger === null || trigger.nominal || !/^(?:ARREST|LEGAL)$/.test(trigger.row.type)) return [];
  return undatedAfter(telling)
    .slice(0, 3)
    .flatMap((clause) =>
      within(actors.mentions, clause).filter(
        (mention) =>
          kinds.get(mention.actor) === 'ORGANIZATION' &&
          !describing.has(mention) &&
          language.parties.holds.test(source.folded.slice(clause.start, mention.phrase.start)),
      ),
    );
}

/** 应李明邀请，|王芳访问…; 在江州会斡旋下，|双方签署…: who brings about what the clause behind tells. */
export function bringingAbout(telling: Telling): Mention[] {
  const { clauses, window } = telling;
  const clause = clauses.findLast(({ end }) => end <= window.start);
  if (clause === undefined || window.start - clause.end > 2) return [];
  return partiesIn({ ...telling, window: clause, trigger: null }, clause)
    .filter(({ rule }) => rule === 'zh/with-help-of')
    .map(({ mention }) => mention);
}

/** 李明被免职，|由王芳接任; 案件|由江州法院审理: who takes over what the window tells of. */
export function takingOver(telling: Telling): Mention[] {
  const { trigger, language } = telling;
  if (trigger === null) return [];
  const passesOn = /^(?:APPOINTMENT|LEGAL|ARREST)$/.test(trigger.row.type);
  const next = undatedAfter(telling).find((clause) =>
    (passesOn ? language.parties.takesOver : language.parties.doneBy).test(wordsOf(telling, clause)),
  );
  if (next === undefined) return [];
  return partiesIn({ ...telling, window: next, trigger: null }, next)
    .filter(({ standing }) => standing === 'AGENT')
    .map(({ mention }) => mention);
}

/** 大桥坍塌，|造成李明死亡: whom it struck. */
export function struckAfter(telling: Telling): Mention[] {
  const { language, trigger } = telling;
  if (!/^(?:DISASTER|VIOLENCE|OTHER|MILITARY)$/.test(trigger?.row.type ?? '')) return [];
  const [next] = undatedAfter(telling);
  return next !== undefined && language.parties.strikes.test(wordsOf(telling, next))
    ? namedIn(telling, next).filter(({ actor }) => telling.kinds.get(actor) !== 'PLACE')
    : [];
}

/**
 * In English, whom the words right behind the window tell of: the doer behind a comma (introduced on Friday, |by Reed), the one
 * to whom it is done (ordered |Reed to pay), and whom it struck too (attacked a base, |killing Reed).
 */
export function toldBehind(telling: Telling, passive: boolean): Found[] {
  const { source, actors, kinds, language, makers, window, trigger } = telling;
  if (source.language !== 'en' || trigger === null) return [];
  const sentence = spanAt(source.sentences, window.start);
  const next = within(actors.mentions, { start: window.end, end: sentence?.end ?? window.end }).find(
    ({ actor }) => !makers.has(actor) && kinds.get(actor) !== 'PLACE',
  );
  if (next === undefined) return [];
  const rule = 'en/told-behind';
  const lead = source.folded.slice(window.end, next.phrase.start);
  if (passive && /^,?\s(?:(?:on|in|at) [A-Z]\w+\s)?by\s(?:the\s|an?\s)?(?:[A-Z][\w.]+\s){0,2}$/.test(lead))
    return [{ mention: next, standing: 'AGENT', rule }];
  if (!trigger.nominal && window.end - trigger.end <= 1 && /^\s?(?:the\s|former\s)?$/.test(lead))
    return [{ mention: next, standing: 'OBJECT', rule }];
  return language.parties.furtherDeed.test(lead) ? [{ mention: next, standing: 'OBJECT', rule }] : [];
}

/** The clauses of the sentence behind the window. */
function clausesAfter({ clauses, window }: Telling): readonly Span[] {
  return clauses.filter(({ start }) => start >= window.end);
}

/** Those of them up to the next that a time of its own dates. */
function undatedAfter(telling: Telling): readonly Span[] {
  const after = clausesAfter(telling);
  const dated = after.findIndex((clause) => touching(telling.times, clause).some(isDate));
  return dated < 0 ? after : after.slice(0, dated);
}

/** 包括驻东国大使李明: where people are named, places and bodies only say who they are. */
function namedIn({ actors, describing, kinds }: Telling, span: Span): Mention[] {
  const named = within(actors.mentions, span).filter((mention) => !describing.has(mention));
  const people = named.filter(({ actor }) => kinds.get(actor) === 'PERSON');
  return people.length > 0 ? people : named;
}

function wordsOf({ source }: Telling, { start, end }: Span): string {
  return source.folded.slice(start, end);
}

function sameDay(a: TimeReading, b: TimeReading): boolean {
  return a.edtf?.slice(0, 10) === b.edtf?.slice(0, 10);
}
