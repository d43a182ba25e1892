// Which people of an article are men and which are women, as far as it tells.

import { pronounOf } from '../../language/en/given-names.ts';
import { herAddress, herKinBefore, hisAddress, hisKinBefore } from '../../language/en/references.ts';
import { herAddress as chineseHer, hisAddress as chineseHis, herKin, hisKin } from '../../language/zh/gender-words.ts';
import type { Cast } from './find-actors.ts';
import type { Reading } from './found.ts';

/** Gender where the article's forms of address tell it. */
export function gendersOf({ lookup, source }: Reading, cast: readonly Cast[]): ReadonlyMap<string, 'HE' | 'SHE'> {
  const genders = new Map<string, 'HE' | 'SHE'>();
  for (const actor of cast) {
    const words = [...actor.descriptions, ...actor.aliases, actor.name].join(' ');
    if (source.language === 'zh') {
      const before = actor.names.map(({ start }) => lookup.slice(Math.max(0, start - 3), start));
      if (before.some((kin) => herKin.test(kin))) genders.set(actor.id, 'SHE');
      else if (before.some((kin) => hisKin.test(kin))) genders.set(actor.id, 'HE');
      else if (chineseHer.test(words)) genders.set(actor.id, 'SHE');
      else if (chineseHis.test(words)) genders.set(actor.id, 'HE');
    } else if (actor.kind === 'PERSON' && actor.names.some(({ start }) => herKinBefore.test(before(start)))) {
      genders.set(actor.id, 'SHE');
    } else if (actor.kind === 'PERSON' && actor.names.some(({ start }) => hisKinBefore.test(before(start)))) {
      genders.set(actor.id, 'HE');
    } else if (herAddress.test(words)) genders.set(actor.id, 'SHE');
    else if (hisAddress.test(words)) genders.set(actor.id, 'HE');
    else {
      const told = actor.kind === 'PERSON' ? pronounOf.get(actor.name.split(' ')[0] as string) : undefined;
      if (told !== undefined && actor.name.includes(' ')) genders.set(actor.id, told);
    }
  }
  return genders;

  function before(start: number): string {
    return lookup.slice(Math.max(0, start - 24), start);
  }
}
