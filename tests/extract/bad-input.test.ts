// Texts that are no news, or no text: an answer, every quote the words it points at, the same answer twice.

import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { extractBytes } from '../../src/ingest/extract-bytes.ts';
import type { Extraction } from '../../src/model/article-graph.ts';
import { faultsOf } from '../../src/model/check-graph.ts';
import { loadResources } from '../../src/resources/load.ts';

const resources = loadResources(fileURLToPath(new URL('../../resources', import.meta.url)));
const encoder = new TextEncoder();

function extractText(text: string, name = 'x.txt'): Extraction {
  return extractBytes(encoder.encode(text), { name, published: '2021-11-14' }, resources);
}

/** Extracts and checks what holds of any text. */
function check(text: string, name?: string): Extraction {
  const extraction = extractText(text, name);
  const whole = extraction.graph.article.text;
  expect(faultsOf(extraction.graph)).toEqual([]);
  for (const { span } of extraction.problems) {
    if (span !== null) expect(span.start <= span.end && span.end <= whole.length).toBe(true);
  }
  return extraction;
}

const zh = '外交部长王毅周五（11月12日）与美国国务卿布林肯通电话。王毅说：“双方应当加强沟通。”';
const en =
  'Secretary of State Antony Blinken met Foreign Minister Wang Yi on Friday. "We had a good talk," Blinken said.';

/** A surname of its own for each number. */
function lettersOf(number: number): string {
  return `Q${[...number.toString(10)].map((digit) => 'aeioulrnst'[Number(digit)]).join('')}`;
}

describe('an answer with right spans', () => {
  test.each([
    ['one word', '标题\n\n快讯'],
    ['one letter', 'T\n\nx'],
    ['quotation marks never closed (zh)', `标题\n\n${zh}他说：“我们${'还有“话要『说'.repeat(200)}。\n\n${zh}`],
    ['quotation marks never closed (en)', `Title\n\n${en} "We ${'also “want to "say '.repeat(200)}.\n\n${en}`],
    ['closing marks only', `标题\n\n${'”』」）》'.repeat(500)}${zh}`],
    ['brackets never closed', `标题\n\n${'（'.repeat(2_000)}${zh}`],
    [
      'both languages in one sentence',
      `标题\n\n王毅 told Antony Blinken on 11月12日: “We 应当 talk.” 布林肯 said yes on Friday.`,
    ],
    ['right to left between', `Title\n\nوزير الخارجية قال ${en} שר החוץ אמר: "${'שלום '.repeat(50)}"`],
    [
      'zero-width characters within names',
      `标题\n\n王\u200b毅周五与布\u200d林肯通\ufeff电话。王\u2060毅说：“双\u200b方应当沟通。”`,
    ],
    [
      'characters outside the BMP in names',
      '标题\n\n𠮷野家社长𠮷田太郎周五（11月12日）会见王毅。𠮷田太郎说：“𠀋𠂢𠂤，我们很高兴。😀”',
    ],
    [
      'emoji in and around names',
      `Title\n\n👩🏽‍💻 Antony 🇺🇸 Blinken 👨‍👩‍👧 met Wang 😀 Yi on Friday. “Great 🎉,” Blinken said. ${en}`,
    ],
    ['lone surrogates', `Title\n\n\ud800 ${en} \udc00`],
    ['control characters', `Title\n\n\u0001\u0002${en}\u0007`],
    [
      'a list',
      `Scores\n\n${Array.from({ length: 300 }, (_, index) => `- Team ${index}: ${index}-2, Nov. ${(index % 28) + 1}`).join('\n')}`,
    ],
    ['a table', `Table\n\n${'| 王毅 | 11月12日 | 布林肯 |\n'.repeat(300)}`],
    [
      'an advertisement',
      'BUY NOW\n\n50% OFF!!! Only until Friday!!! Call 555-0199 or visit www.example.com/offer?d=2021-11-12 TODAY!!!',
    ],
    ['a Chinese advertisement', '限时抢购\n\n全场5折！！！仅限本周五至周日！！！电话：010-5550199，微信：buynow2021'],
    ['numbers only', `1\n\n${'3.14 2021 11.12 99-98 '.repeat(500)}`],
    ['one word twenty thousand times', `Title\n\n${'buffalo '.repeat(20_000)}`],
    ['one sentence of 18,000 characters (zh)', `标题\n\n${'王毅与布林肯讨论了合作，'.repeat(1_500)}`],
    ['one sentence of 60,000 characters (en)', `Title\n\n${'Blinken met Wang and discussed trade and '.repeat(1_500)}`],
    ['one run of digits', `标题\n\n${'1'.repeat(20_000)}`],
    ['one run of capitals', `Title\n\n${'A'.repeat(50_000)}`],
    ['a name of a thousand parts', `标题\n\n${'珍‧'.repeat(1_000)}普萨基周五说：“好。”`],
    ['reported speech reported without end', `标题\n\n${'王毅说，布林肯表示，'.repeat(500)}会谈周五举行。`],
  ])('%s', (_, text) => {
    const extraction = check(text);
    expect(extractText(text)).toEqual(extraction);
  });

  test('names outside the BMP are read whole', () => {
    const { graph } = check('标题\n\n日本首相𠮷田太郎周五（11月12日）会见王毅。𠮷田太郎说：“我们很高兴。”');
    expect(graph.statements.map(({ text }) => text)).toContain('我们很高兴。');
  });

  test('facts beside rubbish are still read', () => {
    const { graph } = check(`标题\n\n${'（“『'.repeat(300)}\n\n${zh}\n\n${'”）'.repeat(300)}`);
    expect(graph.events.map(({ date }) => date?.edtf)).toContain('2021-11-12');
    expect(graph.statements.map(({ text }) => text)).toContain('双方应当加强沟通。');
  });
});

