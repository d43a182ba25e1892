import type { EventLanguage } from '../../language/event-words.ts';
import type { Source } from '../types.ts';

/** What is read for events: a text, and what its language says of them. */
export interface News {
  readonly source: Source;
  readonly language: EventLanguage;
}
