// The sentences that Dateline itself writes into the graph (why a date is read so, what was not understood), told in Chinese. The graph
// holds them in English, whoever reads it; each is made of the parts below, with dates and words of the article in their places.

import { dateWords } from '../src/model/date-words.ts';

/** A sentence, or a part of one, in both languages; `{name}` stands for what `slots` says of it. */
type Part = readonly [english: string, chinese: string];

/** What a time is counted from. */
const from: readonly Part[] = [
  ['publication on {date}', '发表日{date}'],
  ['publication on ?', '发表日'],
  ['the date before it in the text ({date})', '前文的日期（{date}）'],
  ['the day told before it in the text', '前文提到的那一天'],
  ['the day told of what stands before it ({words})', '前文所述“{words}”之日'],
  ['{date}, which the words tell', '文字写明的{date}'],
];

/** How the words of a date were read. */
const reading: readonly Part[] = [
  ['the date is told in full', '日期写得完整'],
  ['the date is told', '日期已写明'],
  ['the year is told', '年份已写明'],
  ['the decade is told', '年代已写明'],
  ['the century is told', '世纪已写明'],
  ['the month is told; counted from {from}', '月份已写明，从{from}推算'],
  ['the year is the nearest to publication on {date}', '取离发表日{date}最近的年份'],
  ['the month is the nearest to publication on {date}', '取离发表日{date}最近的月份'],
  ['the year is that of the date before it in the text ({date})', '沿用前文日期（{date}）的年份'],
  ['the year is that of the date before it in the text', '沿用前文日期的年份'],
  ['the month is that of the date before it in the text ({date})', '沿用前文日期（{date}）的月份'],
  ['the month is that of the date before it in the text', '沿用前文日期的月份'],
  ['the year is that of the story told ({date})', '沿用所述之事（{date}）的年份'],
  ['the year is the one that the text has told with this month', '沿用文中此月份已写明的年份'],
  ['the last month of that name before {date}', '{date}之前最近的该月'],
  ['the next month of that name after {date}', '{date}之后最近的该月'],
  ['the text refers back to the date before it', '文字指前面的日期'],
  ['a part of the day told before it', '前文所述那一天的一段'],
  ['a clock time on the day told before it', '前文所述那一天的钟点'],
  ['counted within the month or year told', '在所述年月之内推算'],
  ['counted from {from}', '从{from}推算'],
  ['a stretch of time counted from {from}', '从{from}算起的一段时间'],
  ['quarters counted from {from}', '从{from}推算的季度'],
  ['the week counted from {from}', '从{from}推算的一周'],
  ['the weekend next to {from}', '离{from}最近的周末'],
  ['the week that ends on {date}', '到{date}为止的一周'],
  ['the week of {date}', '{date}所在的一周'],
  ['the weekend of {date}', '{date}前后的周末'],
  ['ends with {date}', '到{date}为止'],
  ['begins on {date} and lasts so long', '从{date}开始，持续至此'],
  ['the {weekday} of that week, counted from {from}', '从{from}推算，那一周的{weekday}'],
  ['the {weekday} that the text has told with its date', '文中已写明日期的{weekday}'],
  ['the {weekday} that is such a day, next to {from}', '离{from}最近、日期相符的{weekday}'],
  ['the {weekday} next to the day counted from {from}', '与从{from}推算之日相邻的{weekday}'],
  ['the {weekday} on or before {from}', '{from}当天或之前的{weekday}'],
  ['the {weekday} before {from}', '{from}之前的{weekday}'],
  ['the {weekday} after {from}', '{from}之后的{weekday}'],
  ['the feast falls on {date} in {number}', '该节日在{number}年是{date}'],
  ['the feast nearest to publication on {date} is {date2}', '离发表日{date}最近的该节日是{date2}'],
  ['the feast counted from {date}', '从{date}推算的节日'],
  ['there is no day {number} in that month: only the month is kept', '该月没有{number}日，只取月份'],
  [
    'there is no day {number} in that month: a misprint, perhaps for {number2}',
    '该月没有{number}日，或为{number2}日之误',
  ],
  ['{date} is a {weekday}; the {weekday2} next to it is {date2}', '{date}是{weekday}，相邻的{weekday2}是{date2}'],
  ['the relative day told with it is {date}', '同时写到的相对日期是{date}'],
];

/** Why one article's date was taken. */
const grounds: readonly Part[] = [
  ['{date} is a {weekday}, the weekday told', '{date}正是文中所说的{weekday}'],
  ['{date} is a day of that week, the weekday told', '{date}与文中所说的星期相符'],
  ['it stands in the words of a source quoted at first hand', '出自直接引用的来源'],
  ['the text gives it {times}', '文中出现{times}'],
];

/** Why one of several articles' dates was chosen. */
const point: readonly Part[] = [
  ['the number of independent publishers that prefer it', '采用它的独立媒体较多'],
  ['the number of independent publishers that give it', '提到它的独立媒体较多'],
  ['its precision', '它较为精确'],
  ['being reported closest to the event', '其报道离事发最近'],
  ['being the first among equals', '各项相同，取最早的一个'],
];

const rival: readonly Part[] = [['{date} ({number})', '{date}（{number}家）']];
const moment: readonly Part[] = [['{date} ({words}) is the same moment', '{date}（{words}）是同一时刻']];

