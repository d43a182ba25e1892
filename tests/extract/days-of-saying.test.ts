// When words were said, as far as the whole of what happened in an article tells it: these cases run on the whole reading.

import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { extract } from '../../src/extract/extract.ts';
import { loadResources } from '../../src/resources/load.ts';
import { plainArticle } from './plain-article.ts';

const resources = loadResources(fileURLToPath(new URL('../../resources', import.meta.url)));

/** The day of each statement in `text`, an article of Friday, 18 March 2022; `null` where none is told. */
function daysOf(text: string, language: 'zh-Hans' | 'en' = 'zh-Hans'): (string | null)[] {
  const blocks: { kind: 'PARAGRAPH'; start: number; end: number }[] = [];
  for (const { 0: words, index } of text.matchAll(/[^\n]+/g))
    blocks.push({ kind: 'PARAGRAPH', start: index, end: index + words.length });
  const article = plainArticle(text, language, { published: '2022-03-18', blocks });
  return extract(article, resources).graph.statements.map(({ said }) => said?.edtf ?? null);
}

it.each([
  [
    'whoever took part in the one day of the news spoke then',
    '市长林志远周三（3月16日）前往江州，飞机中途返航。\n“我很好。”林志远告诉记者。',
    ['2022-03-16'],
  ],
  ['who took no part did not', '市长林志远周三（3月16日）前往江州，飞机中途返航。\n工程师王志强说，飞机很旧。', [null]],
  [
    'nor did anybody where the news has two days',
    '市长林志远周三（3月16日）前往江州。3月10日，江州发生地震。\n“我很好。”林志远告诉记者。',
    [null],
  ],
  [
    'nor was said then what somebody cried last month',
    '市长林志远周三（3月16日）前往江州，飞机中途返航。\n林志远在上月当选后，离开时向民众挥手，并高呼：“江州加油！”',
    [null],
  ],
  ['nor who tells of it, where he was there', '工程师王志强说，市长林志远周三（3月16日）与他会面。', [null]],
  ['nor where others were', '工程师王志强说，林志远周三（3月16日）与何建文会面。', [null]],
  ['nor did the dead', '作家林志远周三（3月16日）在江州去世。\n林志远说，大桥不应停工。', [null]],
  [
    'what a ruling and its judge say was said on its day, and nothing that another says of it',
    '江州一名法官周三（3月16日）推翻了大桥禁令。\n法官林志远在裁决中说，大桥没有裂缝。工程师王志强说，大桥不安全。林志远说，禁令太宽。判决书说：“桥面坚固。”',
    ['2022-03-16', null, '2022-03-16', '2022-03-16'],
  ],
  [
    'nor what the judge said before',
    '江州一名法官周三（3月16日）推翻了大桥禁令。\n法官林志远在裁决中说，大桥没有裂缝。林志远此前曾表示，禁令太宽。',
    ['2022-03-16', null],
  ],
  [
    'the day of a report is not that on which the words it relates were said',
    '《江州日报》3月15日引述一名官员的话说，大桥不安全。',
    [null],
  ],
  ['a part of the day without a day is of the news', '市长林志远下午在记者会表示，大桥不应停工。', ['2022-03-18']],
  [
    'after a session or outside court: on its day, and on with the same speaker',
    '江州市议会周三（3月16日）举行全体会议，通过预算。议长林志远会后表示，预算偏紧。他又指，大桥将延期。\n工程师王志强说，大桥不能等。',
    ['2022-03-16', '2022-03-16', null],
  ],
  [
    'what is told of a meeting was not said there',
    '林志远周四（3月17日）接受电台访问时透露，市长王志强上周五与他会面。\n工程师陈美玲说：“我们上周五还接受了采访。”',
    ['2022-03-17', null],
  ],
  [
    'a document of somebody without a name goes on',
    '警方周二（3月15日）发布通报说，三人被捕。通报还说，案件正在侦办。',
    ['2022-03-15', '2022-03-15'],
  ],
  [
    'at a session that the sentence before dates, or at which another spoke on a day told',
    '协会周二（3月15日）召开通气会。工程师陈美玲在会上介绍，桥面有裂缝。\n市长林志远周三在委员会会议上表示，工程延期。议员王志强在会议结束时说，下次会议另定。',
    ['2022-03-15', '2022-03-16', '2022-03-16'],
  ],
  [
    'after what is called so, whatever else is told before',
    '约两百人周四（3月17日）在市府前静坐，抗议当局将3月10日到期的禁令延长。\n渔民王志强在静坐结束后说，他们刚接到通知。',
    ['2022-03-17'],
  ],
  [
    'somebody without an actor of the article goes on, further down as well',
    '警方周三（3月16日）通报，三人被捕。\n工程师王志强说，大桥很旧。\n警方还表示，案件正在侦办。',
    ['2022-03-16', null, '2022-03-16'],
  ],
  [
    'but not behind a month long before the article in the same paragraph',
    '林志远周三（3月16日）表示，大桥很旧。\n2019年10月，林志远在江州被捕，两个月后获释。林志远认为，自己被捕与大桥有关。',
    ['2022-03-16', null],
  ],
  [
    'after a meeting: on with the same speaker below the words of another',
    '江州市议会周三（3月16日）举行全体会议，通过预算。议长林志远会后表示，预算偏紧。\n工程师王志强说，大桥不能等。\n林志远又说，大桥将延期。',
    ['2022-03-16', null, '2022-03-16'],
  ],
  [
    'at a news conference that the paragraph before dates',
    '江州市政府周三（3月16日）下午举行新闻发布会，通报救援进展。\n副市长林志远在会上介绍，九人遇难。他说，明火已经扑灭。\n院长王志强在回答记者提问时表示，四人伤势严重。',
    ['2022-03-16', '2022-03-16', '2022-03-16'],
  ],
  [
    'a letter, a spokesman and a person in short go on, somebody says so afterwards or at the same place, and he said so the other day',
    '议员林志远周二（3月15日）致函教育局。信中写道，大桥有裂缝。\n教育局周三回复说，正在检查。发言人补充，结果将公布。院长王志强随后表示，大桥并不安全。\n女工小梅周四（3月17日）对本报表示，厂里没有发钱。\n小梅还说，老板跑了。',
    ['2022-03-15', '2022-03-16', '2022-03-16', '2022-03-16', '2022-03-17', '2022-03-17'],
  ],
  [
    'nor the other day',
    '院长林志远日前接受本报专访时透露，大桥将停工。\n林志远周四（3月17日）在江州的一场活动上说，他没有收到申请。',
    [null, '2022-03-17'],
  ],
  [
    'whoever of the officials speaks in news of a conference for the press spoke there, and nobody who comments on it',
    '3月16日上午，江州市政府召开新闻发布会，通报大桥事故。\n应急局局长林志远介绍，桥面塌了一段。林志远说，没有人受伤。\n作家王志强则表示，通报来得太晚。',
    ['2022-03-16', '2022-03-16', null],
  ],
  [
    'in a month, in a speech or where a body met then',
    '三月在江州的一场演讲中，林志远说：“大桥不会停工。”\n今年一月江州商会开会，会长王志强在会上提到，桥费太高。',
    ['2022-03', '2022-01'],
  ],
  [
    'a motion speaks on the day on which it was passed',
    '江州市议会周三（3月16日）通过了一项停工动议。该动议呼吁，大桥立即停工。',
    ['2022-03-16'],
  ],
  [
    'and a poll on the day on which it was given out',
    '江州商会周四（3月17日）公布了一份民调。民调结果指出，多数人赞成停工。',
    ['2022-03-17'],
  ],
  [
    'outside court, where the court sits on what was years ago',
    '江州法院周三（3月16日）就2019年8月18日的集会判刑。\n议员林志远入庭前表示，他不后悔。',
    ['2022-03-16'],
  ],
  [
    'not in the month or year of what is measured or told of',
    '东州三月的出口额超过了西州，林志远说，桥费太高。\n经济学家王志强周三（3月16日）将江州2023年的预测下调，指桥费太高。\n陈美玲去年才获释。她认为，桥费太高。',
    [null, '2022-03-16', null],
  ],
  ['what a statement of some month says', '江州等14个国家今年1月共同发表声明，敦促公司停工。', ['2022-01']],
])('%s', (_, text, days) => {
  expect(daysOf(text)).toEqual(days);
});

it.each([
  [
    'after the meeting, and to those who were there: on the day that the lead tells',
    'The Millford school board voted 4-3 Tuesday to close two schools.\n“This is hard,” board President Ann Reed said after the meeting.\nParent Mark Hill told the board his daughter cried. Analyst Jane Doe said the vote was expected.',
    ['2022-03-15', '2022-03-15', null],
  ],
  [
    'in court and after what is called otherwise: on the day of the hearing, or of the lead',
    'Tom Pike appeared before Millford magistrates on Tuesday over a fire that began on Feb. 3.\nProsecutor Ann Reed told the court the door was locked. Lawyer Mark Hill said outside court his client would deny it.',
    ['2022-03-15', '2022-03-15'],
  ],
  [
    'at the time: on the day told before',
    'Ann Reed was arrested on Feb. 17. Police at the time accused her of inciting violence.',
    ['2022-02-17'],
  ],
])('in English: %s', (_, text, days) => {
  expect(daysOf(text, 'en')).toEqual(days);
});
