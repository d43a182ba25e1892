import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { foldScript } from '../../src/language/fold.ts';
import { loadTagger } from '../../src/resources/tagger.ts';

const tag = loadTagger(fileURLToPath(new URL('../../resources', import.meta.url)));

const sentences = [
  '美国国务卿布林肯周五在布鲁塞尔会见了乌克兰外长库列巴。',
  '外交部发言人汪文斌表示，中方对此表示关切。',
  '張曉明週三在北京大學發表演講，稱香港需要更多年輕人。',
  '“我不知道这件事。”王小明的母亲李秀英对路透社记者说。',
  '德國總理朔爾茨與法國總統馬克龍通了電話。',
  'Tom Smith在2021年10月3日加入了IBM公司',
  '👩‍🚀𠮷野家，開業！',
  '',
];

it('tags words and names', async () => {
  const lines = tag(sentences.map(foldScript)).map((words, index) =>
    words.map(({ start, end, tag }) => `${sentences[index]?.slice(start, end)}/${tag}`).join(' '),
  );
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('../golden/tagger.txt');
});
