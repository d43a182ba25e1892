// Names that stand in the authority list.

import { longestForm } from '../../language/authority.ts';
import { coverage, type FoundName, type Reading } from './found.ts';

/** Every longest form of the list in the text, left to right. Short forms come with `sure: false`. */
export function findListed({ lookup, authority, closed, source, words }: Reading): FoundName[] {
  const isClosed = coverage(closed);
  const particles = new Map(words.filter(({ tag }) => /^[cdpurm]$/.test(tag)).map(({ start, end }) => [start, end]));
  const names: FoundName[] = [];
  for (const block of source.blocks) {
    if (block.kind === 'CREDIT') continue;
    for (let at = block.start; at < block.end; at++) {
      const found = longestForm(authority, lookup, at);
      if (found === null || found.end > block.end) continue;
      const span = { start: at, end: found.end };
      if (isClosed(span)) continue;
      const { rows, sure } = found.form;
      const kinds = new Set(rows.map(({ kind }) => kind));
      const row = rows[0];
      if (row === undefined) continue;
      if (row.kind === 'PLACE' && isCutByWord(at, found.end)) continue;
      names.push({
        ...span,
        kind: row.kind,
        rule: 'actor/listed',
        weight: !sure || kinds.size > 1 ? 20 : row.kind === 'PLACE' ? 45 : 60,
        rows,
        sure,
      });
      at = found.end - 1;
    }
  }
  return names;

  /** 州和县, 当年中国: the form begins with a conjunction, an adverb or a number that the tagger saw as a word. */
  function isCutByWord(start: number, end: number): boolean {
    const particle = particles.get(start);
    return particle !== undefined && particle < end;
  }
}
