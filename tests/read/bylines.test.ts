import { expect, test } from 'vitest';
import { authorNames } from '../../src/read/bylines.ts';
import { authorsInText, isCredit } from '../../src/read/credits.ts';
import { readDateline } from '../../src/read/datelines.ts';
import { reasonOfLeftover } from '../../src/read/leftovers.ts';

test.each([
  ['記者袁立言', ['袁立言']],
  ['記者陸青、何田', ['陸青', '何田']],
  ['高远 何小满', ['高远', '何小满']],
  ['By Jane Doe', ['Jane Doe']],
  ['By Jane Doe:', ['Jane Doe']],
  ['By Jane Doe, John Roe, and Mary Major', ['Jane Doe', 'John Roe', 'Mary Major']],
  ['BY JANE O’NEILL', ['Jane O’Neill']],
  ['By Jane Doe and John van der Roe, Reuters', ['Jane Doe', 'John van der Roe']],
  ['By Jane Doe For Mailonline', ['Jane Doe']],
  ['Reporting by Jane Doe and John Roe; editing by Mary Major', ['Jane Doe', 'John Roe']],
  ['By The Associated Press', ['The Associated Press']],
  ['Postofindia.com', []],
  ['Author Jane Doe, PhD', ['Jane Doe']],
  ['Kay', ['Kay']],
  ['No Author', []],
  ['https://example.org/author/jane', []],
  ['Post Staff', []],
  ["Written for the paper's readers", []],
  ['新闻中心', []],
])('By-line %s', (byline, names) => {
  expect(authorNames(byline)).toEqual(names);
});

test.each([
  ['【河口报2021年11月14日讯】（河口报记者陆青报导）市议会', ['陆青']],
  ['（河口報記者陸青台灣台北報導）市議會', ['陸青']],
  ['（河口報記者陸青、何小滿綜合報導）市議會', ['陸青', '何小滿']],
  ['（英文河口报记者Jane Doe报导／何小满编译）市议会', ['Jane Doe', '何小满']],
  ['（河口报记者陆青编译报导）市议会', ['陆青']],
  ['（河口报记者陆青 台湾台北 报导）市议会', ['陆青']],
  ['〔記者陸青／台北報導〕市議會', ['陸青']],
  ['（河口社記者何小滿華盛頓14日專電）市議會', ['何小滿']],
  ['（记者陆青江口报道）市议会', ['陆青']],
  ['（河口报香港记者站报导）市议会', []],
  ['本报记者 何小满 报道', ['何小满']],
  ['市长（左）对记者说', []],
])('Dateline %s', (line, names) => {
  expect(authorsInText([line])).toEqual(names);
});

test('Whoever edits is no author, and whoever writes in Chinese what others reported is one', () => {
  expect(authorsInText(['（河口报记者陆青报导）市议会', '市长说。', '责任编辑：高远#'])).toEqual(['陆青']);
  expect(authorsInText(['市议会开会。', '市长说。（編譯：高遠／核稿：陸青）'])).toEqual(['高遠']);
});

test.each([
  ['【河口报2021年11月14日讯】（河口报记者陆青报导）市议会', '河口报', '2021-11-14'],
  ['（河口社記者陸青台北2022年3月3日電）市議會', '河口社', '2022-03-03'],
  ['（河口社記者陸青台北3日電）市議會', '河口社', null],
  ['新华社北京3月3日电（记者 陆青）市议会', '新华社', null],
  ['中新网3月3日电 据外媒报道', '中新网', null],
  ['[中新网2022年3月3日电]市议会', '中新网', '2022-03-03'],
  ['〔河口日報記者陸青／台北報導〕市議會', '河口日報', null],
  ['【河口報專訊】市議會', '河口報', null],
  ['河口网讯（记者 陆青）市议会', '河口网', null],
  ['央视网消息：市议会', '央视网', null],
  ['（路透社）市议会', '路透社', null],
  ['LONDON, March 3, 2022 (Reuters) - The council', 'Reuters', '2022-03-03'],
  ['LONDON, 3 March 2022 (IRIN) - The council', 'IRIN', '2022-03-03'],
  ['PORT ELLEN, Scotland (Harbor News) — The council', 'Harbor News', null],
  ['Geneva (AFP) – The council', 'AFP', null],
  ['(Bloomberg) -- The council', 'Bloomberg', null],
  ['MOSCOW, March 3, 2022. /TASS/. The council', 'TASS', '2022-03-03'],
  ['Port Ellen (AFP - March 3, 2022) - The council', 'AFP', '2022-03-03'],
  ['中新网 北京3月3日电 (记者 陆青)市议会', '中新网', null],
  ['PORT ELLEN, March 3, 2022 — The council', null, '2022-03-03'],
])('Dateline %s: %s, %s', (line, publisher, day) => {
  const read = readDateline(line);
  expect(read?.publisher ?? null).toBe(publisher);
  expect(read?.published?.date ?? null).toBe(day);
});

test.each([
  '【名家专栏】新桥',
  '【本報訊】市議會',
  '据新华社3月3日电，市议会',
  '美联社3月3日报道说，市议会',
  '（路透社记者的车停在桥边）市议会',
  'The World Health Organization (WHO) - a body',
  'WHO said on March 3, 2022 that',
  'PORT ELLEN — The council',
])('No dateline that tells anything: %s', (line) => {
  expect(readDateline(line)).toBeNull();
});

test.each([
  '责任编辑：高远#',
  '（責任編輯：高遠）',
  '來源：河口報',
  '撰文：陆青',
  '英文河口报记者Jane Doe对本报导有所贡献。',
  '© 2023 The Port Ellen Post',
  'Reporting by Jane Doe; Editing by John Roe',
  'Ann Lee contributed to this report.',
  'By Jane Doe and John Roe',
  '《河口看点》制作组',
])('A credit line: %s', (line) => {
  expect(isCredit(line)).toBe(true);
});

test.each([
  '记者：您怎么看这座桥？',
  '市长说，编辑部会在六月搬走。',
  'By Monday the bridge was open.',
  'By then they had won.',
  'Photos: the bridge had been closed for a month, and the mayor said that nobody knew when it would open again, not even he.',
])('No credit line: %s', (line) => {
  expect(isCredit(line)).toBe(false);
});

test.each([
  ['Read more: Storm tears away the bridge', 'related'],
  ['相关新闻：体育馆下周开放', 'related'],
  ['▼ 相关影片', 'related'],
  ['听新闻：', 'promotion'],
  ['Sign up for our newsletter', 'promotion'],
  ['ADVERTISEMENT', 'navigation'],
  ['Watch how it was done: he pulled.', null],
  ['Related parties met in Rome on Friday.', null],
  ['Share prices fell.', null],
  ['相关部门表示，桥将在六月开放。', null],
  ['分享会在周五举行。', null],
])('Leftover line %s: %s', (line, reason) => {
  expect(reasonOfLeftover(line)).toBe(reason);
});
