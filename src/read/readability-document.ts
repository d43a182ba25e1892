// The document that Readability walks: the tree that is parsed already, in the light elements that Readability brings along.

import JSDOMParser from '@mozilla/readability/JSDOMParser.js';
import { type HtmlElement, isElement } from './dom.ts';

/** A copy of a page, `root` its `html` element, without its comments. */
export function readabilityDocument(root: HtmlElement): Document {
  const document = new JSDOMParser().parse('<html></html>');
  const waiting: [HtmlElement, HTMLElement][] = [[root, document.documentElement]];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const [from, to] = next;
    for (const [name, value] of Object.entries(from.attribs))
      if (name !== 'style' || !isShownByScript(value)) to.setAttribute(name, value);
    for (const child of from.children) {
      if (child.type === 'text') to.appendChild(document.createTextNode(child.data));
      else if (isElement(child)) {
        const element = document.createElement(child.name);
        to.appendChild(element);
        waiting.push([child, element]);
      }
    }
  }
  // What its parser notes of a page as it reads one.
  const [body] = document.getElementsByTagName('body');
  if (body !== undefined) document.body = body;
  document.title = document.getElementsByTagName('title')[0]?.textContent?.trim() ?? '';
  return document;
}

/** WeChat's articles are invisible until a script of theirs has run. */
function isShownByScript(style: string): boolean {
  return /visibility\s*:\s*hidden/i.test(style);
}
