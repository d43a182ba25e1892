// Files, folders and standard input as bytes: the reader's only I/O. Addresses are fetched elsewhere.

import { open, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { InputError } from '../model/error.ts';

/** The largest source that is read, in bytes (20 MB): a whole newspaper page has about one hundredth of it. */
export const maximumSize = 20 * 1024 * 1024;

/** Endings of the files that are read when a folder is given. */
export const articleEndings = ['.md', '.markdown', '.html', '.htm', '.xhtml', '.txt', '.graph.json'] as const;

/**
 * The bytes of one file.
 * @throws InputError when it is missing, a folder, empty, too large or may not be read.
 */
export async function loadFile(path: string): Promise<Uint8Array> {
  const info = await inspect(path);
  if (info.isDirectory())
    throw new InputError(`${path} is a folder, not a file.`, {
      hint: `Give a file in it, such as ${join(path, 'article.html')}.`,
    });
  if (info.isFile()) checkSize(path, info.size);
  const file = await open(path).catch((cause: unknown) => refuse(path, cause));
  try {
    return await collect(path, file.createReadStream({ autoClose: false }));
  } catch (cause) {
    return refuse(path, cause);
  } finally {
    await file.close();
  }
}

/**
 * The article files at a path: the file itself, or every file with a known ending below the folder, sorted by code
 * point so that every machine gives the same order. Hidden entries, `node_modules` and links to other folders are passed over.
 * @throws InputError when there is nothing at the path, or no article file below it.
 */
export async function findArticleFiles(path: string): Promise<string[]> {
  const info = await inspect(path);
  if (!info.isDirectory()) return [path];
  const files: string[] = [];
  const waiting = [path];
  for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
    const entries = await readdir(folder, { withFileTypes: true }).catch((cause: unknown) => refuse(folder, cause));
    for (const entry of entries) {
      if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
      const child = join(folder, entry.name);
      if (entry.isDirectory()) waiting.push(child);
      else if (
        (entry.isFile() || (entry.isSymbolicLink() && !(await leadsToFolder(child)))) &&
        articleEndings.some((ending) => entry.name.toLowerCase().endsWith(ending))
      )
        files.push(child);
    }
  }
  if (files.length === 0) {
    throw new InputError(`There is no article in ${path}.`, {
      hint: `Files ending in ${articleEndings.join(', ')} are read.`,
    });
  }
  return files.sort((a, b) => (a < b ? -1 : 1));
}

/** A link that leads nowhere is no folder either: it is told when it is read. */
async function leadsToFolder(link: string): Promise<boolean> {
  return stat(link).then(
    (info) => info.isDirectory(),
    () => false,
  );
}

/**
 * Everything that a stream (standard input) gives.
 * @throws InputError when it is empty or too large.
 */
export async function loadStream(name: string, stream: AsyncIterable<Uint8Array | string>): Promise<Uint8Array> {
  return collect(name, stream);
}

async function collect(name: string, stream: AsyncIterable<Uint8Array | string>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const bytes = typeof chunk === 'string' ? new TextEncoder().encode(chunk) : chunk;
    size += bytes.length;
    if (size > maximumSize) checkSize(name, size);
    chunks.push(bytes);
  }
  checkSize(name, size);
  return Buffer.concat(chunks);
}

function checkSize(name: string, size: number): void {
  if (size === 0) throw new InputError(`${name} is empty.`, { code: 'NOT_AN_ARTICLE' });
  if (size <= maximumSize) return;
  throw new InputError(
    `${name} is larger than ${maximumSize / 1024 / 1024} MB, the most that is read as one article.`,
    {
      code: 'TOO_LARGE',
      hint: 'Split it into one file an article.',
    },
  );
}

async function inspect(path: string) {
  return stat(path).catch((cause: unknown) => refuse(path, cause));
}

function refuse(path: string, cause: unknown): never {
  if (cause instanceof InputError) throw cause;
  const code = cause instanceof Error && 'code' in cause ? cause.code : null;
  if (code === 'ENOENT' || code === 'ENOTDIR')
    throw new InputError(path === '' ? 'That is no path of a file.' : `There is no file or folder ${path}.`, {
      code: 'NOT_FOUND',
      ...(/^https?:/i.test(path) ? { hint: `Save the page first: curl -L '${path}' > page.html` } : {}),
      cause,
    });
  if (code === 'EACCES' || code === 'EPERM')
    throw new InputError(`${path} may not be read.`, { hint: 'Check its permissions.', cause });
  if (code === 'EISDIR') throw new InputError(`${path} is a folder, not a file.`, { cause });
  if (code === 'ENAMETOOLONG' || code === 'ERR_INVALID_ARG_VALUE' || code === 'ELOOP')
    throw new InputError('That is no path of a file.', { cause });
  throw cause;
}
