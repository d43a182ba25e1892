// Tables as RFC 4180 has them: one header line, CRLF, quotes doubled. Cells that a spreadsheet would run as a formula are made text.

import {
  type Actor,
  type Article,
  type Event,
  type Evidence,
  evidenceOf,
  type NamedActor,
  type Network,
  type Statement,
  speakerOf,
} from './records.ts';

type Cell = string | number | boolean | null;
type Columns<R> = Readonly<Record<string, (record: R) => Cell>>;

/** Lists within a cell are parted by this. */
const separator = '; ';
const names = (actors: readonly NamedActor[]): string => actors.map(({ name }) => name).join(separator);

/** The first words that tell of a thing, and where they stand. */
const source = <R>(evidence: (record: R) => readonly Evidence[]): Columns<R> => ({
  quote: (record) => evidence(record)[0]?.quote ?? null,
  quoteStart: (record) => evidence(record)[0]?.start ?? null,
  quoteEnd: (record) => evidence(record)[0]?.end ?? null,
  article: (record) => evidence(record)[0]?.article.title ?? null,
  articleId: (record) => evidence(record)[0]?.article.id ?? null,
  publisher: (record) => evidence(record)[0]?.article.publisher ?? null,
  published: (record) => evidence(record)[0]?.article.published ?? null,
  url: (record) => evidence(record)[0]?.article.url ?? null,
});

export const eventColumns: Columns<Event> = {
  id: ({ id }) => id,
  title: ({ title }) => title,
  type: ({ type }) => type,
  status: ({ status }) => status,
  date: ({ date }) => date?.edtf ?? null,
  start: ({ date }) => date?.start ?? null,
  end: ({ date }) => date?.end ?? null,
  precision: ({ date }) => date?.precision ?? null,
  approximate: ({ date }) => date?.approximate ?? null,
  uncertain: ({ date }) => date?.uncertain ?? null,
  timeZone: ({ date }) => date?.timeZone ?? null,
  dateConflict: ({ dateConflict }) => dateConflict,
  dateClaims: ({ dateClaims }) => [...new Set(dateClaims.map(({ edtf, raw }) => `${edtf} (${raw})`))].join(separator),
  place: ({ place }) => place?.name ?? null,
  participants: ({ participants }) => names(participants.map(({ actor }) => actor)),
  reportCount: ({ reportCount }) => reportCount,
  articleCount: ({ articleCount }) => articleCount,
  ...source(evidenceOf),
};

export const statementColumns: Columns<Statement> = {
  id: ({ id }) => id,
  speaker: speakerOf,
  speakerText: ({ speakerText }) => speakerText,
  via: ({ via, viaText }) => via?.name ?? viaText,
  addressees: ({ addressees }) => names(addressees),
  about: ({ about }) => names(about),
  mode: ({ mode }) => mode,
  verb: ({ verb }) => verb,
  text: ({ text }) => text,
  said: ({ said }) => said?.edtf ?? null,
  start: ({ said }) => said?.start ?? null,
  end: ({ said }) => said?.end ?? null,
  event: ({ event }) => event?.title ?? null,
  eventId: ({ event }) => event?.id ?? null,
  articleCount: ({ articleCount }) => articleCount,
  ...source(({ evidence }: Statement) => evidence),
};

export const actorColumns: Columns<Actor> = {
  id: ({ id }) => id,
  name: ({ name }) => name,
  kind: ({ kind }) => kind,
  aliases: ({ aliases }) => aliases.join(separator),
  descriptions: ({ descriptions }) => descriptions.join(separator),
  authority: ({ authority }) => authority,
  articleCount: ({ articleCount }) => articleCount,
  mentionCount: ({ mentionCount }) => mentionCount,
};

export const articleColumns: Columns<Article> = {
  id: ({ id }) => id,
  title: ({ title }) => title,
  publisher: ({ publisher }) => publisher,
  authors: ({ authors }) => authors.join(separator),
  published: ({ published }) => published,
  language: ({ language }) => language,
  url: ({ url }) => url,
  recordedAt: ({ recordedAt }) => recordedAt,
};

/** The ties of a network, one a line. */
export const tieColumns: Columns<Network['edges'][number]> = {
  fromId: ({ from }) => from.id,
  from: ({ from }) => from.name,
  toId: ({ to }) => to.id,
  to: ({ to }) => to.name,
  eventCount: ({ eventCount }) => eventCount,
  statementCount: ({ statementCount }) => statementCount,
  start: ({ start }) => start,
  end: ({ end }) => end,
};

/** A table, line by line. `mark` puts the byte order mark first, without which some spreadsheets misread Chinese. */
export async function* writeCsv<R>(
  columns: Columns<R>,
  records: AsyncIterable<R> | Iterable<R>,
  { mark }: { readonly mark: boolean },
): AsyncGenerator<string> {
  yield (mark ? '\uFEFF' : '') + line(Object.keys(columns));
  for await (const record of records) yield line(Object.values(columns).map((read) => read(record)));
}

function line(cells: readonly Cell[]): string {
  return `${cells.map(cell).join(',')}\r\n`;
}

/** Beginnings that spreadsheets take for a formula, the full-width forms of East Asian input included. */
const formula = /^[=+\-@＝＋－＠\t\r]/;

function cell(value: Cell): string {
  if (value === null) return '';
  if (typeof value !== 'string') return String(value);
  const text = formula.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) || text !== text.trim() ? `"${text.replaceAll('"', '""')}"` : text;
}
