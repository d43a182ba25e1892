// The noun phrase around an English name.

import type { FoundName, Reading } from '../found.ts';
import type { Phrase } from '../phrases.ts';

export function englishPhrase(_reading: Reading, name: FoundName, _ending: ReadonlyMap<number, FoundName>): Phrase {
  return { start: name.start, end: name.end, titles: [] };
}
