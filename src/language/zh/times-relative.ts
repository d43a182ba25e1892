// Chinese times that count from a day: weekdays, 昨天, 上个月, 三天前, 过去20年; and lengths of time.

import { anyOf, type Groups, rule, type TimeFields, type TimeRule } from '../time-fields.ts';
import { surnames } from './names.ts';
import {
  amount,
  amountOf,
  dayWords,
  isRough,
  monthPart,
  monthWords,
  numeral,
  partOf,
  readNumeral,
  space,
  yearWords,
} from './time-words.ts';

const N = numeral;
const week = '(?:周|星期|礼拜)';
/** 上周|一次会议: one of them, no Monday. */
const oneOf = '一(?=[名位次项场份家架批则辆艘条张座届轮段封篇间支种])';
const shift = '(?<shift>上上一?个?|上一?个?|本|这个?|今个?|下下一?个?|下一?个?)';
/** What follows a clipped 今: a verb, or a little word before one. After 昨 anything may. */
const afterClipped = [
  '再|续|仍|亦|也|都|已|就|又|将|会(?![议长员计展场所])|曾|在|于|向|对|与|由|因|起|首度|首次|正式|继续|上午|下午|早上|傍晚|黄昏|中午|凌晨|清晨|深夜',
  '获|被|遭|受|接|赴|到|抵|访|返|离|前往|率|出席|出庭|出院|出发|出版|出炉|发[表布出文帖生函声动稿信]|宣[布告判读]|公[布告开]|召[开集见]|举[行办]|开[庭会幕业售放始盘高低]|走[高低]|早盘|闭幕|主持|参加|参观',
  '新增|增|完成|通过|审[议理查讯]|提[堂出审交讯请醒]|应讯|判|裁[定决]|决定|证实|透露|指出?|称|说|回应|强调|呼吁|要求|批[评准]?|表[示决态明]|澄清|承认|否认|警告|重申|说明|下令|签[署订约]',
  '拘|逮|被?捕|起诉|落网|落案|自首|认罪|投票|当选|上任|就[任职]|辞|请辞|卸任|接任|推出|启[用动程]|揭[幕牌晓]|破获|爆[发出]|收|升|跌|涨|回落|停|恢复|重[开启]|关闭|罢[工课]|示威|游行|集会|见|会[见晤]',
  '入[禀境院]|提?讯|再?审|聆讯|续审|作供|求情|还押|保释|搜|查获|检获|送|移送|约谈|声押|羁押|刊[宪登]|颁|生效|实施|上路|登场|首[播映演日]|上映|公映|播出|放榜|复课|通车|降旗|设灵|出殡|大殓|举殡',
  '处理|派|邀|赶|亲|未能|没有|仅|只有?|共有?|突|终|先|分别|陆续|应邀|缺席|致[函电信辞]|去信|报[道案警]|吁|斥|轰|批|驳|撤|暂|拒|呈|递|结[束案]|解[除封散]|登陆|迎|低开|高开|改发|改挂|悬挂|挂|取消|延|押后|休',
  '展[开示]|视察|考察|造访|拜会|探[望视]|慰问|祭|追思|发射|升空|动工|开[工学通]|进[行入驻]|迎来|[再二三]度|退[庭席]|率团|出[狱赛战]|对[阵战决]|击败|夺|晋级|连续|降[温雨]|刊登|曝光|传出|约见',
].join('|');
/** What begins tomorrow, told with a clipped 明 where no name can end: 典礼明举行. */
const afterTomorrow =
  '起(?!来|码|伏)|举行|开庭|提堂|再讯|续审|宣判|判刑|裁决|开幕|开[审锣售学卖]|登场|上路|生效|截止|投票|放榜|公布|复课|停课|复工|设灵|出殡|刊宪|出庭|表决|恢复';
const rough = (match: RegExpExecArray): TimeFields => (isRough(match[0]) ? { approximate: true } : {});

