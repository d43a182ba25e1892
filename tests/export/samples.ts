// Invented things for the exports, with all that a format may stumble over.

import type { Article, Event, Head, Network, Statement } from '../../src/export/records.ts';
import { readEdtf } from '../../src/model/edtf.ts';
import type { DateRecord } from '../../src/model/records.ts';

export const article: Article = {
  id: 'art_00000000000000000001',
  slug: 'harbour-00000000000000000001',
  title: '港口罢工 <结束>, & more',
  publisher: 'Harbour "Daily"',
  authors: ['李明', 'Ada Miller'],
  published: '2022-05-12',
  language: 'zh-Hans',
  url: 'https://harbour.example/a?b=1&c=港口',
  recordedAt: '2026-01-01T00:00:00Z',
};

/** The text of the article: a character outside the basic plane stands before the quote. */
export const articleText = '𠮷田市。工会发言人说，双方周二达成协议。完';
export const quote = '双方周二达成协议';
const start = articleText.indexOf(quote);

export const evidence = { quote, start, end: start + quote.length, article };

export function dateOf(edtf: string, timeZone: string | null = null): DateRecord {
  const date = readEdtf(edtf);
  if (date === null) throw new Error(`${edtf} is no EDTF`);
  return { ...date, timeZone };
}

export function eventWith(changes: Partial<Event>): Event {
  return {
    id: 'evt_00000000000000000001',
    slug: '港口协议-00000000000000000001',
    title: '港务局与工会达成协议',
    type: 'AGREEMENT',
    status: 'HAPPENED',
    date: dateOf('2022-05-10'),
    dateReason: null,
    dateConflict: false,
    dateClaims: [{ edtf: '2022-05-10', raw: '周二', reason: 'the Tuesday before', chosen: true }],
    place: { id: 'act_0000000000000000000a', slug: 'a', name: '青石港', kind: 'PLACE' },
    participants: [
      { role: null, actor: { id: 'act_0000000000000000000b', slug: 'b', name: '港务局', kind: 'ORGANIZATION' } },
      { role: 'host', actor: { id: 'act_0000000000000000000c', slug: 'c', name: '李明', kind: 'PERSON' } },
    ],
    reportCount: 1,
    articleCount: 1,
    firstPublished: '2022-05-12T00:00:00Z',
    firstRecorded: '2026-01-01T00:00:00Z',
    reports: [{ evidence: [evidence] }],
    ...changes,
  };
}

export function statementWith(changes: Partial<Statement>): Statement {
  return {
    id: 'sta_00000000000000000001',
    slug: 's-00000000000000000001',
    text: quote,
    mode: 'INDIRECT',
    verb: '说',
    speaker: null,
    speakerText: '工会发言人',
    via: null,
    viaText: null,
    addressees: [],
    about: [{ id: 'act_0000000000000000000b', slug: 'b', name: '港务局', kind: 'ORGANIZATION' }],
    said: dateOf('2022-05-11'),
    event: null,
    articleCount: 1,
    firstPublished: null,
    firstRecorded: '2026-01-01T00:00:00Z',
    evidence: [evidence],
    ...changes,
  };
}

export const network: Network = {
  centers: [{ id: 'act_b', slug: 'b', name: '港务局', kind: 'ORGANIZATION' }],
  nodes: [
    { distance: 0, degree: 2, actor: { id: 'act_b', slug: 'b', name: '港务局', kind: 'ORGANIZATION' } },
    { distance: 1, degree: 1, actor: { id: 'act_c', slug: 'c', name: 'Ada "A&B" <Miller>\u0007', kind: 'PERSON' } },
    { distance: 1, degree: 1, actor: { id: 'act_d', slug: 'd', name: "O'Hara\uD800", kind: 'PERSON' } },
  ],
  edges: [
    {
      from: { id: 'act_b', slug: 'b', name: '港务局', kind: 'ORGANIZATION' },
      to: { id: 'act_c', slug: 'c', name: 'Ada "A&B" <Miller>\u0007', kind: 'PERSON' },
      eventCount: 2,
      statementCount: 1,
      start: '2022-05-10',
      end: '2022-05-12',
    },
    {
      from: { id: 'act_b', slug: 'b', name: '港务局', kind: 'ORGANIZATION' },
      to: { id: 'act_d', slug: 'd', name: "O'Hara\uD800", kind: 'PERSON' },
      eventCount: 0,
      statementCount: 1,
      start: null,
      end: null,
    },
  ],
  totalCount: 3,
  truncated: false,
};

export function headFor(count: number, changes: Partial<Head> = {}): Head {
  return { name: 'timeline', totalCount: count, count, origin: null, ...changes };
}

export async function* stream<R>(...records: R[]): AsyncGenerator<R> {
  yield* records;
}

export async function textOf(chunks: AsyncIterable<string>): Promise<string> {
  let text = '';
  for await (const chunk of chunks) text += chunk;
  return text;
}
