// What a language says about events: the words that tell of one, and of what type.

import type { EventStatus, EventType } from '../model/vocabulary.ts';

/** A word that tells of an event. */
export interface Trigger {
  readonly type: EventType;
  /** A noun (峰会, "the shooting"): a verb beside it is preferred. */
  readonly nominal: boolean;
}

export interface EventLanguage {
  /** Finds triggers in `text`; `lookup` gives the trigger of a matched word. */
  readonly pattern: RegExp;
  readonly lookup: (word: string) => Trigger;
  /** Words before or around a trigger that tell its status, in order of weight. */
  readonly statuses: readonly (readonly [EventStatus, RegExp])[];
  /** What separates the clauses of a sentence. */
  readonly clause: RegExp;
  /** Before a place: 在, "in". */
  readonly placeBefore: RegExp;
  readonly placeAfter: RegExp;
  /** Between two participants of one side: 和, "and". */
  readonly title: (participants: readonly string[], word: string | null, type: EventType, clause: string) => string;
  /** A reporting verb: a clause that only says something is a statement, not an event. */
  readonly saying: RegExp;
}

/** A table of words by type as one pattern and a look-up. Longer words win. */
export function triggerTable(
  verbs: Readonly<Partial<Record<EventType, string>>>,
  nouns: Readonly<Partial<Record<EventType, string>>>,
): Pick<EventLanguage, 'lookup'> & { words: string[] } {
  const table = new Map<string, Trigger>();
  for (const [nominal, source] of [
    [true, nouns],
    [false, verbs],
  ] as const) {
    for (const [type, words] of Object.entries(source)) {
      for (const word of words.split(' ')) table.set(word, { type: type as EventType, nominal });
    }
  }
  return {
    lookup: (word) => table.get(word) as Trigger,
    words: [...table.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)),
  };
}
