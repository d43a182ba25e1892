// What names English words hold, for tests: P for a person, O for a body, L for a place.

import { fileURLToPath } from 'node:url';
import { findActors } from '../../src/extract/actors/find-actors.ts';
import { prepareSource } from '../../src/extract/source.ts';
import type { Actors, Source } from '../../src/extract/types.ts';
import { loadAuthority } from '../../src/resources/authority.ts';
import { loadTagger } from '../../src/resources/tagger.ts';
import { plainArticle } from './plain-article.ts';

const root = fileURLToPath(new URL('../../resources', import.meta.url));
const resources = { authority: loadAuthority(), tagger: loadTagger(root) };
const letters = { PERSON: 'P', ORGANIZATION: 'O', PLACE: 'L' };

export function actorsIn(text: string): Actors {
  return findActors(prepareSource(plainArticle(text, 'en')) as Source, [], resources);
}

export function namesIn(text: string): string[] {
  return actorsIn(text)
    .actors.map(({ kind, name }) => `${letters[kind]} ${name}`)
    .sort();
}
