// One search box: candidates by label from the store, ranked the same way on every engine, with the finds marked.

import { foldText } from '../language/fold.ts';
import type { ActorRecord, ArticleRecord, EventRecord, StatementRecord } from '../model/records.ts';
import { type Connection, connectList, type Edge, type PageArguments } from './connection.ts';
import type { Context } from './context.ts';
import { apiError } from './errors.ts';

type Hit = ActorRecord | EventRecord | StatementRecord | ArticleRecord;

/** A find on a page, with the folded words that were searched for. */
export interface Found extends Edge<Hit> {
  readonly score: number;
  readonly terms: readonly string[];
}

const labels = { ACTOR: 'Actor', EVENT: 'Event', STATEMENT: 'Statement', ARTICLE: 'Article' } as const;
type Kind = keyof typeof labels;

/** How many candidates of a label are ranked: those that begin with the words, then those most told of. */
const most = 250;
const priority: Readonly<Record<Kind, number>> = { ACTOR: 4, EVENT: 3, STATEMENT: 2, ARTICLE: 1 };

interface Ranked {
  readonly id: string;
  readonly kind: Kind;
  readonly score: number;
}

export async function searchAll(
  context: Context,
  args: PageArguments & { readonly text: string; readonly kinds?: readonly Kind[] | null },
) {
  if (args.text.length > 200)
    throw apiError('BAD_USER_INPUT', `text: ${args.text.length} characters, at most 200 are allowed.`);
  const terms = [...new Set(foldText(args.text).split(/\s+/).filter(Boolean))];
  if (terms.length === 0) throw apiError('BAD_USER_INPUT', 'text: there is no word to search for.');
  if (terms.length > 10) throw apiError('BAD_USER_INPUT', `text: ${terms.length} words, at most 10 are allowed.`);
  const kinds = [...new Set(args.kinds ?? (Object.keys(labels) as Kind[]))];
  const found = await Promise.all(
    kinds.map(async (kind) =>
      (await context.reader.search(labels[kind], terms, most)).map(({ id, words, weight }) => ({
        id,
        kind,
        score: score(kind, words, weight, terms),
      })),
    ),
  );
  const ranked = found
    .flat()
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
    .slice(0, 1000);
  return withRecords(
    context,
    connectList(ranked, 'SEARCH', args, ({ score, id }) => [-score, id]),
    terms,
  );
}

/** Whole name, then beginning, then inside; more reports a little higher. */
function score(kind: Kind, words: string, weight: number, terms: readonly string[]): number {
  const lines = words.split('\n').map(foldText);
  const whole = terms.join(' ');
  const fit = lines.some((line) => line === whole)
    ? 8
    : lines.some((line) => line.startsWith(whole))
      ? 5
      : terms.every((term) => lines.some((line) => line.includes(term)))
        ? 3
        : 0;
  const density = Math.min(1, whole.length / Math.max(1, Math.min(...lines.map((line) => line.length))));
  return Math.round((priority[kind] * 0.5 + fit + density + Math.log2(1 + weight) * 0.5) * 1000) / 1000;
}

function withRecords(
  context: Context,
  connection: Connection<Ranked>,
  terms: readonly string[],
): Connection<Hit, Found> {
  const page = async () => {
    const { items, ...rest } = await connection.page();
    const loaded = await Promise.all(
      items.map(async ({ cursor, node }) => {
        const record = await load(context, node);
        return record === null ? [] : [{ cursor, node: record, score: node.score, terms }];
      }),
    );
    return { ...rest, items: loaded.flat() };
  };
  return { ...connection, page };
}

async function load(context: Context, { kind, id }: Ranked): Promise<Hit | null> {
  if (kind === 'ACTOR') return context.load.actor.load(id);
  if (kind === 'EVENT') return context.load.event.load(id);
  return kind === 'STATEMENT' ? context.load.statement.load(id) : context.load.article.load(id);
}

/** Where `terms` stand in what was found; an article's text is read only for this. */
export async function highlightsOf({ node: record, terms }: Found, context: Context) {
  if (record.label === 'Actor')
    return [record.name, ...record.aliases].flatMap((name) => passages('name', name, terms)).slice(0, 3);
  if (record.label === 'Event') return passages('title', record.title, terms);
  if (record.label === 'Statement') return passages('text', record.text, terms);
  const body = await context.load.body.load(record.id);
  return [...passages('title', record.title, terms), ...passages('text', body?.text ?? '', terms)].slice(0, 4);
}

interface Passage {
  readonly field: string;
  readonly text: string;
  readonly offset: number;
  readonly spans: readonly { readonly start: number; readonly end: number }[];
}

/** The passage around the first find of each term that no earlier passage shows; none when nothing is found. */
function passages(field: string, text: string, terms: readonly string[]): readonly Passage[] {
  const folded = foldInPlace(text);
  const found: Passage[] = [];
  for (const term of terms) {
    const at = folded.indexOf(term);
    if (at < 0 || found.some(({ offset, text: shown }) => at >= offset && at + term.length <= offset + shown.length))
      continue;
    const offset = at > 60 ? wholeCharacter(text, at - 60) : 0;
    const end = wholeCharacter(text, Math.min(text.length, Math.max(offset + 160, at + term.length)));
    const spans = terms
      .flatMap((one) => occurrences(folded.slice(offset, end), one))
      .sort((a, b) => a.start - b.start || b.end - a.end);
    found.push({ field, text: text.slice(offset, end), offset, spans });
  }
  return found.sort((a, b) => a.offset - b.offset);
}

/** `text` folded character by character where that keeps its length, so that finds stand where they stand in the text. */
function foldInPlace(text: string): string {
  let folded = '';
  for (const character of text) {
    const one = foldText(character);
    folded += one.length === character.length ? one : character;
  }
  return folded;
}

function occurrences(text: string, term: string): readonly { readonly start: number; readonly end: number }[] {
  const spans: { start: number; end: number }[] = [];
  for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + term.length))
    spans.push({ start: at, end: at + term.length });
  return spans;
}

/** `index`, or the one before it when it would cut a surrogate pair. */
function wholeCharacter(text: string, index: number): number {
  const unit = text.charCodeAt(index);
  return unit >= 0xdc00 && unit <= 0xdfff ? index - 1 : index;
}
