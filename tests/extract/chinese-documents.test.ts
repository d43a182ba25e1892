// Chinese letters, statements, speeches and answers printed in full: from the text to who says what, and when.

import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { extract } from '../../src/extract/extract.ts';
import { readArticle } from '../../src/read/read-article.ts';
import { loadResources } from '../../src/resources/load.ts';

const resources = loadResources(fileURLToPath(new URL('../../resources', import.meta.url)));

/** Who says what, as `NAME on DAY: words`; `(words)` of a speaker who is nobody. */
function said(...paragraphs: string[]): string[] {
  const { article } = readArticle(new TextEncoder().encode(paragraphs.join('\n\n')), { name: 'a.txt' });
  const { graph } = extract(article, resources);
  return graph.statements.map(({ speaker, speakerText, text: words, said: day }) => {
    const name = graph.actors.find(({ id }) => id === speaker)?.name ?? `(${speakerText})`;
    return `${name}${day === null ? '' : ` on ${day.edtf}`}: ${words}`;
  });
}

it('reads a joint statement as the words of who signs it first', () => {
  expect(
    said(
      '学者就新桥停工发表联合声明',
      '我们是一群关心桥梁的学者。5月10日，新桥突然停工。',
      '我们要求立即复工。',
      '联署人：',
      '张立群（江州大学教授）',
      '王思远（东海大学副教授）',
      '2024年5月12日',
    ),
  ).toEqual([
    '张立群 on 2024-05-12: 我们是一群关心桥梁的学者。5月10日，新桥突然停工。',
    '张立群 on 2024-05-12: 我们要求立即复工。',
  ]);
});

it('reads the signature of a letter with the office of its bearer, and ends with it', () => {
  expect(
    said(
      '给校友的一封信',
      '亲爱的校友们：',
      '我感谢大家多年来的支持。',
      '我相信学校会越来越好。',
      '此致',
      '敬礼！',
      '海滨大学校长 孙国华',
      '2024年8月30日',
    ),
  ).toEqual(['孙国华 on 2024-08-30: 我感谢大家多年来的支持。', '孙国华 on 2024-08-30: 我相信学校会越来越好。']);
});

it('dates a speech by the line above it, and takes who gives it from the line under the headline', () => {
  expect(
    said(
      '在新桥通车仪式上的讲话',
      '（2024年3月20日）',
      '海滨市市长 吴志强',
      '同志们：',
      '今天，新桥正式通车了！我感谢全体建设者。',
      '我们要推动两岸发展。',
    ),
  ).toEqual([
    '吴志强 on 2024-03-20: 今天，新桥正式通车了！我感谢全体建设者。',
    '吴志强 on 2024-03-20: 我们要推动两岸发展。',
  ]);
});

it('reads questions and answers in parliament', () => {
  expect(
    said(
      '立法會六題：新橋',
      '以下是今日（二月二十八日）在立法會會議上梁文廣議員的提問和運輸署署長鄧炳華的答覆：',
      '問題：',
      '新橋何時通車？',
      '答覆：',
      '主席：',
      '新橋將於明年通車。',
      '完',
      '2024年2月28日（星期三）',
    ),
  ).toEqual(['梁文廣 on 2024-02-28: 新橋何時通車？', '鄧炳華 on 2024-02-28: 新橋將於明年通車。']);
});

it('names the bearer of the office that labels his words', () => {
  expect(
    said(
      '政務司司長會見傳媒談話內容',
      '以下是政務司司長陳國華今日（五月六日）會見傳媒的談話內容：',
      '記者：新橋何時通車？',
      '政務司司長：明年。我剛才視察了新橋。',
      '記者：會否延誤？',
      '政務司司長：不會。',
      '完',
      '2024年5月6日（星期一）',
    ),
  ).toEqual([
    '(記者) on 2024-05-06: 新橋何時通車？',
    '陳國華 on 2024-05-06: 明年。我剛才視察了新橋。',
    '(記者) on 2024-05-06: 會否延誤？',
    '陳國華 on 2024-05-06: 不會。',
  ]);
});

it('takes news about a speech for none', () => {
  expect(said('市长发表新年讲话', '市长吴志强周日发表新年讲话。', '他没有提到新桥。', '市民对讲话反应平淡。')).toEqual(
    [],
  );
});

it('takes 我局 for the body that signs, and a list of days in lines for no wrapped text', () => {
  const text = [
    '警情通报',
    '',
    '2024年1月5日，我局接到报警。',
    '',
    '履历如下：',
    '2019年3月 任河口市水利局第一分局办公室科员',
    '2020年8月 任河口市水利局第二分局办公室主任',
    '2021年9月 任河口市水利局第三分局办公室主任',
    '',
    '海滨市公安局南湖分局',
    '2024年1月6日',
  ].join('\n');
  const { article } = readArticle(new TextEncoder().encode(text), { name: 'a.txt' });
  const { graph } = extract(article, resources);
  const body = graph.actors.find(({ name }) => name === '海滨市公安局南湖分局');
  expect(graph.events[0]?.participants.map(({ actor }) => actor)).toEqual([body?.id]);
  expect(article.blocks.length).toBe(8);
});

it('reads a column of years', () => {
  const text =
    '# 新桥年表\n\n| 1921 | 新桥动工 |\n|---|---|\n| 1937 | 渡船停驶 |\n| 1946 | 新桥建成通车 |\n| 1950 | 12 | 4 |\n';
  const { article } = readArticle(new TextEncoder().encode(text), { name: 'a.md' });
  const { graph } = extract(article, resources);
  expect(graph.events.map(({ date, title }) => `${date?.edtf} ${title}`)).toEqual([
    '1921 新桥动工',
    '1937 渡船停驶',
    '1946 新桥建成通车',
  ]);
});

it('reads lines of what bodies and officers say, and no row of figures', () => {
  const text = [
    '# 收盘：沪指上涨',
    '| 指数 | 收盘 |',
    '|---|---|',
    '| 深证成指 | 9731.24 |',
    '',
    '机构观点：',
    '江州证券：市场仍将震荡。',
    '新桥证券：关注出口。',
    '江州证券：23:16，无人接听。',
  ].join('\n\n');
  const { graph } = extract(
    readArticle(new TextEncoder().encode(text.replaceAll('|\n\n|', '|\n|')), { name: 'a.md' }).article,
    resources,
  );
  expect(graph.statements.map(({ speakerText, text: words }) => `${speakerText}: ${words}`)).toEqual([
    '江州证券: 市场仍将震荡。',
    '新桥证券: 关注出口。',
  ]);
});

it('gives a life told in lines below its heading to the person of the headline', () => {
  const text =
    '# 乐评人周少白病逝\n\n他的女儿周琳周二公布消息。\n\n## 生平\n\n- 1946年 出生于海滨\n- 1975年 任《江州乐刊》编辑\n- 2004年 获得终身成就奖\n';
  const { graph } = extract(readArticle(new TextEncoder().encode(text), { name: 'a.md' }).article, resources);
  const person = graph.actors.find(({ name }) => name === '周少白')?.id;
  expect(graph.events.map(({ date, participants }) => [date?.edtf, participants.map(({ actor }) => actor)])).toEqual([
    ['1946', [person]],
    ['1975', [person]],
    ['2004', [person]],
  ]);
});
