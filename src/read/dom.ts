// The parsed markup that the readers walk, and the few things asked of it. Nothing here recurses: pages may nest deeply.

import { type Cheerio, type CheerioAPI, load } from 'cheerio/slim';
import { parse } from 'parse5';
import { adapter } from 'parse5-htmlparser2-tree-adapter';

type HtmlDocument = ReturnType<CheerioAPI['root']> extends Cheerio<infer Root> ? Root : never;
export type HtmlNode = HtmlDocument['children'][number];
export type HtmlElement = Extract<HtmlNode, { attribs: Record<string, string> }>;

/**
 * Parses HTML, whole or a part, as browsers do; broken markup is mended, never refused. (Cheerio's slim entry and parse5
 * beside it load in half the time of its main entry, which brings an HTTP client.)
 */
export function parseHtml(html: string): CheerioAPI {
  return load(parse(limitTags(html), { treeAdapter: adapter, scriptingEnabled: false }));
}

/** XHTML as HTML: <script src="a.js"/> would take in all that follows. */
export function withEndTags(xhtml: string): string {
  return xhtml.replace(/<([a-z][a-z0-9:-]{0,30})((?:\s[^<>]*)?)\/>/gi, (whole, name: string, attributes: string) =>
    flatNames.test(name) ? whole : `<${name}${attributes}></${name}>`,
  );
}

/** The deepest nesting that is parsed. Parsing takes time with its square; no page written by people comes near. */
const deepestNesting = 1000;

/** Elements that have no end tag, or that the next of their kind ends. They don't nest by being many. */
const flatNames =
  /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr|p|li|dt|dd|tr|td|th|option|html|head|body)$/i;

/** The longest tag, the values of its attributes left out, whose attributes are read. Parsing takes time with the square of their number. */
const longestTag = 20_000;

/** The markup with start tags beyond the deepest nesting taken out, whose text stays, and without the attributes of endless tags. */
function limitTags(html: string): string {
  let depth = 0;
  let isOver = false;
  const tag = /<(\/?)([a-z][a-z0-9:-]{0,30})[^<>]*>/gi;
  const limit = (whole: string, slash: string, name: string): string => {
    const isEndless = whole.length > longestTag && whole.replace(/"[^"]*"|'[^']*'/g, '').length > longestTag;
    isOver ||= isEndless;
    const kept = isEndless ? `<${slash}${name}>` : whole;
    if (flatNames.test(name)) return kept;
    if (slash === '/') depth = Math.max(0, depth - 1);
    else if (!whole.endsWith('/>')) depth++;
    if (depth <= deepestNesting) return kept;
    isOver = true;
    return slash === '/' ? kept : '\n';
  };
  const limited = html.replace(tag, limit);
  return isOver ? limited : html;
}

/**
 * Takes elements out of their page. The children of a parent are gone through once, by cheerio's own `remove` once for each
 * element that goes.
 */
export function removeAll(elements: Cheerio<HtmlNode>): void {
  const gone = new Set<HtmlNode>(elements.toArray());
  const parents = new Set(elements.toArray().map(({ parent }) => parent));
  for (const parent of parents) {
    if (parent === null) continue;
    const children = (parent.children as HtmlNode[]).filter((child) => !gone.has(child));
    parent.children = children;
    for (const [index, child] of children.entries()) {
      child.prev = children[index - 1] ?? null;
      child.next = children[index + 1] ?? null;
    }
  }
  for (const node of gone) node.parent = node.prev = node.next = null;
}

export function isElement(node: HtmlNode): node is HtmlElement {
  return node.type === 'tag' || node.type === 'script' || node.type === 'style';
}

/** All text below some nodes, as it stands; `between` its pieces, where elements part them. */
export function textOf(nodes: readonly HtmlNode[], between = ''): string {
  const pieces: string[] = [];
  const waiting: HtmlNode[] = [...nodes].reverse();
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node.type === 'text') pieces.push(node.data);
    else if (node.type === 'tag') {
      if (blockNames.has(node.name)) pieces.push('\n');
      for (let index = node.children.length - 1; index >= 0; index--) waiting.push(node.children[index] as HtmlNode);
    }
  }
  return pieces.join(between);
}

/** For each element below some nodes, how many characters of text (white space apart) it holds. */
export function textLengths(nodes: readonly HtmlNode[]): ReadonlyMap<HtmlNode, number> {
  const lengths = new Map<HtmlNode, number>();
  const order: HtmlElement[] = [];
  const waiting: HtmlNode[] = [...nodes];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node.type === 'text') lengths.set(node, node.data.trim().length);
    else if (isElement(node)) {
      order.push(node);
      if (node.type === 'tag') for (const child of node.children) waiting.push(child);
    }
  }
  for (const element of order.reverse()) {
    let sum = 0;
    for (const child of element.children) sum += lengths.get(child) ?? 0;
    lengths.set(element, sum);
  }
  return lengths;
}

/** For each element, how many characters (white space apart) stand below it in `p` elements of more than a line of which little is linked. */
export function runningLengths(lengths: ReadonlyMap<HtmlNode, number>): ReadonlyMap<HtmlNode, number> {
  const linked = sumUp(lengths, (element) => (element.name === 'a' ? (lengths.get(element) ?? 0) : null));
  return sumUp(lengths, (element) => {
    if (element.name !== 'p') return null;
    const length = lengths.get(element) ?? 0;
    return length > 80 && (linked.get(element) ?? 0) * 3 < length ? length : 0;
  });
}

/** For each element what it counts for itself, or else what its children do. `lengths` has every element after those below it. */
function sumUp(
  lengths: ReadonlyMap<HtmlNode, number>,
  own: (element: HtmlElement) => number | null,
): ReadonlyMap<HtmlNode, number> {
  const sums = new Map<HtmlNode, number>();
  for (const element of lengths.keys()) {
    if (!isElement(element)) continue;
    let sum = own(element);
    if (sum === null) {
      sum = 0;
      for (const child of element.children) sum += sums.get(child) ?? 0;
    }
    sums.set(element, sum);
  }
  return sums;
}

/** How many elements are below a node, and how deep they nest; counted no further than `limit` levels. */
export function measure(root: HtmlNode, limit: number): { depth: number; elements: number } {
  let depth = 0;
  let elements = 0;
  let level: HtmlNode[] = [root];
  while (level.length > 0 && depth <= limit) {
    level = level.flatMap((node) => (isElement(node) ? node.children.filter(isElement) : []));
    elements += level.length;
    depth++;
  }
  return { depth, elements };
}

/** Elements that begin and end a line of text. */
export const blockNames: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hr html legend li main nav ol p pre section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);
