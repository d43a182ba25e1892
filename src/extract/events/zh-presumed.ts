// Who is presumed to take part in what a Chinese text tells, where the words that tell of it name nobody as doing or suffering it.

import { firmFigures } from '../../language/zh/firm-words.ts';
import { firstFrom, touching, within } from '../../model/sorted-spans.ts';
import type { Span } from '../../model/span.ts';
import type { Mention } from '../types.ts';
import { isDate } from './happening.ts';
import { type Found, partiesIn, saysWhoNextIs, type Telling } from './parties.ts';

/** An article tells of those whom it names more often than this. */
const oftenNamed = 5;

export function leadingActors(mentions: readonly Mention[]): Set<string> {
  const counts = new Map<string, number>();
  for (const { actor } of mentions) counts.set(actor, (counts.get(actor) ?? 0) + 1);
  return new Set([...counts].flatMap(([actor, count]) => (count > oftenNamed ? [actor] : [])));
}

/**
 * The first of these that finds somebody. Each is right in at least two of five tellings without a party, so that to name
 * him is better than to name nobody. Only who is named in the telling itself has a role.
 */
export function presumed(telling: Telling): Found[] {
  if (telling.source.language !== 'zh') return [];
  return (
    doersOfIt(telling) ??
    partiesToCase(telling) ??
    firstBody(telling) ??
    leadingBefore(telling) ??
    companyNear(telling) ??
    toldNext(telling) ??
    []
  );
}

/** 该诉讼3月15日提起。|李明和王芳提起的这项诉讼…: whom a sentence near by names as the ones who do what the noun tells. */
function doersOfIt(telling: Telling): Found[] | null {
  const { actors, kinds, language, makers, source, trigger, window } = telling;
  const noun = pointsBack.exec(source.folded.slice(window.start, window.end))?.[1];
  if (noun === undefined || (trigger !== null && !trigger.nominal && /^(?:MEETING|VISIT|CALL)$/.test(trigger.row.type)))
    return null;
  const at = firstFrom(source.sentences, window.start + 1) - 1;
  for (const sentence of source.sentences.slice(Math.max(0, at - 4), at + 5)) {
    const words = source.folded.slice(sentence.start, sentence.end);
    const told = doing.exec(words);
    if (told === null || !words.startsWith(noun, told.index + told[0].length)) continue;
    const end = sentence.start + told.index;
    const mayDo = (mention: Mention) => kinds.get(mention.actor) !== 'PLACE' && !makers.has(mention.actor);
    const doers: Mention[] = [];
    let next = end;
    for (const mention of within(actors.mentions, { start: sentence.start, end }).filter(mayDo).reverse()) {
      const joint = source.folded.slice(mention.phrase.end, next);
      if (doers.length === 0 ? joint.length > 6 : !language.parties.joined.test(joint)) break;
      doers.unshift(mention);
      next = mention.phrase.start;
    }
    if (doers.length > 0) return doers.map((mention) => ({ mention, rule: 'zh/doers-of-it', standing: 'NONE' }));
  }
  return null;
}

const pointsBack =
  /(?:该项?|[这此]次|[这此][项起场]|上述)[^，。；的]{0,4}?(诉讼|行动|调查|计划|提案|动议|请愿|抗议|罢工|收购|交易|实验|研究|法案|协议|联署|投资|活动|会议)/;
const doing =
  /(?:提起|提出|发起|发动|领导|主导|策划|组织|采取|实施|展开|进行|签署|达成|推动|主办)的(?:这[项起次场]|该项?|此[次项])?/;

/** 案件|3月15日开审: whom the article calls defendants. */
function partiesToCase({ actors, kinds, source, trigger, window }: Telling): Found[] | null {
  if (trigger?.row.type !== 'LEGAL' || !ofCase.test(source.folded.slice(window.start, window.end))) return null;
  const tried = actors.mentions.filter(
    ({ actor, phrase, start, form }) =>
      form === 'NAME' &&
      kinds.get(actor) === 'PERSON' &&
      /被告(?:[为是]|[0-9]{1,3}岁的?)?$/.test(
        source.folded.slice(phrase.start, start) || source.folded.slice(start - 8, start),
      ),
  );
  return tried.length > 0 ? tried.map((mention) => ({ mention, rule: 'zh/parties-to-case', standing: 'NONE' })) : null;
}

const ofCase = /^(?:[^，。；]{0,8}[日天年月午]，?)?(?:[该本此]?案件?)(?![发情例])/;

/** 新桥公司的促销5月3日开始: the body that is named first in the telling (right in 16 of 30). */
function firstBody(telling: Telling): Found[] | null {
  const { actors, source, window } = telling;
  const first = within(actors.mentions, window).find(
    (mention) => !isBody(telling, mention) || !saysWhoNextIs(telling, mention),
  );
  if (first === undefined || !isBody(telling, first) || !mayAct(telling, first)) return null;
  // 聚集在江州银行|前, 视频在鸽信流传: that is where it happened.
  if (isVenue.test(source.folded.slice(first.phrase.end, first.phrase.end + 12))) return null;
  return [{ mention: first, rule: 'zh/first-body', standing: 'SUBJECT' }];
}

