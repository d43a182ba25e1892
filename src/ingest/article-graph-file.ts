// An article graph that another program made (an importer, a language model): a JSON file in the public format, checked and filled up.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { ErrorObject, ValidateFunction } from 'ajv';
import { cleanAddress } from '../model/address.ts';
import type { Block } from '../model/article.ts';
import type {
  ArticleGraph,
  Extraction,
  GraphActor,
  GraphDateClaim,
  GraphEvent,
  GraphParticipant,
  GraphStatement,
} from '../model/article-graph.ts';
import { faultsOf } from '../model/check-graph.ts';
import { InputError } from '../model/error.ts';
import { articleId } from '../model/id.ts';
import type { SourceInfo } from '../read/read-article.ts';

const schema = new URL('../../resources/article-graph.schema.json', import.meta.url);
/** How many faults a message names. */
const mostTold = 5;
/** The rule of items whose maker names none. */
const rule = 'imported';

let fitsSchema: ValidateFunction<Given> | null = null;

/** The fields that the schema lets out. */
type Given = Omit<ArticleGraph, 'actors' | 'events' | 'statements'> & {
  readonly actors: readonly Partial<GraphActor>[];
  readonly events: readonly (Omit<Partial<GraphEvent>, 'dateClaims' | 'participants'> & {
    readonly dateClaims: readonly Partial<GraphEvent['dateClaims'][number]>[];
    readonly participants: readonly Partial<GraphEvent['participants'][number]>[];
  })[];
  readonly statements: readonly Partial<GraphStatement>[];
};

/**
 * True for what claims to be an article graph: JSON, by the ending of its name or its first characters. Fenced off by a language model, or
 * one of a list, it is none, but is not taken for an article that consists of JSON either: it is refused.
 */
export function isArticleGraph(bytes: Uint8Array, { name, contentType }: SourceInfo): boolean {
  if (/\.json$/i.test(name) || /\bjson\b/.test(contentType ?? '')) return true;
  return /^\ufeff?\s*(?:```\w*\s*|\[\s*)?\{\s*"/.test(new TextDecoder().decode(bytes.subarray(0, 200)));
}

/**
 * Reads an article graph. `article.id` is derived anew, so that the same article is the same whoever extracted it.
 * @throws InputError `NOT_AN_ARTICLE` naming the first faults, when it does not fit the schema or its words do not stand in its text.
 */
export function readArticleGraph(bytes: Uint8Array, { name }: SourceInfo): Extraction {
  let given: unknown;
  try {
    given = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes), refuseUnfit);
  } catch (cause) {
    throw refusal(name, [cause instanceof Error ? cause.message : String(cause)], cause);
  }
  fitsSchema ??= compileSchema();
  if (!fitsSchema(given)) throw refusal(name, (fitsSchema.errors ?? []).map(tell));
  const { url } = given.article;
  const address = url === null ? null : cleanAddress(url);
  if (address === null && url !== null)
    throw refusal(name, [`article.url: “${url.slice(0, 200)}” is not a web address.`]);
  const graph = fillUp({ ...given, article: { ...given.article, url: address } });
  const faults = faultsOf(graph);
  if (faults.length > 0) throw refusal(name, faults);
  return { graph, blocks: readBlocks(graph.article), omissions: [], problems: [] };
}

/**
 * JSON can hold halves of a surrogate pair, and so can words that are cut out of a text; no store can, and would keep other words. Control
 * characters a terminal would obey.
 */
function refuseUnfit(key: string, value: unknown): unknown {
  if (typeof value === 'string' && /(?![\t\n\r\u0080-\u009f])\p{Cc}|\p{Surrogate}/u.test(value))
    throw new Error(`half of a character (a lone surrogate) or a control character in “${key}”.`);
  return value;
}

/** The format does not tell what the parts of the text are; they stand apart by blank lines, and the title is known. */
function readBlocks({ text, title }: ArticleGraph['article']): readonly Block[] {
  let end = -2;
  return text.split('\n\n').map((part) => {
    const start = end + 2;
    end = start + part.length;
    return { kind: start === 0 && part === title ? 'TITLE' : 'PARAGRAPH', start, end };
  });
}

/**
 * The validator is loaded when the first graph comes: an ordinary article should not wait for it. It ends at the first error, for it
 * gathers several by copying those before, which took forever over a list of millions of wrong items.
 */
function compileSchema(): ValidateFunction<Given> {
  const { Ajv } = createRequire(import.meta.url)('ajv') as typeof import('ajv');
  return new Ajv({ strict: false }).compile<Given>(JSON.parse(readFileSync(schema, 'utf8')));
}

function fillUp({ article, actors, events, statements }: Given): ArticleGraph {
  const { title, language, url, publisher, authors, published, text } = article;
  return {
    article: { id: articleId(article), title, language, url, publisher, authors, published, text },
    actors: actors.map((actor) => filled(actor, { authority: null, descriptions: [], rule }) as GraphActor),
    events: events.map((event) => ({
      ...(filled(event, { rule }) as GraphEvent),
      participants: event.participants.map((participant) => filled(participant, { rule }) as GraphParticipant),
      dateClaims: event.dateClaims.map((claim) => filled(claim, { rule, timeZone: null }) as GraphDateClaim),
    })),
    statements: statements.map(
      (statement) => filled(statement, { addressees: [], aboutEvents: [], topics: [], rule }) as GraphStatement,
    ),
  };
}

/** `given` with what it lacks at its end, so that what extraction prints comes back as the same bytes. */
function filled<Item extends object>(given: Item, usual: Partial<Item>): Item {
  return { ...given, ...usual, ...given };
}

function tell({ instancePath, message }: ErrorObject): string {
  return `${instancePath === '' ? 'the whole' : instancePath.slice(1).replaceAll('/', '.')}: ${message ?? 'does not fit'}.`;
}

function refusal(name: string, faults: readonly string[], cause?: unknown): InputError {
  const more = faults.length > mostTold ? ` And ${faults.length - mostTold} more.` : '';
  return new InputError(`${name} is no article graph: ${faults.slice(0, mostTold).join(' ')}${more}`, {
    code: 'NOT_AN_ARTICLE',
    hint: 'docs/interchange.md describes the format; each quote must stand in the text where it says.',
    cause,
  });
}
