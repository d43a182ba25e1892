// Known documents: those of the page and the playground (`documents.json` of the built page), and those of a folder.

import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'graphql';
import { InputError } from '../model/error.ts';

/** What a document is known by: the SHA-256 of its text. */
export function documentId(text: string): string {
  return `sha256:${createHash('sha256').update(text).digest('hex')}`;
}

/** The documents of the built page in `web`, and each `.graphql` file of `folder`. Throws InputError for one that cannot be read. */
export function readDocuments(web: string, folder: string | null): ReadonlyMap<string, string> {
  const list = join(web, 'documents.json');
  const texts: string[] = existsSync(list) ? JSON.parse(readFileSync(list, 'utf8')) : [];
  return new Map([...texts, ...(folder === null ? [] : readFolder(folder))].map((text) => [documentId(text), text]));
}

function readFolder(folder: string): readonly string[] {
  let names: string[];
  try {
    names = readdirSync(folder).filter((name) => name.endsWith('.graphql'));
  } catch (cause) {
    throw new InputError(`The folder of documents ${folder} cannot be read.`, { cause });
  }
  return names.sort().map((name) => {
    const text = readFileSync(join(folder, name), 'utf8');
    try {
      parse(text);
    } catch (cause) {
      throw new InputError(`${join(folder, name)} is no GraphQL document: ${(cause as Error).message}`, { cause });
    }
    return text;
  });
}
