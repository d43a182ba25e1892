// Loads the authority list: every JSON file of a folder, in the order of the file names.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { type Authority, type AuthorityRow, buildAuthority } from '../language/authority.ts';
import { InputError } from '../model/error.ts';
import { actorKinds } from '../model/vocabulary.ts';

const rowSchema = z.object({
  key: z.string().regex(/^(?:person|org|place)\/[a-z0-9-]+$/),
  kind: z.enum(actorKinds),
  names: z.array(z.string().min(1)).min(1),
  short: z.array(z.string().min(1)).default([]),
  country: z.string().length(2).nullable().default(null),
  type: z.string().nullable().default(null),
  roles: z
    .array(z.object({ role: z.string(), from: z.int().nullable().default(null), to: z.int().nullable().default(null) }))
    .default([]),
});
const fileSchema = z.object({ rows: z.array(rowSchema) });

/** The folder of the lists that come with Dateline. */
export const ownAuthorityFolder = fileURLToPath(new URL('../../resources/authority', import.meta.url));

/**
 * Reads the lists of each folder in turn and prepares them for look-up. Rows of a later folder replace rows of the
 * same key, so that users can extend or override ours. Throws `InputError` naming the file that cannot be read.
 */
export function loadAuthority(folders: readonly string[] = [ownAuthorityFolder]): Authority {
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
  const result = fileSchema.safeParse(content);
  if (result.success) return result.data.rows;
  const issue = result.error.issues[0];
  throw new InputError(`The authority file ${path} is not as expected at ${issue?.path.join('.')}: ${issue?.message}`, {
    hint: 'resources/authority/README.md describes the rows.',
  });
}