describe('a text without end', () => {
  test.each([
    ['5 MB of paragraphs', 'x.txt', `Title\n\n${`${en}\n\n`}${'The old bridge was quiet.\n\n'.repeat(190_000)}`],
    [
      'bodies, told of by their nouns',
      'x.txt',
      `Title\n\n${'Brightwave Inc closed a plant on Friday. The company said it was sorry. The Alder Bank sued the company. The firm told the bank that it was late.\n\n'.repeat(1_000)}`,
    ],
    [
      'people, told of by pronouns, offices and kin',
      'x.txt',
      `标题\n\n${'江州市长李明周五任命他为局长，后来他转任部长。“我们来了。”他说。王芳说，她丈夫在江州市财政局财务部工作。\n\n'.repeat(2_500)}`,
    ],
    [
      'people, none of them named twice',
      'x.txt',
      `Title\n\n${en}\n\n${Array.from({ length: 4_000 }, (_, index) => `Ann B. ${lettersOf(index)} won a prize.\n\n`).join('')}`,
    ],
    [
      'bodies with their letters',
      'x.txt',
      `Title\n\n${en}\n\n${'The Dover Port Authority (DPA) sued the Alder Harbor Union (AHU). DPA said AHU lied.\n\n'.repeat(1_400)}`,
    ],
    [
      'one sentence of years',
      'x.txt',
      `Title\n\n${en}\n\n${Array.from({ length: 6_000 }, (_, index) => `In ${1900 + (index % 120)}, he won, and `).join('')}`,
    ],
    ['one line of 1 MB', 'x.txt', `Title\n\n${en} ${'The old bridge was quiet. '.repeat(40_000)}`],
    ['one line of 1 MB without a space', 'x.txt', `标题\n\n${zh}${'河'.repeat(350_000)}`],
    [
      'HTML of 10,000 nested tags',
      'x.html',
      `<title>T</title>${'<div>'.repeat(10_000)}<p>${en}</p>${'</div>'.repeat(10_000)}`,
    ],
  ])('%s: its beginning is read, the rest is named', (_, name, text) => {
    const { graph, problems } = check(text, name);
    expect(graph.statements.length).toBeGreaterThan(0);
    const told = problems.filter(({ rule }) => rule === 'extract/too-long');
    if (graph.article.text.length > 120_000) {
      expect(told).toHaveLength(1);
      expect(told[0]?.span?.end).toBe(graph.article.text.length);
    } else expect(told).toEqual([]);
  });
});

describe('another language', () => {
  test.each([
    [
      'Japanese',
      'ブリンケン国務長官は金曜日、王毅外相と会談した。「良い話し合いだった」と述べた。両者は来週も話すという。',
    ],
    ['Korean', '블링컨 국무장관은 금요일 왕이 외교부장과 통화했다. 그는 "좋은 대화였다"고 말했다.'],
    [
      'Russian',
      'Госсекретарь Блинкен в пятницу встретился с министром иностранных дел. «Это был хороший разговор», сказал он.',
    ],
    [
      'German',
      'Der Minister traf am Freitag seinen Kollegen in Berlin. „Es war ein gutes Gespräch“, sagte er nach dem Treffen.',
    ],
    [
      'French',
      'Le ministre a rencontré vendredi son homologue à Paris. « Ce fut une bonne conversation », a-t-il déclaré.',
    ],
    [
      'Arabic',
      'التقى وزير الخارجية يوم الجمعة نظيره في القاهرة وقال إن المحادثات كانت جيدة وإنها ستستمر الأسبوع المقبل.',
    ],
  ])('%s is not supported, and its metadata is read', (language, text) => {
    const html = `<html><head><title>Report</title><meta property="og:site_name" content="Post"><meta property="article:published_time" content="2021-11-14T08:00:00Z"></head><body><article><h1>Report</h1><p>${text}</p><p>${text}</p></article></body></html>`;
    const { graph, problems } = check(html, 'x.html');
    expect(problems.map(({ message }) => message)).toContain(
      `The text is not supported: ${language}. Only its metadata was read.`,
    );
    expect(graph.article).toMatchObject({ title: 'Report', publisher: 'Post' });
    expect(graph.article.published).toContain('2021-11-14');
    expect([graph.actors, graph.events, graph.statements]).toEqual([[], [], []]);
  });
});
