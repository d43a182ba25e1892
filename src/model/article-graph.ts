// The ArticleGraph: what one article tells. The public interchange format (`docs/interchange.md`, `resources/article-graph.schema.json`):
// extractors write it, `resolve` and other programs read it. Plain JSON throughout.

import type { Article, Block, Omission } from './article.ts';
import type { Problem } from './problem.ts';
import type { Evidence } from './span.ts';
import type { ActorKind, EventStatus, EventType, StatementMode } from './vocabulary.ts';

/** The article as the interchange format prints it: `Article` without the reader's bookkeeping. */
export type ArticleHead = Pick<
  Article,
  'id' | 'title' | 'language' | 'url' | 'publisher' | 'authors' | 'published' | 'text'
>;

/** A named person, organization or place of this article. `id` (`a1`, `a2`, …) holds within the article only. */
export interface GraphActor {
  readonly id: string;
  readonly kind: ActorKind;
  /** The fullest plain form in the text, without titles. */
  readonly name: string;
  /** The other forms in the text: short forms, the form in the other script, with its title, spelled out. */
  readonly aliases: readonly string[];
  readonly mentions: readonly Evidence[];
  /** Key of the authority row that this actor is, if one fits (`resources/authority`), else null. */
  readonly authority: string | null;
  /** Words the article describes the actor with (国务卿, "a doctor"): they tell apart two people of one name. */
  readonly descriptions: readonly string[];
  readonly rule: string;
}

/** An EDTF date (ISO 8601-2 level 0–1) with the days it spans. */
export interface GraphDate {
  readonly edtf: string;
  /** First and last possible day, `YYYY-MM-DD`; null where the EDTF leaves that end open or unknown. */
  readonly start: string | null;
  readonly end: string | null;
  /** IANA zone in which the day holds, where the text names one or the place settles it. */
  readonly timeZone: string | null;
}

/** One date that the article gives an event. */
export interface GraphDateClaim {
  readonly edtf: string;
  /** The date's words as they stand in the text. */
  readonly raw: string;
  /** Where these words stand. */
  readonly evidence: Evidence;
  /** Why it was read so, and why it was or wasn't chosen: a sentence for a person. */
  readonly reason: string;
  /** The rule that read it, e.g. `zh/month-day`. */
  readonly rule: string;
  readonly timeZone: string | null;
}

export interface GraphParticipant {
  readonly actor: string;
  /** What the actor did in the event: `participant`, `visitor`, `host`, `victim`, `suspect`, `target`, … or null. */
  readonly role: string | null;
  /** The rule that saw it take part, e.g. `zh/carried-subject`. */
  readonly rule: string;
}

export interface GraphEvent {
  readonly id: string;
  readonly type: EventType;
  readonly title: string;
  readonly date: GraphDate | null;
  /** Every date the text gives this event; the one chosen for `date` first. */
  readonly dateClaims: readonly GraphDateClaim[];
  readonly status: EventStatus;
  readonly participants: readonly GraphParticipant[];
  readonly place: string | null;
  /** The clauses or sentences that tell of it. */
  readonly evidence: readonly Evidence[];
  readonly rule: string;
}

export interface GraphStatement {
  readonly id: string;
  readonly mode: StatementMode;
  /** What was said: exactly the characters of its evidence. */
  readonly text: string;
  readonly evidence: Evidence;
  readonly verb: string | null;
  readonly speaker: string | null;
  /** The speaker in the words of the text ("国务卿布林肯", "美国官员"). */
  readonly speakerText: string;
  /** The party that reports these words, where it isn't the article itself. */
  readonly via: string | null;
  readonly viaText: string | null;
  /** Whom the words are addressed to, where the text names them ("told reporters", 对王毅说). */
  readonly addressees: readonly string[];
  readonly said: { readonly edtf: string } | null;
  /** The occasion: an event of this article. */
  readonly event: string | null;
  /** Actors that the words are about. */
  readonly about: readonly string[];
  /** Events of this article that the words are about. */
  readonly aboutEvents: readonly string[];
  /** Topic words, as they stand in the text. */
  readonly topics: readonly string[];
  readonly rule: string;
}

export interface ArticleGraph {
  readonly article: ArticleHead;
  readonly actors: readonly GraphActor[];
  readonly events: readonly GraphEvent[];
  readonly statements: readonly GraphStatement[];
}

/** What extraction gives: the graph, and beside it the parts of the text, what was left out of it, and what was seen but not understood. */
export interface Extraction {
  readonly graph: ArticleGraph;
  readonly blocks: readonly Block[];
  readonly omissions: readonly Omission[];
  readonly problems: readonly Problem[];
}