const isVenue =
  /^(?:(?:将|要)?(?:举行|进行)?(?:换届|中期)?选举|(?:总部|大楼|大厦|门口?|的)?[前外内]|(?:网站|平台|论坛|社交(?:网络|平台|媒体|网站))?上(?!一?次|[周月半])|(?:广泛|大量)?(?:流传|热传|疯传|广传|传播|流出)|(?:曾)?发[文帖推])/;

/** 新桥公司的疫苗，|3月15日获批: whom the clause before names, if the article tells of him (26 of 42). */
function leadingBefore(telling: Telling): Found[] | null {
  const { actors, clauses, kinds, language, leading, source, window } = telling;
  const clause = clauses.findLast(({ end }) => end <= window.start);
  if (clause === undefined) return null;
  // 李明表示，|去年雨少: who only says it does nothing in it.
  const says = language.saying.test(source.folded.slice(clause.start, clause.end));
  const onlySays = says && !ofItself.test(source.folded.slice(window.start, window.end));
  const named = within(actors.mentions, clause).filter(
    (mention) =>
      kinds.get(mention.actor) !== 'PLACE' &&
      !(onlySays || (says && kinds.get(mention.actor) === 'PERSON')) &&
      // 据江州统计局的数据，|去年雨少: nor who is only cited, or told.
      !isCited.test(source.folded.slice(clause.start, mention.start)) &&
      leading.has(mention.actor) &&
      mayAct(telling, mention),
  );
  return named.length > 0 ? named.map((mention) => ({ mention, rule: 'zh/leading-before', standing: 'NONE' })) : null;
}

const isCited = /(?:据|按照|依照|援引|引述|对|向)[^，。；]{0,6}$/;

/** 公告称，|公司将于3月15日开会: what a body says of itself. */
const ofItself = new RegExp(`^(?:将|会|已|拟|其)|公司|集团|[该本]行|${firmFigures}`);

/** How far back the company is looked for; where the telling begins with a figure of it, how far it is. */
const near = 60;
const far = 400;

/** 新桥公司…。|公司去年营收下降: the company of which the article tells, named right before (7 of 13). */
function companyNear(telling: Telling): Found[] | null {
  const { actors, leading, source, window, trigger, time } = telling;
  if (trigger?.row.type !== 'ECONOMY') return null;
  const words = source.folded.slice(window.start, window.end).replace(time.quote, '');
  // 经济下行, 股市下跌: that of no company.
  if (!ofFirm.test(words)) return null;
  const figure = opensWithFigure.test(words);
  const around: Span = { start: Math.max(0, window.start - (figure ? far : near)), end: window.start };
  const last = within(actors.mentions, around).findLast(
    (mention) => isBody(telling, mention) && leading.has(mention.actor) && mayAct(telling, mention),
  );
  return last === undefined ? null : [{ mention: last, rule: 'zh/company-near', standing: 'NONE' }];
}

/** Who publishes or speaks does so with words: whom these name took no part in that. */
const words = /^(?:PUBLICATION|STATEMENT_ISSUED|SPEECH)$/;

/** 3月15日颁奖典礼上，|李明获得最佳导演奖: whom the next clause tells of, where no other time dates it (29 of 40). */
function toldNext(telling: Telling): Found[] | null {
  const { clauses, window, trigger, times, source } = telling;
  const next = clauses.find(({ start }) => start >= window.end);
  if (next === undefined || words.test(trigger?.row.type ?? '') || touching(times, next).some(isDate)) return null;
  // 要求释放他，|李明回应说…: who has his say about it takes no part.
  if (telling.language.saying.test(source.folded.slice(next.start, next.end))) return null;
  // 举着写有“反对|江州政府”的横幅: those are words of others.
  const lead = source.folded.slice(window.start, next.start);
  if (lead.lastIndexOf('“') > lead.lastIndexOf('”')) return null;
  const named = partiesIn({ ...telling, window: next, trigger: null }, next).filter(
    ({ standing, kind }) => standing === 'SUBJECT' || (standing === 'OBJECT' && kind === 'ORGANIZATION'),
  );
  return named.length > 0 ? named.map(({ mention }) => ({ mention, rule: 'zh/told-next', standing: 'NONE' })) : null;
}

const ofFirm = new RegExp(`公司|集团|[该本]行|[企股]业|陆企|[停复]牌|融资|收盘|${firmFigures}`);

const opensWithFigure = new RegExp(
  `^[，\\s]*(?:[^，。；]{0,6})?(?:公司|集团|[总净]|收盘|每股|季度|全年|当季|最新|主营)?(?:${firmFigures})`,
);

function isBody({ kinds }: Telling, { actor }: Mention): boolean {
  return kinds.get(actor) === 'ORGANIZATION';
}

/** Neither who made the article nor who only describes another, nor, in 江州日报|记者, whose reporter tells of it. */
function mayAct({ describing, makers, source }: Telling, mention: Mention): boolean {
  const after = source.folded.slice(mention.phrase.end, mention.phrase.end + 3);
  return !makers.has(mention.actor) && !describing.has(mention) && !/^.?记者/.test(after);
}
