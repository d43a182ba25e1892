// What the exports are made of: the things as the API gives them (`lists.ts` asks for exactly these fields).

import type { DateRecord } from '../model/records.ts';
import type { ActorKind, EventStatus, EventType, StatementMode } from '../model/vocabulary.ts';

/** An actor as other things name it. */
export interface NamedActor {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly kind: ActorKind;
}

export interface Actor extends NamedActor {
  readonly aliases: readonly string[];
  readonly descriptions: readonly string[];
  readonly authority: string | null;
  readonly articleCount: number;
  readonly mentionCount: number;
}

export interface Article {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly authors: readonly string[];
  readonly published: string | null;
  readonly language: string;
  readonly url: string | null;
  readonly recordedAt: string;
}

/** The words of an article. `start` and `end` count in UTF-16 code units. */
export interface Evidence {
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly article: Article;
}

export interface Event {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly type: EventType;
  readonly status: EventStatus;
  readonly date: DateRecord | null;
  readonly dateReason: string | null;
  readonly dateConflict: boolean;
  readonly dateClaims: readonly {
    readonly edtf: string;
    readonly raw: string;
    readonly reason: string;
    readonly chosen: boolean;
  }[];
  readonly place: NamedActor | null;
  readonly participants: readonly { readonly role: string | null; readonly actor: NamedActor }[];
  readonly reportCount: number;
  readonly articleCount: number;
  readonly firstPublished: string | null;
  readonly firstRecorded: string | null;
  readonly reports: readonly { readonly evidence: readonly Evidence[] }[];
}

export interface Statement {
  readonly id: string;
  readonly slug: string;
  readonly text: string;
  readonly mode: StatementMode;
  readonly verb: string | null;
  readonly speaker: NamedActor | null;
  readonly speakerText: string;
  readonly via: NamedActor | null;
  readonly viaText: string | null;
  readonly addressees: readonly NamedActor[];
  readonly about: readonly NamedActor[];
  readonly said: DateRecord | null;
  readonly event: { readonly id: string; readonly slug: string; readonly title: string } | null;
  readonly articleCount: number;
  readonly firstPublished: string | null;
  readonly firstRecorded: string | null;
  readonly evidence: readonly Evidence[];
}

/** Actors around some, and what ties them. */
export interface Network {
  readonly centers: readonly NamedActor[];
  readonly nodes: readonly { readonly distance: number; readonly degree: number; readonly actor: NamedActor }[];
  readonly edges: readonly {
    readonly from: NamedActor;
    readonly to: NamedActor;
    readonly eventCount: number;
    readonly statementCount: number;
    readonly start: string | null;
    readonly end: string | null;
  }[];
  readonly totalCount: number;
  readonly truncated: boolean;
}

export function evidenceOf({ reports }: Event): readonly Evidence[] {
  return reports.flatMap(({ evidence }) => evidence);
}

/** The speaker's name where the speaker is known, else the words of the text. */
export function speakerOf({ speaker, speakerText }: Statement): string {
  return speaker?.name ?? speakerText;
}

/** What a list is called and how much of it follows. */
export interface Head {
  /** As in its address: `timeline`, `statements`, … */
  readonly name: string;
  /** How many fit the filter. */
  readonly totalCount: number;
  /** How many follow: fewer than `totalCount` where a limit cuts. */
  readonly count: number;
  /** Where the page is served, without a slash at the end, so that things can carry their address; null where it is not. */
  readonly origin: string | null;
}
