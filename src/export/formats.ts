// Which list can be had in which format, under which content type.

import { actorColumns, articleColumns, eventColumns, statementColumns, tieColumns, writeCsv } from './csv.ts';
import { writeGexf } from './gexf.ts';
import { writeGraphMl } from './graphml.ts';
import { writeEventsIcs, writeStatementsIcs } from './ics.ts';
import { writeJson, writeJsonLines } from './json.ts';
import { type TextOf, writeActorsLd, writeArticlesLd, writeEventsLd, writeStatementsLd } from './json-ld.ts';
import type { ListName } from './lists.ts';
import type { Actor, Article, Event, Head, Network, Statement } from './records.ts';
import { writeTimelineJs } from './timelinejs.ts';

export interface WriteOptions {
  /** Whether a table begins with a byte order mark. */
  readonly mark: boolean;
  readonly textOf: TextOf;
}

type Write<R> = (records: AsyncIterable<R>, head: Head, options: WriteOptions) => AsyncIterable<string>;
type Formats<R> = Readonly<Record<string, Write<R>>>;

const timeline: Formats<Event> = {
  csv: (events, _, options) => writeCsv(eventColumns, events, options),
  json: writeJson,
  jsonl: writeJsonLines,
  jsonld: (events, head, { textOf }) => writeEventsLd(events, head, textOf),
  ics: writeEventsIcs,
  'timelinejs.json': writeTimelineJs,
};

const statements: Formats<Statement> = {
  csv: (records, _, options) => writeCsv(statementColumns, records, options),
  json: writeJson,
  jsonl: writeJsonLines,
  jsonld: (records, head, { textOf }) => writeStatementsLd(records, head, textOf),
  ics: writeStatementsIcs,
};

const actors: Formats<Actor> = {
  csv: (records, _, options) => writeCsv(actorColumns, records, options),
  json: writeJson,
  jsonl: writeJsonLines,
  jsonld: writeActorsLd,
};

const articles: Formats<Article> = {
  csv: (records, _, options) => writeCsv(articleColumns, records, options),
  json: writeJson,
  jsonl: writeJsonLines,
  jsonld: writeArticlesLd,
};

const lists: Readonly<Record<ListName, Formats<never>>> = { timeline, statements, actors, articles };

/** How to write a list in a format; null for a format that it cannot be had in. The ending of its file names the format. */
export function writerOf(name: ListName, format: string): Write<unknown> | null {
  return Object.hasOwn(lists[name], format) ? (lists[name][format] as Write<unknown>) : null;
}

export function formatsOf(name: ListName): readonly string[] {
  return Object.keys(lists[name]);
}

const networks: Readonly<
  Record<string, (network: Network, options: { readonly mark: boolean }) => AsyncIterable<string>>
> = {
  csv: ({ edges }, options) => writeCsv(tieColumns, edges, options),
  json: (network) => whole(`${JSON.stringify(network)}\n`),
  graphml: (network) => whole(writeGraphMl(network)),
  gexf: (network) => whole(writeGexf(network)),
};

export const networkFormats: readonly string[] = Object.keys(networks);

export function networkWriterOf(format: string) {
  return Object.hasOwn(networks, format) ? networks[format] : null;
}

async function* whole(text: string): AsyncGenerator<string> {
  yield text;
}

const contentTypes: Readonly<Record<string, string>> = {
  csv: 'text/csv; charset=utf-8; header=present',
  json: 'application/json',
  jsonl: 'application/x-ndjson',
  jsonld: 'application/ld+json',
  ics: 'text/calendar; charset=utf-8',
  'timelinejs.json': 'application/json',
  graphml: 'application/graphml+xml',
  gexf: 'application/gexf+xml',
};

export function contentTypeOf(format: string): string {
  return contentTypes[format] ?? 'application/octet-stream';
}
