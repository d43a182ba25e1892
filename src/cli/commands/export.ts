// dateline export DIR: everything as files; with --html, the timeline as one file to read.

import { createWriteStream } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { formatsOf, writerOf } from '../../export/formats.ts';
import { type HtmlLanguage, htmlLanguages, writeHtml } from '../../export/html.ts';
import { type Ask, listNames, readList, textReader } from '../../export/lists.ts';
import type { Event } from '../../export/records.ts';
import { InputError } from '../../model/error.ts';
import { UsageError } from '../errors.ts';
import { withApi } from '../graphql.ts';
import { say } from '../terminal.ts';

interface Options {
  readonly html?: boolean;
  readonly lang: string;
  readonly bom?: boolean;
}

export async function exportAll(folder: string, options: Options): Promise<void> {
  const language = htmlLanguages.find((known) => known === options.lang);
  if (language === undefined)
    throw new UsageError(`--lang ${options.lang}: one of ${htmlLanguages.join(', ')} is meant.`);
  await withApi(async ({ ask }) => {
    await makeFolder(folder);
    if (options.html) await htmlFile(ask, folder, language);
    else await listFiles(ask, folder, options.bom === true);
  });
}

async function listFiles(ask: Ask, folder: string, mark: boolean): Promise<void> {
  for (const name of listNames) {
    for (const format of formatsOf(name)) {
      const write = writerOf(name, format);
      if (write === null) continue;
      const { totalCount, nodes } = await readList(ask, name, {}, { limit: Number.MAX_SAFE_INTEGER });
      const head = { name, totalCount, count: totalCount, origin: null };
      await writeFile(join(folder, `${name}.${format}`), write(nodes, head, { mark, textOf: textReader(ask) }));
      say(`${name}.${format}  ${totalCount}`);
    }
  }
}

async function htmlFile(ask: Ask, folder: string, language: HtmlLanguage): Promise<void> {
  const { totalCount, nodes } = await readList<Event>(ask, 'timeline', {}, { limit: Number.MAX_SAFE_INTEGER });
  const head = { name: 'timeline', totalCount, count: totalCount, origin: null };
  await writeFile(join(folder, 'timeline.html'), writeHtml(nodes, head, language));
  say(`timeline.html  ${totalCount}`);
}

async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (cause) {
    throw new InputError(`${folder} cannot be made a folder: ${(cause as Error).message}`, { cause });
  }
}

/** Writes beside the file and takes its place only when it is whole: an interrupted export leaves no half file. */
async function writeFile(path: string, pieces: AsyncIterable<string>): Promise<void> {
  const partial = `${path}.part`;
  try {
    await pipeline(pieces, createWriteStream(partial));
    await rename(partial, path);
  } catch (cause) {
    await rm(partial, { force: true });
    if ((cause as NodeJS.ErrnoException).syscall === undefined) throw cause;
    throw new InputError(`${path} cannot be written: ${(cause as Error).message}`, { cause });
  }
}
