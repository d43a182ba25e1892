// Of what kind a name is that nothing tells but those beside it in a list: in Aldershire, |Birchwick and |Cedarholt.

import type { ActorKind } from '../../../model/vocabulary.ts';
import type { Run } from './name-in-run.ts';

/** What leads to several places, and to several bodies. */
const toPlaces =
  /\b(?:in|at|around|across|near|to|from|for|of|through|between|including|like|as|over|outside|hit|reached|serves?|visited) (?:the )?$/;
const toBodies = /\b(?:including|like|as|from|companies|firms|rivals|banks|suppliers|by|of|at|for) (?:the )?$/;

/** The kind of the others in the lists of `places`, where they agree. `kindOf` tells it of a name that is known. */
export function kindOfMates(
  lookup: string,
  lists: ReadonlyMap<Run, readonly Run[]>,
  places: readonly Run[],
  kindOf: (text: string) => ActorKind | undefined,
): ActorKind | undefined {
  for (const run of places) {
    const list = lists.get(run);
    if (list === undefined || list.length < 3) continue;
    const mates = list.filter((mate) => mate !== run).map(({ text }) => kindOf(text));
    const [kind] = mates.filter((mate) => mate !== undefined);
    if (kind === undefined || kind === 'PERSON' || mates.some((mate) => mate !== undefined && mate !== kind)) continue;
    const start = (list[0] as Run).start;
    const lead = lookup.slice(Math.max(0, start - 16), start);
    if (kind === 'PLACE' ? toPlaces.test(lead) : toBodies.test(lead) && !mates.includes(undefined)) return kind;
  }
  return undefined;
}