const sentences: readonly Part[] = [
  ['{quoted}{reading}{ends}.', '{quoted}{reading}{ends}。'],
  ['{quoted}{reading}{ends}. Chosen: {grounds}.', '{quoted}{reading}{ends}。采用：{grounds}。'],
  [
    '{quoted}{reading}{ends}. Not chosen: the text gives it {times}, and {date} has the better evidence.',
    '{quoted}{reading}{ends}。未采用：文中出现{times}，而{date}的依据更充分。',
  ],
  ['{date} is what {number} of {number2} {publishers}.{moments}', '{number2}家媒体中有{number}家采用{date}。{moments}'],
  [
    '{date} is what {number} of {number2} {publishers}; the other dates fit with it.{moments}',
    '{number2}家媒体中有{number}家采用{date}，其余日期与之相容。{moments}',
  ],
  [
    '{date} is what {number} of {number2} {publishers}, against {rivals}; chosen for {point}.{moments}',
    '{number2}家媒体中有{number}家采用{date}，另有{rivals}；选定的理由：{point}。{moments}',
  ],
  ['Set by {words} on {date}: {why}', '由{words}于{date}设定：{why}'],
  ['No article names the actor any more.', '已没有文章提到此人物、机构或地点。'],
  ['No article tells of the event any more.', '已没有文章讲述此事件。'],
  ['“{words}” has no date to lean on: kept undated.', '“{words}”没有可依据的日期，按无日期处理。'],
  [
    '“{words}” needs a publication date to lean on, and the article has none: kept undated.',
    '“{words}”须依据发表日期，而文章没有写明，按无日期处理。',
  ],
  ['The text does not settle whom “{words}” means.', '文中不能确定“{words}”指谁。'],
  ['The text does not settle whom “{words}” stands for.', '文中不能确定“{words}”代表谁。'],
  ['The text does not tell who said these words.', '文中没有说明这些话是谁说的。'],
  [
    'This quotation mark is never closed; the paragraph’s end was taken as its end.',
    '引号没有闭合，以段落末尾为其结束。',
  ],
  [
    'The dateline says {date}, the address {date2}: {date3} was taken.',
    '电头的日期是{date}，网址中是{date2}，取{date3}。',
  ],
  [
    'The source does not say when it was published: dates without a year stay open.',
    '来源没有写明发表日期，未写年份的日期无法确定。',
  ],
  [
    'The text has {count} characters. Only the first {count2} were read for facts.',
    '全文{count}字，只从前{count2}字中提取内容。',
  ],
  [
    '{number} characters could not be read as {words} and stand as \ufffd in the text.',
    '有{number}个字符无法按{words}解读，文中以\ufffd代替。',
  ],
  [
    'The text is not supported: {words}. Only its metadata was read.',
    '不支持此文的语言（{words}），只读取了文章信息。',
  ],
];

const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const identity = (text: string) => text;
const amongst = (parts: readonly Part[]) => (text: string) => translate(text, parts);

/** How what stands in a place looks in English, and what becomes of it; null where that is unknown. */
const slots: Readonly<Record<string, readonly [pattern: string, chinese: (text: string) => string | null]>> = {
  date: ['[\\d.][\\dX.:T/~?%-]*', (text) => dateWords(text, 'zh')],
  number: ['\\d+', identity],
  count: ['[\\d,]+', identity],
  words: ['.+', identity],
  why: ['.*', identity],
  quoted: ['(?:“.+”: )?', (text) => text.replace(/: $/, '：')],
  times: ['once|\\d+ times', (text) => (text === 'once' ? '一次' : `${Number.parseInt(text, 10)}次`)],
  weekday: [days.join('|'), (text) => `星期${'一二三四五六日'[days.indexOf(text)]}`],
  publishers: ['publishers? prefers?', identity],
  ends: ['(?:; the words tell both ends)?', (text) => (text === '' ? '' : '，起止都已写明')],
  from: ['.+', amongst(from)],
  reading: ['.+?', amongst(reading)],
  point: ['.+', amongst(point)],
  grounds: ['.+', (text) => each(text, /, (?=it stands|the text)/, grounds, '，')],
  rivals: ['.+', (text) => each(text, ', ', rival, '、')],
  moments: ['(?: .+ is the same moment\\.)*', (text) => each(text.trim(), /(?<=moment)\. ?/, moment, '。', '。')],
};

function each(text: string, between: string | RegExp, parts: readonly Part[], joint: string, end = ''): string | null {
  const told = text.split(between).filter(Boolean).map(amongst(parts));
  return told.includes(null) ? null : told.map((part) => part + end).join(end === '' ? joint : '');
}

const compiled = new Map<string, RegExp>();

/** The pattern of an English part: its places become groups of their names. */
function patternOf(english: string): RegExp {
  const known = compiled.get(english);
  if (known !== undefined) return known;
  const plain = english.replace(/[.?()]/g, '\\$&');
  const source = plain.replace(/\{([a-z]+)(\d?)\}/g, (_, slot, index) => `(?<${slot}${index}>${slots[slot]?.[0]})`);
  const pattern = new RegExp(`^${source}$`, 's');
  compiled.set(english, pattern);
  return pattern;
}

function translate(text: string, parts: readonly Part[]): string | null {
  for (const [english, chinese] of parts) {
    const found = patternOf(english).exec(text);
    if (found === null) continue;
    let known = true;
    const told = chinese.replace(/\{([a-z]+)(\d?)\}/g, (_, slot, index) => {
      const words = slots[slot]?.[1](found.groups?.[slot + index] ?? '') ?? null;
      known &&= words !== null;
      return words ?? '';
    });
    if (known) return told;
  }
  return null;
}

/** A sentence of ours in Chinese; any other (of another extractor, say) as it is. */
export function inChinese(sentence: string): string {
  return translate(sentence, sentences) ?? sentence;
}
