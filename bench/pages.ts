// How well the main text of whole web pages is found, by the evaluation pages of go-trafilatura (Apache-2.0).
//
//     npm run bench -- bench/pages.ts FOLDER
//
// FOLDER is a checkout of github.com/markusmobius/go-trafilatura: its `scripts/comparison/data.go` tells snippets that belong
// to each article and snippets that do not, `test-files` holds the pages. Printed as that project does: precision, recall and
// F1 over the snippets, for all languages and for those that Dateline reads events in.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { InputError } from '../src/model/error.ts';
import { readArticle } from '../src/read/read-article.ts';

const [folder = '.'] = process.argv.slice(3);

interface Page {
  readonly url: string;
  file: string;
  with: string[];
  without: string[];
}

/** The strings of a Go literal. */
function strings(literal: string): string[] {
  return [...literal.matchAll(/"((?:[^"\\]|\\.)*)"|`([^`]*)`/g)].map(([, quoted, raw]) =>
    quoted === undefined ? (raw ?? '') : (JSON.parse(`"${quoted.replaceAll('\t', '\\t')}"`) as string),
  );
}

function readPages(): Page[] {
  const pages: Page[] = [];
  for (const line of readFileSync(join(folder, 'scripts/comparison/data.go'), 'utf8').split('\n')) {
    const url = /^\t"(http[^"]*)": \{/.exec(line)?.[1];
    if (url !== undefined) pages.push({ url, file: '', with: [], without: [] });
    const [, field, literal = ''] = /^\t\t(File|With|Without):\s*(.*)$/.exec(line) ?? [];
    const page = pages.at(-1);
    if (page === undefined || field === undefined) continue;
    const values = strings(literal);
    if (field === 'File') page.file = values[0] ?? '';
    else page[field === 'With' ? 'with' : 'without'] = values;
  }
  return pages;
}

const bare = (text: string): string => text.normalize('NFKC').replace(/\s/g, '');

const tallies = { all: [0, 0, 0, 0], 'English and Chinese': [0, 0, 0, 0] };
for (const page of readPages()) {
  const path = ['comparison', 'mock'].map((name) => join(folder, 'test-files', name, page.file)).find(existsSync);
  if (path === undefined) continue;
  const { language, text } = read(page, path);
  const found = (snippet: string): boolean => bare(text).includes(bare(snippet));
  const [right, wrong] = [page.with.filter(found).length, page.without.filter(found).length];
  for (const tally of /^(?:en|zh)/.test(language) ? Object.values(tallies) : [tallies.all])
    [1, right, page.with.length - right, wrong].forEach((count, index) => {
      tally[index] = (tally[index] ?? 0) + count;
    });
}

for (const [name, [pages = 0, right = 0, missed = 0, wrong = 0]] of Object.entries(tallies)) {
  const [precision, recall] = [right / (right + wrong), right / (right + missed)];
  const f1 = (2 * precision * recall) / (precision + recall);
  const figures = { precision, recall, F1: f1 };
  console.log(
    `${name}: ${pages} pages, ${Object.entries(figures)
      .map(([key, value]) => `${key} ${value.toFixed(3)}`)
      .join(', ')}`,
  );
}

/** Pages without an article count with nothing found. */
function read({ file, url }: Page, path: string): { language: string; text: string } {
  try {
    const { article } = readArticle(readFileSync(path), { name: file, url });
    return { language: article.language, text: article.text };
  } catch (error) {
    if (error instanceof InputError) return { language: 'none', text: '' };
    throw error;
  }
}
