// Loads the authority list: every JSON file of a folder, in the order of the file names.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Authority, type AuthorityRow, buildAuthority } from '../language/authority.ts';
import { InputError } from '../model/error.ts';
import { type AuthorityRowGiven, faultOfRow, fillUpRow } from './authority-row.ts';
import { openAuthority } from './prepared-authority.ts';

/** The folder of the lists that come with Dateline. */
export const ownAuthorityFolder = fileURLToPath(new URL('../../resources/authority', import.meta.url));

/** These lists as the build prepared them, beside the folder of the built program. Beside the sources there is no such file. */
const preparedFile = new URL('../authority.bin', import.meta.url);

/**
 * Our own lists and, after them, those of a folder of the user's own.
 * @throws InputError for a list that cannot be read.
 */
export function loadAuthority(authority: string | null = null): Authority {
  if (authority !== null) return readAuthority([ownAuthorityFolder, authority]);
  return existsSync(preparedFile) ? openAuthority(readFileSync(preparedFile)) : readAuthority([ownAuthorityFolder]);
}

/**
 * Reads the lists of each folder in turn and prepares them for look-up. Rows of a later folder replace rows of the
 * same key, so that users can extend or override ours. Throws `InputError` naming the file that cannot be read.
 */
export function readAuthority(folders: readonly string[]): Authority {
  return buildAuthority(folders.flatMap(readFolder));
}

function readFolder(folder: string): AuthorityRow[] {
  let files: string[];
  try {
    files = readdirSync(folder).filter((file) => file.endsWith('.json'));
  } catch (cause) {
    throw new InputError(`Cannot read the authority folder ${folder}`, { cause });
  }
  return files.sort().flatMap((file) => readFile(join(folder, file)));
}

function readFile(path: string): AuthorityRow[] {
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(path, 'utf8'));
  } catch (cause) {
    throw new InputError(`The authority file ${path} is not JSON`, { cause });
  }
  const rows: unknown = (content as { readonly rows?: unknown } | null)?.rows;
  if (!Array.isArray(rows)) throw refusal(path, 'rows: must be a list');
  return rows.map((row: unknown, index) => {
    const fault = faultOfRow(row);
    if (fault !== null) throw refusal(path, `rows.${index}, ${fault}`);
    return fillUpRow(row as AuthorityRowGiven);
  });
}

function refusal(path: string, fault: string): InputError {
  return new InputError(`The authority file ${path} is not as expected at ${fault}`, {
    hint: 'resources/authority/README.md describes the rows.',
  });
}
