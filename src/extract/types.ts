// What the steps of extraction hand to each other. Each step adds a list of spans beside the text; none changes another's.

import type { TimeAmount } from '../language/time-fields.ts';
import type { TaggedWord } from '../language/zh/lac/tagger.ts';
import type { Article, Block, EntityLink } from '../model/article.ts';
import type { Evidence, Span } from '../model/span.ts';
import type { ActorKind, StatementMode } from '../model/vocabulary.ts';

/** A sentence of one block. A sentence never crosses a block; a quotation may hold several sentences. */
export interface Sentence extends Span {
  /** Index into `article.blocks`. */
  readonly block: number;
}

/** The article prepared for the steps: its script folded, its sentences cut. */
export interface Source {
  readonly article: Article;
  readonly text: string;
  /** `text` with traditional characters folded one to one to simplified: same length, same offsets. */
  readonly folded: string;
  readonly language: 'zh' | 'en';
  readonly blocks: readonly Block[];
  readonly links: readonly EntityLink[];
  readonly sentences: readonly Sentence[];
  /** Who speaks, in capitals at the head of a paragraph of an English transcript, by the index of its block. */
  readonly labels: ReadonlyMap<number, Label>;
  /** Who signed a Chinese document and when; null where nobody did. */
  readonly signature: Signature | null;
}

/** Who speaks: MS. STANNARD: …. */
export interface Label extends Span {
  /** Where the words said begin, in the same block; its end where the label stands alone. */
  readonly words: number;
  /** It stands in capitals. */
  readonly capitals: boolean;
}

export interface Signature {
  /** The lines, or their parts, that name who signs. */
  readonly signers: readonly Span[];
  /** The indexes of the blocks that are no part of what was signed. */
  readonly blocks: ReadonlySet<number>;
  readonly day: string | null;
  /** A list says who signs: 联署人：. */
  readonly listed: boolean;
}

/**
 * A time expression after both phases. `find` saw it, `anchor` resolved it against the publication date, the zone and
 * the dates before it in the text.
 */
export interface TimeReading extends Evidence {
  /** EDTF; null when it could not be resolved (no anchor, or too vague: 近日). */
  readonly edtf: string | null;
  /** First and last possible day, `YYYY-MM-DD`; null where open or unresolved. */
  readonly earliest: string | null;
  readonly latest: string | null;
  /** POINT happens at a time; DURATION is a length (five hours) and dates nothing; FREQUENCY is "every Monday". */
  readonly kind: 'POINT' | 'DURATION' | 'FREQUENCY';
  readonly timeZone: string | null;
  /** Where weekday and date disagree: the other reading. The words claim both. */
  readonly conflict: { readonly edtf: string; readonly reason: string } | null;
  readonly rule: string;
  /** So far from a day told before (当天, 三天后), which the words right before it may tell (开庭当天). Told of Chinese. */
  readonly counts?: TimeAmount;
  /** What a day above the entries of a chronology, or the hour before an entry of a log, dates besides its own sentence. */
  readonly dates?: Span;
  /** How it was read: a sentence for a person. */
  readonly reason: string;
}

/** One place where an actor is named, or pointed at by a pronoun or a description that the text settles. */
export interface Mention extends Span {
  /** The local actor id (`a1`). */
  readonly actor: string;
  /** NAME: a proper name or abbreviation. REFERENCE: pronoun or description (他, 该部, 国务卿, "the minister"). */
  readonly form: 'NAME' | 'REFERENCE';
  /** The whole noun phrase around it, titles and apposition included (国务卿布林肯; Hugh Hill, a doctor). */
  readonly phrase: Span;
  readonly rule: string;
}

/** An actor as the actor step leaves it: `GraphActor` less its mentions, which are in the list of `Mention`s. */
export interface ActorDraft {
  readonly id: string;
  readonly kind: ActorKind;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly authority: string | null;
  readonly descriptions: readonly string[];
  readonly rule: string;
}

/** The result of the actor step. Mentions are sorted by start, do not overlap each other. */
export interface Actors {
  readonly actors: readonly ActorDraft[];
  readonly mentions: readonly Mention[];
  /** The words of the text with their parts of speech, in reading order; none where the language has no tagger. */
  readonly words: readonly TaggedWord[];
}

/** A statement as the statement step leaves it: without its occasion and the events it is about. */
export interface StatementDraft {
  readonly mode: StatementMode;
  /** Where the words said stand, without quotation marks. */
  readonly content: Span;
  /** The reporting words: from the speaker's noun phrase to the verb. */
  readonly cue: Span;
  readonly verb: string | null;
  readonly speaker: string | null;
  readonly speakerText: string;
  readonly via: string | null;
  readonly viaText: string | null;
  readonly addressees: readonly string[];
  /** EDTF. */
  readonly said: string | null;
  readonly about: readonly string[];
  readonly topics: readonly string[];
  readonly rule: string;
}
