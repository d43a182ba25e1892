import { readFileSync } from 'node:fs';
import { afterEach, expect, it } from 'vitest';
import { prepareSource } from '../../src/extract/source.ts';
import { readTimes } from '../../src/extract/times/read-times.ts';
import { readArticle } from '../../src/read/read-article.ts';

const zone = process.env['TZ'];
afterEach(() => {
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
});

const seed = new URL('../../seeds/blinken-wang-call.md', import.meta.url);

function timesIn(timeZone: string) {
  process.env['TZ'] = timeZone;
  const source = prepareSource(readArticle(readFileSync(seed), { name: 'blinken-wang-call.md' }).article);
  return source === null ? [] : readTimes(source).times;
}

it('reads the same times whatever zone the machine is in', () => {
  const times = timesIn('Asia/Shanghai');
  expect(times.length).toBeGreaterThan(10);
  expect(timesIn('America/New_York')).toEqual(times);
});

it('quotes the words of the text, in order and without overlap', () => {
  const source = prepareSource(readArticle(readFileSync(seed), { name: 'blinken-wang-call.md' }).article);
  const times = source === null ? [] : readTimes(source).times;
  let end = 0;
  for (const time of times) {
    expect(source?.text.slice(time.start, time.end)).toBe(time.quote);
    expect(time.start).toBeGreaterThanOrEqual(end);
    end = time.end;
  }
});

it('dates the call and the summit of the seed', () => {
  const read = timesIn('Etc/UTC').map(({ quote, edtf, conflict }) => [quote, edtf, conflict?.edtf ?? null]);
  expect(read).toContainEqual(['周五（11月13日）', '2021-11-13', '2021-11-12']);
  expect(read).toContainEqual(['美东时间下周一（11月15日）晚', '2021-11-15', null]);
  expect(read).toContainEqual(['（美东时间）11月12日', '2021-11-12', null]);
});

it('counts 当天 from the day of the story, however far above it was told', () => {
  const paragraphs = ['李明3月12日在江州办展。', '展品很多。', '门票免费。', '展厅不大。', '王芳当天也在场。'];
  const bytes = new TextEncoder().encode(paragraphs.join('\n\n'));
  const { article } = readArticle(bytes, { name: 'story.txt', published: '2022-03-18' });
  const source = prepareSource(article);
  expect(source && readTimes(source).times.map(({ quote, edtf }) => [quote, edtf])).toEqual([
    ['3月12日', '2022-03-12'],
    ['当天', '2022-03-12'],
  ]);
});
