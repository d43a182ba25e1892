// What carries on from passage to passage: who spoke last, for whom, and when.

import type { Speaker } from './speaker.ts';

/** What the passages before told: who spoke last, in which document's name, and when. */
export interface Thread {
  speaker: Speaker | null;
  block: number;
  /** The person last told of as a subject: whom 他 means. */
  person: { readonly speaker: Speaker; readonly block: number } | null;
  /** Whose words are being related by whom: the speaker after 新华社报道说，王毅表示 …, until another one speaks. */
  relay: { readonly via: Speaker; readonly actor: string; readonly block: number } | null;
  /** The last quotation was left open at its paragraph's end: the next paragraph may go on with it. */
  open: boolean;
  /** The party whose document the passage relates (国务院发表声明说 …), with its paragraph. */
  document: { readonly speaker: Speaker; readonly block: number } | null;
  /** The last day told outside of words said, in this block. */
  day: { readonly edtf: string; readonly block: number; readonly actor: string | null } | null;
  /** When the last speaker spoke. */
  said: string | null;
  /** When each person last met, called or spoke with somebody, as the article tells outside of captions. */
  readonly occasionOf: Map<string, string>;
  /** When each speaker's words that others relate were said. */
  readonly relayedOn: Map<string, string>;
  /** When each speaker was last said to speak. */
  readonly saidBy: Map<string, string>;
}
