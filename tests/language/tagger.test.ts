import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { foldScript } from '../../src/language/fold.ts';
import { createTagger } from '../../src/language/zh/lac/tagger.ts';
import { loadTagger } from '../../src/resources/tagger.ts';

const resources = fileURLToPath(new URL('../../resources', import.meta.url));
const tag = loadTagger(resources);

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

it('gives a text the same words alone, in any company, and again', () => {
  const folded = sentences.map(foldScript);
  const alone = folded.map((text) => tag([text])[0]);
  expect(tag(folded)).toEqual(alone);
  expect(tag([...folded].reverse()).reverse()).toEqual(alone);
});

it('covers any text with words that lie side by side', () => {
  const texts = [
    '，'.repeat(5000),
    '王小明说，'.repeat(400),
    'a1'.repeat(3000),
    '𠮷\ud800x\udc00',
    '\0\u200b\ufeff \n\t',
    'مرحبا',
  ];
  tag(texts).forEach((words, index) => {
    let at = 0;
    for (const word of words) {
      expect(word.start).toBe(at);
      expect(word.end).toBeGreaterThan(at);
      at = word.end;
    }
    expect(at).toBe(texts[index]?.length);
  });
});

it('refuses a file that is not its model', () => {
  const kernel = readFileSync(`${resources}/lac/kernel.wasm`);
  expect(() => createTagger({ model: new Uint8Array(64), kernel })).toThrow('not a name tagger model of version 1');
  const model = readFileSync(`${resources}/lac/model.bin`);
  expect(() => createTagger({ model: Buffer.concat([model, Buffer.of(0)]), kernel })).toThrow('bytes, not');
});
