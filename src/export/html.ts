// The timeline as one HTML file that needs nothing else: every event with its date, who, where, and the words it came from. It reads
// without a connection and prints well.

import { dateWords } from '../model/date-words.ts';
import type { EventType } from '../model/vocabulary.ts';
import { escapeMarkup } from './markup.ts';
import { type Event, evidenceOf, type Head } from './records.ts';

export const htmlLanguages = ['en', 'zh'] as const;
export type HtmlLanguage = (typeof htmlLanguages)[number];

/** As the page calls them; a test holds the two equal. */
export const typesInChinese: Readonly<Record<EventType, string>> = {
  MEETING: '会见',
  CALL: '通话',
  SUMMIT: '峰会',
  VISIT: '访问',
  SPEECH: '讲话',
  STATEMENT_ISSUED: '发表声明',
  AGREEMENT: '协议',
  LEGISLATION: '立法',
  ELECTION: '选举',
  APPOINTMENT: '任免',
  LEGAL: '司法',
  SANCTION: '制裁',
  PROTEST: '抗议',
  ARREST: '逮捕',
  VIOLENCE: '暴力',
  MILITARY: '军事',
  DISASTER: '灾害',
  ECONOMY: '经济',
  PUBLICATION: '发布',
  OTHER: '其他',
};

const words = {
  en: {
    timeline: 'Timeline',
    undated: 'Undated',
    conflict: 'The reports give dates that cannot all be right',
    typeOf: (type: EventType) => type.toLowerCase().replaceAll('_', ' '),
    statuses: { HAPPENED: '', PLANNED: 'planned', UNCERTAIN: 'uncertain', DENIED: 'denied' },
    counted: (count: number, total: number) =>
      count < total ? `The first ${count} of ${total} events` : `${total} events`,
    caveat:
      'Every entry is what articles report, read by a program; the quotations show the words it was read from. Being named here implies nothing.',
  },
  zh: {
    timeline: '时间线',
    undated: '日期不详',
    conflict: '各报道所给日期不能同时成立',
    typeOf: (type: EventType) => typesInChinese[type],
    statuses: { HAPPENED: '', PLANNED: '计划中', UNCERTAIN: '未确定', DENIED: '被否认' },
    counted: (count: number, total: number) =>
      count < total ? `共 ${total} 个事件，此处为前 ${count} 个` : `${total} 个事件`,
    caveat: '各条目均为报道所述，由程序读出；引文为其所据原文。出现于此不含任何评价。',
  },
} as const;

const style = `
:root { color-scheme: light dark; font: 16px/1.6 system-ui, sans-serif; }
body { max-width: 46rem; margin: 2rem auto; padding: 0 1rem; }
h1 { line-height: 1.2; } h2 { margin-top: 2.5rem; border-bottom: 1px solid; }
ol { list-style: none; padding: 0; } li { margin: 1.5rem 0; break-inside: avoid; }
h3 { margin: 0; font-size: 1.1rem; } p { margin: .25rem 0; } time { font-variant-numeric: tabular-nums; }
blockquote { margin: .5rem 0 .5rem; padding-left: .75rem; border-left: 3px solid; }
cite, .note { font-size: .875rem; font-style: normal; }
a { color: inherit; }
`;

export async function* writeHtml(
  events: AsyncIterable<Event>,
  { totalCount, count }: Head,
  language: HtmlLanguage,
): AsyncGenerator<string> {
  const say = words[language];
  yield `<!doctype html>
<html lang="${language}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="Dateline">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Dateline · ${say.timeline}</title>
<style>${style}</style>
<main>
<h1>${say.timeline}</h1>
<p>${say.counted(count, totalCount)}</p>
`;
  let section: string | null = null;
  for await (const event of events) {
    const year = event.date?.edtf.match(/\d\d[\dX]{2}/)?.[0] ?? say.undated;
    if (year !== section) yield `${section === null ? '' : '</ol>\n'}<h2>${escapeMarkup(year)}</h2>\n<ol>\n`;
    section = year;
    yield entry(event, language);
  }
  yield `${section === null ? '' : '</ol>\n'}</main>
<footer><p class="note">${say.caveat}</p></footer>
</html>
`;
}

function entry(event: Event, language: HtmlLanguage): string {
  const say = words[language];
  const { id, title, type, status, date, dateConflict, dateClaims, place, participants } = event;
  const when = date === null ? '' : `<time${machine(date.edtf)}>${escapeMarkup(dateWords(date.edtf, language))}</time>`;
  const notes = [when, say.typeOf(type), say.statuses[status], place === null ? '' : named(place.name)];
  const claims = [...new Set(dateClaims.map(({ edtf, raw }) => `${dateWords(edtf, language)} (${raw})`))];
  return [
    `<li id="${escapeMarkup(id)}">`,
    `<h3 dir="auto">${escapeMarkup(title)}</h3>`,
    `<p>${notes.filter((note) => note !== '').join(' · ')}</p>`,
    participants.length === 0 ? '' : `<p>${participants.map(({ actor }) => named(actor.name)).join(' · ')}</p>`,
    dateConflict ? `<p>${say.conflict}: ${escapeMarkup(claims.join('; '))}</p>` : '',
    ...evidenceOf(event).map(
      ({ quote, article }) =>
        `<blockquote lang="${escapeMarkup(article.language)}" dir="auto">${escapeMarkup(quote)}<br><cite>${source(article, language)}</cite></blockquote>`,
    ),
    '</li>\n',
  ]
    .filter((part) => part !== '')
    .join('\n');
}

/** What HTML can read as a date gets an attribute for programs. */
function machine(edtf: string): string {
  return /^\d{4}(-\d\d){0,2}$/.test(edtf) ? ` datetime="${edtf}"` : '';
}

function named(name: string): string {
  return `<bdi>${escapeMarkup(name)}</bdi>`;
}

function source(article: ReturnType<typeof evidenceOf>[number]['article'], language: HtmlLanguage): string {
  const { title, publisher, published, url } = article;
  const text = escapeMarkup(
    [publisher, title, published && dateWords(published.slice(0, 10), language)].filter(Boolean).join(' · '),
  );
  return url !== null && /^https?:/.test(url) ? `<a href="${escapeMarkup(url)}" rel="noreferrer">${text}</a>` : text;
}
