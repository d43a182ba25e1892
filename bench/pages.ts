// How well the main text of whole web pages is found, by the evaluation pages of go-trafilatura (Apache-2.0).
//
//     npm run bench -- bench/pages.ts FOLDER
//
// FOLDER is a checkout of github.com/markusmobius/go-trafilatura: its `scripts/comparison/data.go` tells snippets that belong
// to each article and snippets that do not, for some also title and authors; `test-files` holds the pages. Printed as that
// project does: precision, recall and F1 over the snippets, for all languages and for those that Dateline reads events in; then
// how many titles and lists of authors are the same but for case, spaces and punctuation.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../src/model/article.ts';
import { InputError } from '../src/model/error.ts';
import { readArticle } from '../src/read/read-article.ts';

const [folder = '.'] = process.argv.slice(3);

interface Page {
  readonly url: string;
  file: string;
  title: string;
  authors: string[];
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
    if (url !== undefined) pages.push({ url, file: '', title: '', authors: [], with: [], without: [] });
    const [, field, literal = ''] = /^\t\t(File|Title|Authors|With|Without):\s*(.*)$/.exec(line) ?? [];
    const page = pages.at(-1);
    if (page === undefined || field === undefined) continue;
    const values = strings(literal);
    if (field === 'File' || field === 'Title') page[field === 'File' ? 'file' : 'title'] = values[0] ?? '';
    else page[({ With: 'with', Without: 'without', Authors: 'authors' } as const)[field as 'With']] = values;
  }
  return pages;
}

const bare = (text: string): string => text.normalize('NFKC').replace(/\s/g, '');
const plain = (text: string): string => bare(text).toLowerCase().replace(/\p{P}/gu, '');
const allOf = (names: readonly string[]): string => names.map(plain).sort().join();

const tallies = { all: [0, 0, 0, 0, 0, 0, 0, 0], 'English and Chinese': [0, 0, 0, 0, 0, 0, 0, 0] };
for (const page of readPages()) {
  const path = ['comparison', 'mock'].map((name) => join(folder, 'test-files', name, page.file)).find(existsSync);
  if (path === undefined) continue;
  const { language, text, title, authors } = read(page, path);
  const found = (snippet: string): boolean => bare(text).includes(bare(snippet));
  const [right, wrong] = [page.with.filter(found).length, page.without.filter(found).length];
  for (const tally of /^(?:en|zh)/.test(language) ? Object.values(tallies) : [tallies.all])
    [
      1,
      right,
      page.with.length - right,
      wrong,
      Number(page.title !== ''),
      Number(page.title !== '' && plain(page.title) === plain(title)),
      Number(page.authors.length > 0),
      Number(page.authors.length > 0 && allOf(page.authors) === allOf(authors)),
    ].forEach((count, index) => {
      tally[index] = (tally[index] ?? 0) + count;
    });
}

for (const [name, [pages = 0, right = 0, missed = 0, wrong = 0, ...heads]] of Object.entries(tallies)) {
  const [precision, recall] = [right / (right + wrong), right / (right + missed)];
  const f1 = (2 * precision * recall) / (precision + recall);
  const figures = { precision, recall, F1: f1 };
  console.log(
    `${name}: ${pages} pages, ${Object.entries(figures)
      .map(([key, value]) => `${key} ${value.toFixed(3)}`)
      .join(', ')}; titles ${heads[1]} of ${heads[0]}, authors ${heads[3]} of ${heads[2]}`,
  );
}

/** Pages without an article count with nothing found. */
function read({ file, url }: Page, path: string): Pick<Article, 'language' | 'text' | 'title' | 'authors'> {
  try {
    return readArticle(readFileSync(path), { name: file, url }).article;
  } catch (error) {
    if (error instanceof InputError) return { language: 'und', text: '', title: '', authors: [] };
    throw error;
  }
}
