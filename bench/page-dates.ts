// How well the date of publication of whole web pages is found, by the evaluation pages of go-htmldate (Apache-2.0).
//
//     npm run bench -- bench/page-dates.ts FOLDER
//
// FOLDER is a checkout of github.com/markusmobius/go-htmldate: its `scripts/comparison/data-*.go` tell the day of each page,
// `test-files` holds the pages. Printed as that project does (a page without a date counts as missed): precision, recall and
// F1, for all languages and for those that Dateline reads events in.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { InputError } from '../src/model/error.ts';
import { readArticle } from '../src/read/read-article.ts';

const [folder = '.'] = process.argv.slice(3);
const entry = /URL:\s*"([^"]*)",\s*File:\s*"([^"]*)",\s*Date:\s*"([^"]*)"/g;

const tallies = { all: [0, 0, 0], 'English and Chinese': [0, 0, 0] };
for (const name of ['data-default.go', 'data-mediacloud.go']) {
  for (const [, url = '', file = '', day] of readFileSync(join(folder, 'scripts/comparison', name), 'utf8').matchAll(
    entry,
  )) {
    const path = ['comparison', 'mediacloud', 'mock'].map((place) => join(folder, 'test-files', place, file));
    const page = path.find(existsSync);
    if (page === undefined) continue;
    const { language, published } = read(page, url);
    for (const tally of /^(?:en|zh)/.test(language) ? Object.values(tallies) : [tallies.all]) {
      const index = published === null ? 2 : published.slice(0, 10) === day ? 0 : 1;
      tally[index] = (tally[index] ?? 0) + 1;
    }
  }
}

for (const [name, [right = 0, wrong = 0, none = 0]] of Object.entries(tallies)) {
  const [precision, recall] = [right / (right + wrong), right / (right + none)];
  const figures = { precision, recall, F1: (2 * precision * recall) / (precision + recall) };
  console.log(
    `${name}: ${right + wrong + none} pages, ${Object.entries(figures)
      .map(([key, value]) => `${key} ${value.toFixed(3)}`)
      .join(', ')}`,
  );
}

/** Pages without an article count with no date found. */
function read(path: string, url: string): { language: string; published: string | null } {
  try {
    return readArticle(readFileSync(path), { name: path, url }).article;
  } catch (error) {
    if (error instanceof InputError) return { language: 'none', published: null };
    throw error;
  }
}
