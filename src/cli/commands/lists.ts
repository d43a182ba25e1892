// dateline timeline, statements: a list in order, as text for people or as one of the files that addresses of lists give.

import { filterOf } from '../../export/filters.ts';
import { formatsOf, writerOf } from '../../export/formats.ts';
import { type ListName, readList, textReader } from '../../export/lists.ts';
import { type Event, type Evidence, evidenceOf, type Statement, speakerOf } from '../../export/records.ts';
import { UsageError } from '../errors.ts';
import { withApi } from '../graphql.ts';
import { meant, searchOf, wholeNumber } from '../options.ts';
import { fit, printData, printPieces, say, styled } from '../terminal.ts';

export interface ListOptions {
  readonly format: string;
  readonly json?: boolean;
  readonly jsonl?: boolean;
  readonly limit?: string;
  readonly order?: string;
  readonly bom?: boolean;
  /** The filters, by the names that addresses have. */
  readonly [filter: string]: unknown;
}

export async function timeline(options: ListOptions): Promise<void> {
  await list<Event>('timeline', options, eventLine, 'events');
}

export async function statements(options: ListOptions): Promise<void> {
  await list<Statement>('statements', options, statementLine, 'statements');
}

const orders = {
  timeline: ['date_asc', 'date_desc', 'reports_desc'],
  statements: ['said_asc', 'said_desc', 'articles_desc'],
} as const;

async function list<R>(
  name: keyof typeof orders,
  options: ListOptions,
  line: (record: R) => string,
  word: string,
): Promise<void> {
  const format = formatIn(name, options);
  const limit = options.limit === undefined ? Number.POSITIVE_INFINITY : wholeNumber(options.limit, '--limit', 1);
  const search = searchOf(name, options);
  const filter = meant(() => filterOf(name, search));
  const { order } = options;
  if (order !== undefined && !orders[name].some((known) => known === order.toLowerCase()))
    throw new UsageError(`--order ${order}: one of ${orders[name].join(', ')} is meant.`);
  await withApi(async ({ ask }) => {
    const { totalCount, nodes } = await readList<R>(ask, name, filter, {
      limit: Math.min(limit, Number.MAX_SAFE_INTEGER),
      orderBy: order,
    });
    const head = { name, totalCount, count: Math.min(totalCount, limit), origin: null };
    const write = writerOf(name, format);
    if (write !== null) await printPieces(write(nodes, head, { mark: options.bom === true, textOf: textReader(ask) }));
    else for await (const record of nodes) await printData(line(record));
    const isAll = [...search].length === 0;
    const address = `/${name}${isAll ? '' : `?${search}`}`;
    if (totalCount === 0)
      say(isAll ? `There are no ${word} yet. dateline ingest FILE… brings some in.` : `No ${word} fit.`);
    else say(`${head.count} of ${totalCount} ${word}   page ${address}`);
  });
}

/** The ending of a file that the options ask for; `text` for lines that people read. */
function formatIn(name: ListName, { format, json, jsonl }: ListOptions): string {
  const wanted = json ? 'json' : jsonl ? 'jsonl' : format === 'timelinejs' ? 'timelinejs.json' : format;
  const known = formatsOf(name);
  if (wanted !== 'text' && !known.includes(wanted)) {
    const names = ['text', ...known].map((one) => one.replace('timelinejs.json', 'timelinejs'));
    throw new UsageError(`--format ${format}: one of ${names.join(', ')} is meant.`);
  }
  return wanted;
}

function eventLine(event: Event): string {
  const { date, type, title, status, dateConflict, place } = event;
  const marks = [status === 'HAPPENED' ? '' : status.toLowerCase(), dateConflict ? 'dates disagree' : ''];
  const told = marks.filter(Boolean).join(', ');
  return [
    styled('bold', fit(date?.edtf ?? 'undated', 22), process.stdout),
    fit(type, 16),
    fit(`${title}${place === null ? '' : ` · ${place.name}`}${told === '' ? '' : ` (${told})`}`, 56),
    source(evidenceOf(event)[0]),
  ]
    .join(' ')
    .trimEnd();
}

function statementLine(statement: Statement): string {
  const via = statement.via?.name ?? statement.viaText;
  return [
    styled('bold', fit(statement.said?.edtf ?? 'undated', 22), process.stdout),
    fit(`${speakerOf(statement)}${via === null ? '' : ` (via ${via})`}`, 24),
    source(statement.evidence[0]),
  ]
    .join(' ')
    .trimEnd();
}

/** The words, and where they stand: the article's id and the span. */
function source(evidence: Evidence | undefined): string {
  if (evidence === undefined) return '';
  return `“${fit(evidence.quote, 40).trimEnd()}” ${evidence.article.id}:${evidence.start}-${evidence.end}`;
}
