// Whom a title means: the minister, the Freedonian leader, the colonel.

import { longTitles } from '../../language/en/references.ts';
import type { Span } from '../../model/span.ts';
import type { Cast } from './find-actors.ts';
import type { Reading } from './found.ts';
import type { Pointer } from './pointers.ts';

/** The one person of the article whom a title means; null where it calls nobody or several so. */
export function titleBearers({ lookup }: Reading, cast: readonly Cast[]): (pointer: Pointer) => string | null {
  const known = new Map<string, string | null>();
  return (pointer) => {
    const key = `${pointer.nation ?? ''} ${pointer.title ?? ''}`;
    const bearer = known.has(key) ? (known.get(key) ?? null) : titled(pointer);
    known.set(key, bearer);
    return bearer;
  };

  /** The one person whom the article calls by this title. */
  function titled({ title = '', nation }: Pointer): string | null {
    if (nation !== undefined) return headOf(nation, title);
    const bearers = cast.filter(
      (actor) =>
        actor.kind === 'PERSON' &&
        (actor.descriptions.some((words) => calls(words.toLowerCase(), title.toLowerCase())) ||
          actor.names.some((name) => standsBefore(name, title))),
    );
    return bearers.length === 1 ? (bearers[0]?.id ?? null) : null;
  }

  /** Health minister, or secretary of state, for the minister and the secretary; Col., for the colonel. */
  function calls(short: string, title: string): boolean {
    const words = short.replace(
      /\b([a-z]{2,4})\b\.?(?! of )/g,
      (word, letters: string) => longTitles.get(letters) ?? word,
    );
    const [office = ''] = words.split(/ (?:responsible|in charge|for|in|at|from|who) /);
    return words.endsWith(title) || words.startsWith(`${title} of `) || office.endsWith(` ${title}`);
  }

  /** Former league star |Hall: the league star. */
  function standsBefore({ start }: Span, title: string): boolean {
    // The pilot, |Ann Hall
    return lookup
      .slice(Math.max(0, start - title.length - 2), start)
      .replace(',', '')
      .toLowerCase()
      .endsWith(`${title} `.toLowerCase());
  }

  /** The Freedonian leader: the one whom the article calls Freedonian President or president of Freedonia. */
  function headOf(nation: string, title: string): string | null {
    const stem = nation.slice(0, 4);
    const heads = cast.filter(
      ({ kind, aliases, descriptions }) =>
        kind === 'PERSON' &&
        aliases.some((alias) => alias.startsWith(stem)) &&
        descriptions.some((words) =>
          title === 'leader'
            ? /(?:president|prime minister|premier|leader|chancellor|king)$/i.test(words)
            : words.toLowerCase().endsWith(title),
        ),
    );
    const [head, more] = heads;
    if (head === undefined || more !== undefined) return null;
    // A premier is not the leader where the article has a president whose land it does not tell.
    const president = (words: string) => /(?:president|king|leader)$/i.test(words);
    const other = cast.some(
      ({ id, kind, aliases, descriptions }) =>
        id !== head.id &&
        kind === 'PERSON' &&
        descriptions.some(president) &&
        !aliases.some((alias) => /^\p{Lu}\p{L}+(?:ese|an|ish|ch|i|k|s) \p{Lu}/u.test(alias)),
    );
    return title === 'leader' && other && !head.descriptions.some(president) ? null : head.id;
  }
}
