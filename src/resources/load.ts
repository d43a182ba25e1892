// Loads all that extraction needs besides the article, once for a process.

import { join } from 'node:path';
import type { Resources } from '../language/resources.ts';
import { loadAuthority } from './authority.ts';
import { loadTagger } from './tagger.ts';

/**
 * The resources of the folder `root`. `authority` names a folder of the user's own lists, read after ours.
 * @throws InputError for a list that cannot be read.
 */
export function loadResources(root: string, authority: string | null = null): Resources {
  const own = join(root, 'authority');
  return { authority: loadAuthority(authority === null ? [own] : [own, authority]), tagger: loadTagger(root) };
}
