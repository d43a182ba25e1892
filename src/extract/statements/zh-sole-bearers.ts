// Whom a Chinese office or a sort of body alone means (法官说, 法院认为): the one whom the article calls so.

import { officeAfter, officeBefore, partyBefore, sortsOfBodies } from '../../language/zh/speech.ts';
import type { Mention, Source } from '../types.ts';

/** The one actor of each office and each sort of body that the article names; null where it names several. */
export function soleBearers(
  { folded }: Source,
  mentions: readonly Mention[],
  people: ReadonlySet<string>,
): ReadonlyMap<string, string | null> {
  const bearers = new Map<string, string | null>();
  for (const { start, end, actor, form } of mentions) {
    if (form !== 'NAME') continue;
    // 原告为营运江州党的海滨公司: not the first of the two.
    const party =
      folded[end] === '的' ? undefined : partyBefore.exec(folded.slice(Math.max(0, start - 24), start))?.[1];
    if (party !== undefined) note(party, actor);
    const name = folded.slice(start, end);
    if (!people.has(actor)) {
      for (const [noun, ending] of sortsOfBodies) if (ending.test(name)) note(noun, actor);
      continue;
    }
    // 法官王芳, 王芳法官
    const before = officeBefore.exec(folded.slice(Math.max(0, start - 8), start))?.[0];
    const after = officeAfter.exec(folded.slice(end, end + 4))?.[0];
    for (const office of [before, after]) if (office !== undefined) note(office, actor);
  }
  return bearers;

  function note(noun: string, actor: string): void {
    bearers.set(noun, bearers.has(noun) && bearers.get(noun) !== actor ? null : actor);
  }
}
