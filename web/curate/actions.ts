// What can be corrected, and the request that does it.

import {
  hideActor,
  hideEvent,
  mergeActors,
  mergeEvents,
  renameActor,
  renameEvent,
  setEventDate,
  splitActor,
  splitEvent,
} from './query.ts';

export interface CurationTarget {
  readonly kind: 'Actor' | 'Event';
  readonly id: string;
  readonly name: string;
  /** An event's reports, of which some may tell of another event. */
  readonly reports?: readonly { readonly id: string; readonly title: string }[];
}

export type ActionName = 'rename' | 'merge' | 'split' | 'date' | 'hide';

/** What the form holds. */
export interface Input {
  readonly value?: string;
  readonly other?: string | null;
  readonly parts?: readonly string[];
  /** How many parts there are to choose from. */
  readonly all?: number;
  readonly why?: string;
}

export function actionsOf({ kind }: CurationTarget): readonly ActionName[] {
  return kind === 'Actor' ? ['rename', 'merge', 'split', 'hide'] : ['rename', 'date', 'merge', 'split', 'hide'];
}

interface CurationRequest {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** The request; or which word tells what is missing. */
export function requestOf(
  { kind, id, name }: CurationTarget,
  action: ActionName,
  input: Input,
): CurationRequest | 'choose' | 'chooseParts' | 'notEmpty' {
  const actor = kind === 'Actor';
  const why = { why: input.why?.trim() ?? '' };
  const value = input.value?.trim() ?? '';
  switch (action) {
    case 'rename':
      if (value === '' || value === name) return 'notEmpty';
      return { query: actor ? renameActor : renameEvent, variables: { id, name: value, ...why } };
    case 'date':
      if (value === '') return 'notEmpty';
      return { query: setEventDate, variables: { id, date: value, ...why } };
    case 'merge':
      if (!input.other || input.other === id) return 'choose';
      return { query: actor ? mergeActors : mergeEvents, variables: { ids: [id, input.other], ...why } };
    case 'split': {
      const parts = input.parts ?? [];
      if (parts.length === 0 || parts.length === input.all) return 'chooseParts';
      return { query: actor ? splitActor : splitEvent, variables: { id, parts, ...why } };
    }
    case 'hide':
      return { query: actor ? hideActor : hideEvent, variables: { id, ...why } };
  }
}
