// Classes of a wrapper often tell of one thing in it (with-ads, below-banner): which elements stay for what else they hold.

import { type HtmlElement, type HtmlNode, isElement, runningLengths } from './dom.ts';

/** Tells of an element below `nodes` that would be left out for a reason whether it holds the article, half of the text or several paragraphs. */
export function wrappersIn(
  nodes: readonly HtmlNode[],
  lengths: ReadonlyMap<HtmlNode, number>,
): (element: HtmlElement, reason: string) => boolean {
  const total = nodes.reduce((sum, node) => sum + (lengths.get(node) ?? 0), 0);
  const running = runningLengths(lengths);
  const aroundArticle = withParents(longestArticle(lengths));
  return (element, reason) =>
    (lengths.get(element) ?? 0) * 2 >= total ||
    aroundArticle.has(element) ||
    (shortReasons.has(reason) && (running.get(element) ?? 0) > longestAside);
}

/** The longest element that pages mark as their article, where it is longer than a card that leads to one. */
function longestArticle(lengths: ReadonlyMap<HtmlNode, number>): HtmlElement | null {
  let longest: HtmlElement | null = null;
  let most = longestCard;
  for (const [node, length] of lengths)
    if (length > most && isElement(node) && isMarkedArticle(node)) [longest, most] = [node, length];
  return longest;
}

/** In characters. */
const longestCard = 250;

/** What is left out for these reasons is a line or two. */
const shortReasons: ReadonlySet<string> = new Set([
  'share',
  'navigation',
  'advertisement',
  'media',
  'related',
  'newsletter',
]);
/** Of running text, in characters: what has more is none of these. */
const longestAside = 600;

function isMarkedArticle({ name, attribs }: HtmlElement): boolean {
  return (
    name === 'article' ||
    attribs.itemprop === 'articleBody' ||
    /(?:^|\s)(?:entry|post|article|story)-(?:content|body|text)(?:\s|$)/i.test(attribs.class ?? '')
  );
}

function withParents(element: HtmlElement | null): ReadonlySet<HtmlNode> {
  const found = new Set<HtmlNode>();
  for (let node: HtmlNode | null = element; node !== null && isElement(node); node = node.parent as HtmlNode | null)
    found.add(node);
  return found;
}
