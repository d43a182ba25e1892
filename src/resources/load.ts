// Loads all that extraction needs besides the article, once for a process.

import type { Resources } from '../language/resources.ts';
import { loadAuthority } from './authority.ts';
import { loadTagger } from './tagger.ts';

/**
 * The resources of the folder `root`. `authority` names a folder of the user's own lists, read after ours.
 * @throws InputError for a list that cannot be read.
 */
export function loadResources(root: string, authority: string | null = null): Resources {
  return { authority: loadAuthority(authority), tagger: loadTagger(root) };
}
