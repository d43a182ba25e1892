// The mirror format: a Markdown head (title, navigation), the page's own HTML with `#artbody`, a source line.

import { cleanAddress } from '../model/address.ts';
import type { Omission } from '../model/article.ts';
import { parseHtml } from './dom.ts';
import { type Draft, omission } from './draft.ts';
import { readBlocks } from './html-blocks.ts';
import { normalizeInline } from './inline.ts';

/** True for a Markdown title line over HTML that marks its article body. */
export function isMirror(text: string): boolean {
  const start = text.trimStart();
  return /^#{1,6} /.test(start) && /<div[^>]{0,300}\b(?:id="artbody"|itemprop="articleBody")/.test(start);
}

/** Reads the mirror format. Publisher, reporter and date stand in the text itself and are read there. */
export function readMirror(text: string): Draft {
  const bodyStart = Math.max(0, text.search(/^\s{0,8}<[a-z]/im));
  const head = text.slice(0, bodyStart).split('\n');
  const titleLine = head.find((line) => /^\s{0,3}#{1,6} /.test(line)) ?? '';
  const tail = sourceLine(text);
  const $ = parseHtml(text.slice(bodyStart, tail?.start ?? text.length));
  const { blocks, omissions } = readBlocks($('body').contents().toArray());
  const navigation = omission('navigation', markdownWords(head.filter((line) => line !== titleLine).join('\n')));
  const source = tail === null ? null : omission('source line', tail.line);
  return {
    title: normalizeInline(markdownWords(titleLine.replace(/^\s{0,3}#{1,6} /, ''))).text || null,
    url: tail === null ? null : cleanAddress(tail.url),
    publisher: null,
    authors: [],
    published: null,
    // A rule of Markdown ("---") is left over as text of its own between the page's end and the source line.
    blocks,
    omissions: [navigation, ...omissions, source].filter((one): one is Omission => one !== null),
  };
}

/** The last lines: `原文链接（需翻墙）：https://…`. */
function sourceLine(text: string): { start: number; line: string; url: string } | null {
  const from = Math.max(0, text.length - 3000);
  const match =
    /^[ \t]{0,8}((?:原文|来源|來源|出处|出處|本文)?(?:链接|鏈接|連結|链結|网址|網址|地址)[^\n]{0,40}?(https?:\/\/[^\s)\]<>]+)[^\n]*)\s*$/m.exec(
      text.slice(from),
    );
  if (match === null) return null;
  return { start: from + match.index, line: match[1] as string, url: match[2] as string };
}

function markdownWords(markdown: string): string {
  return markdown
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/&nbsp;/g, ' ')
    .replace(/&amp;/g, '&')
    .replace(/^\s*(?:#{1,6} |-{3,}\s*$)/gm, ' ')
    .replace(/\*\*|__/g, '');
}
