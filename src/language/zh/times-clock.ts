// Chinese clock times, parts of the day, and the zones they are told in.

import { anyOf, type Groups, hourIn, rule, type TimeFields, type TimeRule } from '../time-fields.ts';
import { chineseZones } from '../zones.ts';
import { dayparts, numeral, readNumeral, space } from './time-words.ts';

const N = numeral;
const daypart = `(?<daypart>${anyOf(dayparts)})`;
const roughly = '(?:大?约|大概|将近)?';
const after = '(?:钟)?(?:许|多|左右|整|前后|前(?![往面后])|过后)?';
const minutes = `(?:${space}(?:(?<minute>${N}{1,3})分(?!之|钟内)(?:${N}{1,3}秒)?|(?<bare>[0-5]\\d)|(?<half>半)|(?<quarter>[一三])刻))`;

export const clockRules: readonly TimeRule[] = [
  rule(
    'zh/clock',
    '晚上8时半',
    new RegExp(
      `(?:(?<![今昨明当同前翌次一])${daypart}的?${roughly}${space})?(?<![\\d第.几])(?<hour>${N}{1,3})${space}(?:时(?!代|间|候|期|速|常|差|尚|报|局|空|任|不|有)|点(?=钟|${N}{1,3}分|半|许|整|多|左右|[一三]刻))${minutes}?${after}`,
      'g',
    ),
    ({ groups }) => clockOf(groups),
  ),
  rule(
    'zh/clock-after-daypart',
    '晚上8点',
    new RegExp(`${daypart}的?${roughly}${space}(?<hour>${N}{1,3})${space}点${minutes}?${after}`, 'g'),
    ({ groups }) => clockOf(groups),
  ),
  rule(
    'zh/clock-after-day',
    '12日8点',
    new RegExp(
      `(?<=[日号天晚早晨夜午点分至到][至到—–-]?${space})(?<time>(?<hour>${N}{1,3})${space}点${minutes}?${after})`,
      'g',
    ),
    ({ groups }) => clockOf(groups),
  ),
  rule(
    'zh/clock-digits',
    '20:30',
    new RegExp(
      `(?:${daypart}${space})?(?<![\\d:：.比])(?<!(?:[日天晚]|[）)]日?)?以${space}|比分${space})(?<hour>[01]?\\d|2[0-4])[:：](?<minute>[0-5]\\d)(?:[:：][0-5]\\d)?(?!\\d|[:：]\\d|-\\d(?!\\d?[:：]\\d\\d))(?:分)?(?:许|左右)?`,
      'g',
    ),
    ({ groups }) => clockOf(groups),
  ),
  rule(
    'zh/daypart',
    '晚',
    new RegExp(
      `(?<=[日号天一二三四五六）)今昨明前当次翌]${space})${daypart}(?:些时候)?(?:时分)?(?!报|期|年|婚|会|宴|餐|安|饭|熟|教|课|点|(?<=早)[已就]|上好|前|在|辈|市|盘)`,
      'g',
    ),
    ({ groups }) => ({ daypart: dayparts[groups?.['daypart'] as string] as 'EVENING' }),
  ),
  rule(
    'zh/daypart-alone',
    '他下午发表声明',
    /(?<=[\u3400-\u9fff）)”」][^日号天周期一二三四五六七八九十今昨明当前次翌隔每个半整同那这该间月年到至从和与或及、的“「《\d]|[。；，\n]|^)(?<!到了)(?<daypart>上午|中午|下午|傍晚|清晨|凌晨|深夜|晚间|黄昏|午后)(?!用餐)(?=[\u3400-\u9fff])(?!时|的(?!(?:例行|新闻)?(?:记者|发布|吹风)会)|茶|班|场|课|和|或|到|至|[一二三四五六七八九十两]{1,3}[时点]|后|前|饭|餐|休|觉|热|雷|阵)/g,
    ({ groups }) => ({ daypart: dayparts[groups?.['daypart'] as string] as 'EVENING', from: 'PREVIOUS' }),
  ),
  rule(
    'zh/zone',
    '美东时间',
    new RegExp(`[（(]?(?<zone>${anyOf(chineseZones)})(?:标准|夏令)?时间[）)]?`, 'g'),
    ({ groups }) => ({
      timeZone: chineseZones[groups?.['zone'] as string] as string,
    }),
  ),
  rule(
    'zh/zone-offset',
    'UTC+8',
    /[（(]?(?:UTC|GMT)(?:(?<sign>[+＋-])(?<hours>\d{1,2})(?::?00)?)?(?!\d)[）)]?/g,
    ({ groups }) => ({ timeZone: offsetZone(groups) }),
  ),
  // The same moment in another zone adds nothing: 美东时间周二晚9点（北京时间周三上午10点）.
  rule(
    'zh/zone-in-brackets',
    '9点（北京时间周三上午10点）',
    new RegExp(
      `(?<=[点时分半许\\d])[（(](?:${anyOf(chineseZones)})(?:标准|夏令)?时间[^（()），。；]{1,16}[点时:：][^（()），。；]{0,6}[）)]`,
      'g',
    ),
    () => ({ localZone: true }),
  ),
  rule('zh/local-zone', '当地时间', /[（(]?(?:当地|本地)时间[）)]?/g, () => ({ localZone: true })),
];

function clockOf(groups: Groups): TimeFields | undefined {
  const spoken = readNumeral(groups?.['hour'] ?? '');
  const minute = minuteOf(groups);
  if (spoken === null || spoken > 24 || (minute !== null && minute > 59)) return undefined;
  const part = dayparts[groups?.['daypart'] ?? ''];
  const word = groups?.['daypart'] ?? '';
  // 晚12时, 晚上零时 and 24时 end the day; 凌晨12时 begins it. A day has no hour for its end, so only the day is kept.
  if (spoken === 24 || (spoken % 12 === 0 && /夜|晚/.test(word))) return { daypart: 'NIGHT' };
  const midnight = spoken === 12 && word === '凌晨';
  return {
    hour: midnight ? 0 : part === undefined ? spoken : hourIn(part, spoken),
    ...(minute === null ? {} : { minute }),
    ...(part === undefined ? {} : { daypart: part }),
  };
}

function minuteOf(groups: Groups): number | null {
  if (groups?.['half'] !== undefined) return 30;
  if (groups?.['quarter'] !== undefined) return groups['quarter'] === '一' ? 15 : 45;
  const minute = groups?.['minute'] ?? groups?.['bare'];
  return minute === undefined ? null : readNumeral(minute);
}

/** IANA writes fixed offsets in POSIX style: Etc/GMT-8 is UTC+8. */
function offsetZone(groups: Groups): string {
  const hours = Number(groups?.['hours'] ?? 0);
  return hours === 0 ? 'Etc/UTC' : `Etc/GMT${groups?.['sign'] === '-' ? '+' : '-'}${hours}`;
}
