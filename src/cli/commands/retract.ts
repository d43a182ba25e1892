// dateline retract ARTICLE…: takes articles back out.

import { articleId } from '../../model/id.ts';
import { readConfig } from '../config.ts';
import { exitCodes } from '../exit-codes.ts';
import { withStore } from '../open.ts';
import { complain, say } from '../terminal.ts';

/** `articles` are ids (`art_…`) or the addresses they were published at. */
export async function retract(articles: readonly string[]): Promise<void> {
  const ids = articles.map((word) => (word.startsWith('art_') ? word : articleId({ url: word, title: '', text: '' })));
  const report = await withStore(readConfig(), (store) => store.retract(ids));
  say(`${report.retracted.length} retracted.`);
  if (report.unknown.length === 0) return;
  const words = articles.filter((_, index) => report.unknown.includes(ids[index] as string));
  complain(`There is no article ${words.join(', ')}.`);
  process.exitCode = exitCodes.failure;
}
