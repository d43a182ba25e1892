// Chinese names that need their own rule: people of whom only the surname is told (李姓男子), both sides of a relation in
// one word (美方, 美中).

import { formOf } from '../../../language/authority.ts';
import { standsInText } from '../../text-blocks.ts';
import { coverage, type FoundName, type Reading } from '../found.ts';
import { surnameOf } from './person-shape.ts';

/** `李姓台商`, `姓李男子`: all that the article tells of the name. */
export function findSurnamed({ lookup, source }: Reading): FoundName[] {
  const pattern =
    /(?:([\u3400-\u9fff])姓|姓([\u3400-\u9fff]))(?:先生|女士|小姐|太太|妇女|男士|婆婆|老师|教师|医生|护士|律师|同学|市民|家长|员工|职员|储户|访民|住户|男子|女子|男童|女童|男生|女生|台商|港商|商人|老人|老妇|妇人|男性|女性|学生|司机|男|女|夫妇|夫妻|民众|网友|村民|业主|居民|男孩|女孩|员警|警员|嫌犯|嫌疑人|被告|死者|伤者|患者|负责人|老板|店主|记者|骑士|驾驶|女大生|男大生|工人|老翁|业者|议员|里长|船长|游客|旅客|移工|外劳|少年|少女|保安|店员|教练|机师|空姐|警长|消防员|救护员|裁判官)/g;
  return [...lookup.matchAll(pattern)].flatMap((match) => {
    const [start, end] = [match.index, match.index + match[0].length];
    if (surnameOf((match[1] ?? match[2]) as string) === '') return [];
    if (!standsInText(source.blocks, start, end)) return [];
    return [{ start, end, kind: 'PERSON', rule: 'zh/surname-and-sort', weight: 56, rows: [], sure: true }];
  });
}

/** Universities of Hong Kong by a sign each, where what stands beside them belongs to a campus: 理|大校园, 中|大周二宣布. */
const campus =
  /(?:(?<![\u3400-\u9fff])|(?<=[在与和由对向到赴入于及是]))[港中理城浸岭教科]大(?=学生|校[方长园委友董内]|副校|教授|讲座|法律|医学|工程|新闻|政治|社会|经济|传理|师生|宿舍|冲突|毕业|职员|教职|保安|公共|呼吸|微生物|民意|二号桥|正门|[昨今]|(?:周[一二三四五六日])?(?:宣布|表示|发言人|发声明|回应|回覆))/g;

/** `理大`: a university by its short name, in an article that need not have the long one. */
export function findCampuses({ lookup, authority, source }: Reading): FoundName[] {
  return [...lookup.matchAll(campus)].flatMap(({ index, 0: form }) => {
    const row = formOf(authority, form)?.rows.find(({ country }) => country === 'HK');
    if (row === undefined) return [];
    if (!standsInText(source.blocks, index)) return [];
    const found = { start: index, end: index + form.length, rows: [row], sure: true };
    return [{ ...found, kind: 'ORGANIZATION' as const, rule: 'zh/campus', weight: 55 }];
  });
}

/** One-character country names as newspapers combine them. */
const sides: ReadonlyMap<string, string> = new Map(
  '美:US 中:CN 台:TW 日:JP 韩:KR 朝:KP 俄:RU 英:GB 法:FR 德:DE 印:IN 澳:AU 加:CA 欧:EU 乌:UA 以:IL 伊:IR 越:VN 港:HK'
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);
const letters = [...sides.keys()].join('');
const side = new RegExp(
  `([${letters}])(?=方(?![法式向面针案程圆])|军(?!演(?!习))|国会)|(?<![\\u3400-\\u9fff])([${letters}])(?=外长|外相|总统|总理|国务卿|防长|财长|议员|众院|参院|国会)|(?<=[驻访赴对抵返旅]|(?<![隔距脱撤逃分远疏])离)(?!以[后前来上下外内])([${letters}])(?=[大使华军台国企期时前后，。、出])`,
  'g',
);
const pair = new RegExp(
  `(?:(?![以加越])[${letters}]{2,4}|[${letters}]{2})(?=关系|两国|三国|四国|双方|双边|之间|贸易|会谈|峰会|竞争|对话|元首|外交|领导人|冲突|战争|三个|建交|元首|经贸|三边|四方|首脑|局势|边境|协议|会晤|联合|军事|同盟|联盟|断交|谈判|脱钩|博弈|对抗|合作|海峡|[双多三]边|高层|高官|官员|防长|财长|经济|战略|贸|经贸|友好|军演|军方|代表|商务|科技|建交|复交|交恶|互)|(?<=[，。：；“”、\\s在对]|^)[${letters}]{2}(?=在|就|将|正|于|也|均|都|已|今|昨|明|同意|举行|进行|签|达成|重启|恢复|开始|首次|再|日前|近日|周)`,
  'g',
);

/** 美、英、德等国: at least two in a list. */
const listed = new RegExp(`(?<![\\u3400-\\u9fff])(?:[${letters}]、){1,16}[${letters}](?=[、和与及等，。])`, 'g');

/** `美方`, `美中关系`, `美日韩三国`, `驻美`: the country meant by one character. */
export function findSides({ lookup, authority, source, closed, words }: Reading): FoundName[] {
  const isClosed = coverage(closed);
  const starts = new Set(words.map(({ start }) => start));
  const names: FoundName[] = [];
  const add = (at: number, character: string): void => {
    const code = sides.get(character);
    if (code === undefined || isClosed({ start: at, end: at + 1 })) return;
    // 施加|军事: the letter must not end a word.
    if (
      starts.size > 0 &&
      !starts.has(at) &&
      starts.has(at + 1) &&
      !letters.includes(lookup[at - 1] ?? '') &&
      !/[驻访赴返离旅]/.test(lookup[at - 1] ?? '')
    )
      return;
    if (!standsInText(source.blocks, at)) return;
    const row =
      code === 'EU'
        ? formOf(authority, '欧洲')?.rows.find(({ type }) => type === 'region')
        : authority.countries().find(({ country }) => country === code);
    if (row === undefined) return;
    const party = lookup[at + 1] === '方' && /[^法式向面针案程圆]/.test(lookup[at + 2] ?? '。');
    names.push({
      start: at,
      end: at + (party ? 2 : 1),
      kind: 'PLACE',
      rule: party ? 'zh/side' : 'zh/side-letter',
      weight: party ? 42 : 22,
      rows: [row],
      sure: true,
    });
  };
  for (const match of lookup.matchAll(side)) {
    const character = match[1] ?? match[2] ?? match[3];
    if (character !== undefined && standsAlone(match.index)) add(match.index, character);
  }
  for (const match of lookup.matchAll(listed)) {
    for (let at = 0; at < match[0].length; at += 2) add(match.index + at, match[0][at] as string);
  }
  for (const match of lookup.matchAll(pair)) {
    for (let at = 0; at < match[0].length; at++) add(match.index + at, match[0][at] as string);
  }
  return names;

  /** Not the end of another word (对方, 地方, 双方 do not start with a country; 抗美 is none either). */
  function standsAlone(at: number): boolean {
    return !/[完优精甜赞北南东西华欧拉集其当今每生末周前初昨明]/.test(lookup[at - 1] ?? '') || lookup[at + 1] !== '方';
  }
}
