// Times in Chinese news, on script-folded text. Each rule sees one kind of expression and keeps the parts it tells;
// `extract/times` joins neighbours (周五 + 11月12日) and resolves them.

import { NEVER } from '../never.ts';
import { rule, type TimeLanguage, type TimeRule } from '../time-fields.ts';
import { festivalRules } from './festivals.ts';
import { clockRules } from './times-clock.ts';
import { dateRules } from './times-dates.ts';
import { relativeRules } from './times-relative.ts';

/** Words that look like times and are none; they claim their characters. */
const claims: readonly TimeRule[] = [
  rule(
    'zh/no-time',
    '三分之一',
    /[一二三四五六七八九十百]{1,3}分之[一二三四五六七八九十]{1,3}|一日千里|日新月异|有朝一日|他日|周[一三]围|十月革命|八一[军建]|七一勋|五四路|百年[大老校]|百年(?=未有|不遇)|千年|万年|成年|未成年|\d{1,3}周年|[一二三四五六七八九十百]{1,4}周年|\d{1,3}周岁|\d{1,2}年级|[一二三四五六七八九]年级|今日(?:俄罗斯|美国|新闻|头条|资本|传媒|影业|印度)|明日之星|明日之后|明日大屿|第[一三四五六七八九十\d]{1,4}(?:天|日|周|年|个月)|第二(?:周|年|个月)|一天到晚|有一天|某[天日]|一时|同时|届时|[一两]点/g,
    () => null,
  ),
  // What a book or a law is called by dates nothing.
  rule('zh/title', '《今日中国》', /《[^《》\n]{1,60}》/g, () => null),
  rule(
    'zh/every',
    '每周五',
    /每(?:隔)?(?:一|两|二|三|四|五|\d{1,2})?(?:个)?(?:(?:周|星期|礼拜)[一二三四五六日天末]?|年|月|天|日|季度?|小时|晚)|每逢(?:周末|节假日|假日|(?:周|星期|礼拜)[一二三四五六日天])|年年|日日|天天|月月|周周|逐年|逐月/g,
    () => ({ frequency: true }),
  ),
];

export const chineseTimes: TimeLanguage = {
  rules: [...claims, ...dateRules, ...relativeRules, ...clockRules, ...festivalRules],
  joint: /^(?:[）)]?[\s\u3000]?[（(]?|的)(?:即|当地时间)?$|^[及和至、与][二三四五六日][（(]$/,
  looseJoint: /^[，,、：:]$/,
  range: /^[）)]?(?:起|开始)?\s?(?:至|到|—|——|–|－|-|~|～|直到|及至)\s?$/,
  between: { before: NEVER, gap: /^(?:和|与|跟|及|到|至)$/, after: /^(?:之间|期间|间)/ },
  offset: { after: NEVER, before: NEVER },
  starting: null,
  lasting: /^起?(?:一连|连续|为期)$/,
  untilBefore: NEVER,
  untilAfter: /^(?:以前|之前|前(?![后往进线景总任所面首十期年半夕])(?!两|三|几))/,
  orUntilAfter: /^[）)]?(?:或|及|和)(?:在)?(?:之前|以前|更早)/,
  list: /^[）)]?(?:和|与|及|或|、|以及|两日和)$/,
  yearList: /^(?:和|与|及|以及)$/,
  each: /(?:分别|先后|依次|各)(?:在|于|是|为|将于|定于)?$/,
  rangeStart: /(?:从|由|自)$/,
  sinceBefore: /(?:自从|自|从)$/,
  sinceAfter: /^(?:份)?(?:或|及|和)?(?:以来|以后|之后|过后|至今|迄今)/,
  fromBefore: NEVER,
  fromAfter:
    /^(?:开始|起)(?!诉|草|身|飞|床|火|源|义|用|步|初|重|跑|航|因|伏|码|家|薪|运|搏)|^后(?![半期续来天院台果悔卫勤代方备面排再又])/,
  about: /(?:大约|约|大概)$/,
  future:
    /将|拟|可能(?!已)|预[估料]|可望|恐(?![怖袭吓惧慌龙攻惊高])|[都就仍还]会(?!议)|(?<!原)定于|(?<!原)定在|预计|预定|才[会能可]|即将|计划(?![”」》])|准备|打算|预期|有望|料(?:将|于)|订于|安排在|召开在即|(?<![展年大议协学社国都商工聚集宴舞晚例])会[在于]|要到了?$|最[迟晚快](?!的)|截止|届时|押后|顺延|延至|再讯|候讯|(?<!取保)候审|前完成|到期|^结束前/,
  futureReach: [12, 10],
  ahead: NEVER,
  titleAhead: NEVER,
  headAhead: NEVER,
  timeLeads: /^[，,][^，,。；：！？\n]{1,30}/,
  sentenceEnd: /[。！？\n]/,
  clauseEnd:
    /[。；！？!?;\n]|[说称](?!将)|表示|报[导道]|指出|提到|透露|强调|警告|认为|写道|证实|承认|回应|预测|[，,](?=(?:并|而|但|他|她|该))/,
  yearOfPassage: /@[，,]/,
  yearOfWord: /^的/,
  done: /(?:已经?|曾经?|早已?)(?:在|于)?$/,
  doneAfter:
    /^，?[^，。；：]{0,16}(?:发[表布]|表示|声明|说(?!明)|称|指出|宣布|证实|透露|通报|报[道导]|过(?!程|去|后|度|渡|境|关|多|于|年|节|冬|夜)|了(?!解|结|却))/,
  yearOfAside: NEVER,
  yearOfThing: NEVER,
  everSince: NEVER,
};
