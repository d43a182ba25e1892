// What carries on from passage to passage: who spoke last, for whom, and when.

import type { Span } from '../../model/span.ts';
import type { Voice } from './draft.ts';
import type { Passage } from './passage.ts';
import type { Speaker } from './speaker.ts';

/** What the passages before told: who spoke last, in which document's name, and when. */
export interface Thread {
  speaker: Speaker | null;
  block: number;
  /** The paragraph with which the text begins. */
  lead: number | null;
  /** When somebody without a name speaks in the lead: whoever is named first further on and speaks is meant. */
  unnamed: { readonly edtf: string; readonly block: number } | null;
  /** Of whom a sentence told since somebody spoke last, with its paragraph: who says what stands alone behind it. */
  since: { readonly speaker: Speaker; readonly block: number } | null;
  /** The people last told of as a subject, the latest first: whom 他 and "she" may mean. */
  people: readonly { readonly speaker: Speaker; readonly block: number }[];
  /** Whose words are being related by whom: the speaker after 新华社报道说，王毅表示 …, until another one speaks. */
  relay: { readonly via: Speaker; readonly actor: string; readonly block: number } | null;
  /** The last quotation was left open at its paragraph's end: the next paragraph may go on with it. */
  open: boolean;
  /** The party whose document the passage relates (国务院发表声明说 …), with its paragraph. */
  document: { readonly speaker: Speaker; readonly block: number } | null;
  /** Who made each kind of document that the text tells of, and when, by its noun (报告): 报告说 is theirs. */
  readonly issuers: Map<string, { readonly speaker: Speaker; readonly said: string | null }>;
  /** The body last told of as a subject: 该协会 may mean it. */
  body: { readonly speaker: Speaker; readonly block: number } | null;
  /** The last medium whose report was told, with its paragraph: 报导说 is its report. */
  medium: { readonly speaker: Speaker; readonly block: number } | null;
  /** The last day told outside of words said, in this block. */
  day: { readonly edtf: string; readonly block: number; readonly actor: string | null } | null;
  /** The last day on which each person is told to have done something, with its paragraph. */
  readonly dayOf: Map<string, { readonly edtf: string; readonly block: number }>;
  /** Whose words the next paragraph gives without marks (Reed said in a letter:); `goesOn` where one was given already, `list` where they are the items of one. */
  introduced: {
    readonly voice: Voice;
    readonly block: number;
    readonly goesOn: boolean;
    readonly list: boolean;
  } | null;
  /** A quotation left open, whose speaker the next paragraph tells. */
  awaiting: { readonly content: Span; readonly block: number } | null;
  /** When the last speaker spoke. */
  said: string | null;
  /** When each person last met, called or spoke with somebody, as the article tells outside of captions. */
  readonly occasionOf: Map<string, string>;
  /** The other reading of that day, where weekday and date disagree. */
  readonly doubtOf: Map<string, string>;
  /** When each speaker's words that others relate were said. */
  readonly relayedOn: Map<string, string>;
  /** When each speaker was last said to speak, with the paragraph that told it. */
  readonly saidBy: Map<string, { readonly edtf: string; readonly block: number }>;
  /** The same of days long before the article. */
  readonly pastBy: Map<string, { readonly edtf: string; readonly block: number }>;
}

export function newThread(): Thread {
  return {
    speaker: null,
    block: -2,
    lead: null,
    unnamed: null,
    since: null,
    people: [],
    relay: null,
    open: false,
    document: null,
    issuers: new Map(),
    body: null,
    medium: null,
    day: null,
    introduced: null,
    awaiting: null,
    said: null,
    dayOf: new Map(),
    occasionOf: new Map(),
    doubtOf: new Map(),
    relayedOn: new Map(),
    saidBy: new Map(),
    pastBy: new Map(),
  };
}

const mostPeople = 4;

/** A person was told of: the next 他 or "she" may mean this one. */
export function notePerson(thread: Thread, speaker: Speaker, block: number): void {
  const others = thread.people.filter(({ speaker: { actor, text } }) =>
    speaker.actor === null ? text !== speaker.text : actor !== speaker.actor,
  );
  thread.people = [{ speaker, block }, ...others].slice(0, mostPeople);
}

export type Gender = 'HE' | 'SHE';

/** Whom a pronoun of this gender means: the person told of last whom the text does not call otherwise. */
export function personMeant({ block, genders }: Passage, thread: Thread, gender: Gender): Speaker | null {
  const found = thread.people.find(({ speaker }) => {
    const known = speaker.actor === null ? genderOf(speaker.text) : (genders.get(speaker.actor) ?? null);
    return known === null || known === gender;
  });
  return found !== undefined && block - found.block <= 3 ? found.speaker : null;
}

function genderOf(text: string): Gender | null {
  if (/(?:woman|girl|mother|wife|daughter|sister|aunt|widow)\b|女|母亲|妻子|姐|妹/i.test(text)) return 'SHE';
  if (/(?:\bman|[a-z]man|boy|boyfriend|father|husband|son|brother|uncle)\b|男|父亲|丈夫|先生|兄|弟/i.test(text))
    return 'HE';
  return null;
}