export const relativeRules: readonly TimeRule[] = [
  rule(
    'zh/relative-month',
    '上个月15日',
    new RegExp(
      `(?<word>${anyOf(monthWords)})(?:(?:的)?${space}(?<day>${N}{1,3})${space}[日号]|${monthPart})?(?!球|亮|饼)`,
      'g',
    ),
    ({ groups }) => {
      const day = groups?.['day'] === undefined ? null : readNumeral(groups['day']);
      if (groups?.['day'] !== undefined && (day === null || day < 1)) return undefined;
      const month = monthWords[groups?.['word'] as string] as TimeFields;
      return { ...month, ...(day === null ? {} : { day }), ...partOf(groups) };
    },
  ),
  rule(
    'zh/month-part',
    '月底',
    /(?<![\d个一二三四五六七八九十本上下当每几整份])月(?<part>初|中(?=[，,。旬])旬?|底|末)/g,
    ({ groups }) => ({ monthShift: 0, ...partOf(groups) }),
  ),
  // 上一季度 is the one before the quarter that is reported.
  rule('zh/quarter', '上季度', /(?<![较比与和同])(?<shift>上|下)个?季度/g, ({ groups }) => ({
    quarterShift: groups?.['shift'] === '上' ? -1 : 1,
  })),
  rule('zh/two-days', '今明两天', /(?<first>昨今|今明|明后|前昨)(?:[两二2]?[天日]|两[晚早夜])/g, ({ groups }) => ({
    dayShift: { 前昨: -2, 昨今: -1, 今明: 0, 明后: 1 }[groups?.['first'] as string] as number,
    lasting: { amount: 2, unit: 'DAY' },
  })),
  rule(
    'zh/within-this',
    '年内',
    /(?<![\d〇零○一二两三四五六七八九十百千半多几数个每本今去明前当同整全一])(?:(?<year>年)|(?<month>月)|周)内(?!容|部|蒙|阁|政|地|战|需|幕|外|存|心|卷|资|陆|斗)/g,
    ({ groups }) =>
      groups?.['year'] !== undefined
        ? { yearShift: 0 }
        : groups?.['month'] !== undefined
          ? { monthShift: 0 }
          : { weekShift: 0 },
  ),
  rule(
    'zh/day-alone',
    '18日',
    new RegExp(
      `(?<![月第\\d一二三四五六七八九十百零.,/:：每近数几多元前后满复])(?<!(?:有|[某终那哪这])(?=一))(?<!一连|连续|接连|未来|只[花用]|花了|用了|花费|耗费|拘[留役]|关押|羁押|隔离|停课|停职|停业|封控|长达|历时|为期|整整|刑拘已|软禁|关闭|休馆|闭馆|休市|停市|停牌|停飞|停运|停赛|停播|停诊|降半旗|放假|休假|留院|住院|绝食|静坐|罢工|罢课|禁赛|禁足|逗留|昏迷|还押|押后|休会|连休|营业|需时|为时|相隔|事隔|仅|至少|最少|最多|最长|超过|不足|长达|共)(?<day>[\\d０-９]{1,3}|${N}{2,3}|${N}(?=日(?:上午|下午|早|晚|凌晨|傍晚|中午|[（(，,])))${space}` +
        `(?:日(?!本(?![月周])|至[本下]月|均|内|游|用|圆|元|语|子|常|前(?![往来去])|后|圣|惯|军|间[^，。]|龙|电|志|化|渐|限期|期限|时限|宽限|冷静期|假期|长假|隔离(?!期间)|刑期|监禁|行程|游|签证|免签)|号(?=[，,。（(、上下晚早凌中当开发在起至到和与说表宣访]|公[布开告])|(?=[至到~～–—-]\\d{1,2}[日号](?![本均内游用圆元])))(?:(?=(?<from>起|止|为止))|)`,
      'g',
    ),
    ({ groups }) => {
      const day = readNumeral(groups?.['day'] ?? '');
      return day === null || day < 1 || day > 31
        ? undefined
        : { day, ...(groups?.['from'] === undefined ? {} : { begins: true }) };
    },
  ),
  rule(
    'zh/first-day-in-brackets',
    '周四及五（18、19日）',
    /(?<=[周期][一二三四五六][及和至、与][二三四五六日][（(])(?<time>(?<day>\d{1,2}))(?=日?[、及和至与–—-]\d{1,2}日[）)])/g,
    ({ groups }) => {
      const day = Number(groups?.['day']);
      return day < 1 || day > 31 ? undefined : { day };
    },
  ),
  rule(
    'zh/day-in-brackets',
    '（16日）',
    new RegExp(`(?<=[（(])(?<time>(?<day>\\d{1,2})[日号])(?=[）)])`, 'g'),
    ({ groups }) => {
      const day = Number(groups?.['day']);
      return day < 1 || day > 31 ? undefined : { day };
    },
  ),
  rule(
    'zh/weekday',
    '下周一',
    new RegExp(
      `(?:${shift})?${week}(?:(?<weekday>(?!(?<=[上下本这]个?${week})${oneOf})[一二三四五六日天](?![年月周个天季度例边围多点来])|[1-6](?![\\d年个天月日周]))|(?<end>末))(?=(?<due>(?:上午|中午|下午|傍晚|晚上?|凌晨|午夜)?(?:或|及)?(?:之|以)?前(?![往后任来夕]))|)`,
      'g',
    ),
    ({ groups }) => {
      if (groups?.['end'] !== undefined) return { weekday: 6.5, ...weekShiftOf(groups) };
      const name = groups?.['weekday'] as string;
      const weekday = /\d/.test(name) ? Number(name) : '一二三四五六日天'.indexOf(name) + 1;
      // 周五前: a term lies ahead.
      const due = groups?.['due'] !== undefined && groups['shift'] === undefined;
      return { weekday: weekday === 8 ? 7 : weekday, ...weekShiftOf(groups), ...(due ? { weekdayAfter: true } : {}) };
    },
  ),
  rule(
    'zh/weekday-after-weekday',
    '周四及五',
    new RegExp(
      `(?<=${week}[一二三四五六][及和与至、])(?<time>(?<weekday>[二三四五六日]))(?=[，。；、在于晚早上下将举]|$)`,
      'g',
    ),
    ({ groups }) => ({ weekday: '一二三四五六日'.indexOf(groups?.['weekday'] as string) + 1 }),
  ),
  rule(
    'zh/week',
    '上周',
    new RegExp(
      `(?:${shift}|(?<other>当|同|该|次|隔|翌|前一|后一))${week}(?=${oneOf}|(?![一二三四五六日天末边围年]|期))(?:初|中(?=[，,。])|稍早|稍早时候|早些时候|前期|内)?`,
      'g',
    ),
    ({ groups }) => {
      const other = groups?.['other'];
      if (other === undefined) return weekShiftOf(groups);
      return { weekShift: /[次隔翌后]/.test(other) ? 1 : /前/.test(other) ? -1 : 0, from: 'PREVIOUS' };
    },
  ),
  rule(
    'zh/day-word',
    '昨天',
    new RegExp(
      `(?<![目以空提])(?<!从(?=前)|最(?=后))(?<word>${anyOf(dayWords)})(?!报(?![导道])|系(?!统|列)|美[^国]|下午茶|头条|新闻》|之星|就业|之后》|黄花|(?<=该日)期)(?:稍早|稍早前|早些时候|稍晚|晚些时候)?`,
      'g',
    ),
    ({ groups }) => dayWords[groups?.['word'] as string],
  ),
  // Hong Kong and Taiwan papers clip 今日 and 昨日 before a verb.
  rule(
    'zh/day-clipped',
    '警方昨拘捕三人',
    new RegExp(
      `(?<![如似今])昨(?=[（(]\\d{1,2}[日号）)]|[\u3400-\u9fff])(?!是今非)|(?<![至如迄现当从古而自距方即])(?<today>今)(?=[（(]\\d{1,2}[日号）)]|${afterClipped})` +
        `|(?<=[，。；：、\\s礼会案赛展期改定将于父母])(?<tomorrow>明)(?=${afterTomorrow})`,
      'g',
    ),
    ({ groups }) => ({
      dayShift: groups?.['today'] !== undefined ? 0 : groups?.['tomorrow'] === undefined ? -1 : 1,
    }),
  ),
  rule(
    'zh/day-number-in-brackets',
    '今（13）日',
    new RegExp(`(?<=[今昨前明]|${week}[一二三四五六日天]|本月)[（(](?<day>\\d{1,2})[）)][日天]`, 'g'),
    ({ groups }) => {
      const day = Number(groups?.['day']);
      return day < 1 || day > 31 ? undefined : { day };
    },
  ),
  rule(
    'zh/day-of-other-year',
    '去年今日',
    new RegExp(
      `(?:(?<word>[大]?前年|去年|明年)(?:的)?|(?<![\\d第])(?<count>${N}{1,3})年前的)(?:今天|今日|这一天|这天)`,
      'g',
    ),
    ({ groups }) => {
      const count = groups?.['count'] === undefined ? null : readNumeral(groups['count']);
      const shift = count === null ? yearWords[groups?.['word'] ?? '']?.yearShift : -count;
      return shift === undefined ? undefined : { dayShift: 0, yearShift: shift };
    },
  ),
  rule(
    'zh/stretch',
    '过去20年',
    new RegExp(
      `(?:在)?(?<side>过去|(?<![接将附靠邻临])近|最近|这|未来|今后|接下来|此前|之前|往后|前|(?<![\u3400-\u9fff])后|上|下)(?:的|约)?(?<!目|以|之前|之后)${space}${amount}(?:间|内|里|来|以来|中(?![国共央美东医文方]))?`,
      'g',
    ),
    (match) => {
      const { side, unit } = match.groups as Record<string, string>;
      // 前三天, 后1年, 上两周 are stretches only with a clear unit; 这20年, 前20年 need more than one.
      if (/^[前后上下这]$/.test(side as string) && !/天|周|星期|礼拜|月|年/.test(unit as string)) return undefined;
      const size = amountOf(match.groups);
      if (size === null) return { vague: true };
      if (/^[前后上下这]$/.test(side as string) && size.amount < 2) return undefined;
      // 开庭前三天: the words before it tell from what it counts.
      const colloquial = size.unit === 'DAY' && size.amount === 2;
      if (
        side === '前' &&
        !colloquial &&
        /[\u3400-\u9fff](?<![在于的这那过仅以约共至头连年月日是])$/.test(match.input.slice(0, match.index))
      )
        return { distance: { ...size, amount: -size.amount }, from: 'PREVIOUS', ofEvent: true };
      // ，前4个月出口增长: the first of the year; 开始前三个月 counts back.
      if (side === '前' && size.unit === 'MONTH' && /[，。；：、\s仅（(]|^$/.test(match.input[match.index - 1] ?? ''))
        return { portion: { unit: 'MONTH', index: 1, count: size.amount } };
      const ahead = /未来|今后|接下来|往后|后|下/.test(side as string);
      return { stretch: { amount: ahead ? size.amount : -size.amount, unit: size.unit } };
    },
  ),
  rule(
    'zh/first-months',
    '首五个月',
    new RegExp(
      `(?<![年\\d])(?:(?:首|头|(?<![此以之日目年月周天\\d])前(?=\\d{1,2}月(?![前后底初中末\\d]|份?以?[前后])))(?<count>${N}{1,3})(?:个?(?<month>月)|季度?)(?!刊)|(?<![\u3400-\u9fff])前(?<quarters>[二两三23])季度?(?!刊))`,
      'g',
    ),
    ({ groups }) => {
      const count =
        (readNumeral(groups?.['count'] ?? groups?.['quarters'] ?? '') ?? 0) * (groups?.['month'] === undefined ? 3 : 1);
      return count < 1 || count > 12 ? undefined : { portion: { unit: 'MONTH', index: 1, count } };
    },
  ),
  rule(
    'zh/stretch-since',
    '11年来',
    new RegExp(`(?<!第)(?<!\\d)${amount}(?:以来|来(?!自|到|临|源|说|访|往|得|的))`, 'g'),
    ({ groups }) => {
      const size = amountOf(groups);
      return size === null ? { vague: true } : { stretch: { amount: -size.amount, unit: size.unit } };
    },
  ),
  // 须在15日前完成, 22日前开放: a term, not so many days ago, which nobody counts beyond ten.
  rule(
    'zh/day-due',
    '须在15日前完成',
    /(?<=(?:[须需要应将请限赶]|最[迟晚]|务必|争取|力争|预计|承诺|计划|要求)[^，。；]{0,10}[在于])(?<time>(?<day>\d{1,2})[日号](?:之|以)?前)|(?<![\d月第])(?<late>1[1-9]|2\d|3[01])日(?:之|以)?前(?![往后进线景总任所面首去来])/g,
    ({ groups }) => {
      const day = Number(groups?.['day'] ?? groups?.['late']);
      return day < 1 || day > 31 ? undefined : { day, begins: true };
    },
  ),
  rule(
    'zh/distance',
    '三天前',
    new RegExp(
      `(?<![\\d满])(?<!第)${amount}(?<side>之前|以前|前(?!后|往|进|线|景|总|任|所|面|首|十|[一二三四五六七八九]名)|之后|以后|后(?!卫|代|方|台|续|来居))`,
      'g',
    ),
    (match) => {
      const told = amountOf(match.groups);
      // 几个小时后 is the same day.
      const hours = told === null && /小时|钟/.test(match.groups?.['unit'] ?? '');
      const size = hours ? { amount: 0, unit: 'HOUR' as const } : told;
      if (size === null) return { vague: true };
      const before = (match.groups?.['side'] as string).includes('前');
      const lead = match.input.slice(Math.max(0, match.index - 40), match.index);
      const countsFrom = !before && countsFromWords.test(lead) && !opensWithName(lead);
      // 关押七个小时后, 等了三天后: how long it went on.
      if (countsFrom && (/HOUR|MINUTE/.test(size.unit) || goesOn.test(lead))) return { vague: true };
      return {
        distance: { amount: before ? -size.amount : size.amount, unit: size.unit },
        from: before ? 'PUBLICATION' : 'PREVIOUS',
        // 离开三天后: the words before it tell from what it counts.
        ...(countsFrom ? { ofEvent: true } : {}),
        ...rough(match),
      };
    },
  ),
  rule('zh/lasting', '一连两日', new RegExp(`(?<=一连|连续|为期)(?<time>${amount})`, 'g'), ({ groups }) => ({
    duration: true,
    ...lengthOf(groups),
  })),
  rule('zh/duration', '5小时', new RegExp(`(?<![\\d第])${amount}(?!级|号|度)`, 'g'), ({ groups }) =>
    groups?.['unit'] === '日' || (groups?.['unit'] === '年' && /^\d{4}$/.test(groups['amount'] ?? ''))
      ? undefined
      : { duration: true },
  ),
  rule('zh/then', '当时', /(?<!相)当时|那时|彼时/g, () => ({ same: true })),
  rule(
    'zh/vague',
    '近日',
    /近日|近期|日前|最近(?!的距离)|不久前|不久(?:之?后)?|早前|此前|稍早|近来|日后|稍后|随后|近年来?|近几[天年周月日]|前不久|多年来|早些时候|前些日子|前几天/g,
    () => ({ vague: true }),
  ),
];

function lengthOf(groups: Groups): TimeFields {
  const length = amountOf(groups);
  return length === null ? {} : { length };
}

/** The words before 三天后 are what it counts from (离开), and not whoever does something then (警方, 他). */
const countsFromWords =
  /[\u3400-\u9fff](?<![约近而但在于到是仅才则却且让又他她它们者]|然而|不过|因此|结果|[^杀伤]人|[^裁动增]员|公司|集团|[法学医]院|国务院|当局|[警检校院资军官店双中美俄英法日韩对]方|政府|法[庭官]|[男女妻孩]子|女儿|丈夫|[母父]亲|书店|[该这那]店|总统|总理|首相|团队|议会|国会|委员会|工会|协会|银行|[学医]生|律师)$/;

const goesOn =
  /(?:[了过]|进行|持续|历[时经]|经过|长达|等[待候]|[关羁收]押|拘[留禁]|隔离|治疗|抢救|昏迷|住院|训练?|漂泊|工作|学习|生活|审理|调查|谈判|讨论|停留|服刑|休息)$/;

/** ，李明|三天后: he of whom the clause tells. */
function opensWithName(words: string): boolean {
  const [, first] = /(?:^|[，。；：！？\n])([\u3400-\u9fff])[\u3400-\u9fff]{1,2}$/.exec(words) ?? [];
  return first !== undefined && surnames.has(first);
}

function weekShiftOf(groups: Groups): TimeFields {
  const word = groups?.['shift'];
  if (word === undefined) return {};
  if (word.startsWith('上上')) return { weekShift: -2 };
  if (word.startsWith('下下')) return { weekShift: 2 };
  return { weekShift: word.startsWith('上') ? -1 : word.startsWith('下') ? 1 : 0 };
}
