// The records that the store's reading half gives: what the API, the exports and the command line show. Plain JSON.
// `label` is the node's label in the graph, so that a mixed list tells what each record is.

import type { BlockKind, Omission } from './article.ts';
import type { DateValue } from './edtf.ts';
import type { Problem } from './problem.ts';
import type { Evidence } from './span.ts';
import type { ActorKind, EventStatus, EventType, StatementMode } from './vocabulary.ts';

export interface ActorRecord {
  readonly label: 'Actor';
  readonly id: string;
  readonly kind: ActorKind;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly authority: string | null;
  readonly descriptions: readonly string[];
  readonly articleCount: number;
  readonly mentionCount: number;
  readonly joinedBy: readonly string[];
}

/** A date with the zone in which its day holds. */
export interface DateRecord extends DateValue {
  readonly timeZone: string | null;
}

export interface EventRecord {
  readonly label: 'Event';
  readonly id: string;
  readonly type: EventType;
  readonly title: string;
  readonly status: EventStatus;
  readonly date: DateRecord | null;
  readonly dateReason: string | null;
  readonly dateConflict: boolean;
  readonly reportCount: number;
  readonly articleCount: number;
  readonly firstPublished: string | null;
  readonly firstRecorded: string | null;
  readonly joinedBy: readonly string[];
  /** The state of knowledge this record shows; absent for the present one. */
  readonly asOf?: AsOf;
}

/** A state of knowledge: what had been published, and recorded here, until these instants (`YYYY-MM-DDThh:mm:ssZ`). */
export interface AsOf {
  readonly published: string | null;
  readonly recorded: string | null;
}

export interface StatementRecord {
  readonly label: 'Statement';
  readonly id: string;
  readonly mode: StatementMode;
  readonly text: string;
  readonly verb: string | null;
  readonly speakerText: string;
  readonly viaText: string | null;
  readonly said: DateRecord | null;
  readonly topics: readonly string[];
  readonly versionCount: number;
  readonly articleCount: number;
  readonly firstPublished: string | null;
  readonly firstRecorded: string | null;
  readonly joinedBy: readonly string[];
  readonly asOf?: AsOf;
}

/** An article without its text. */
export interface ArticleRecord {
  readonly label: 'Article';
  readonly id: string;
  readonly title: string;
  readonly language: string;
  readonly url: string | null;
  readonly publisher: string | null;
  readonly authors: readonly string[];
  readonly published: string | null;
  readonly publishedStart: string;
  readonly recordedAt: string;
}

/** What an article's page shows beside its head. */
export interface ArticleBody {
  readonly id: string;
  readonly text: string;
  readonly blocks: readonly { readonly kind: BlockKind; readonly start: number; readonly end: number }[];
  readonly problems: readonly Problem[];
  readonly omissions: readonly Omission[];
}

/** Evidence with its article. */
export interface EvidenceRecord extends Evidence {
  readonly article: ArticleRecord;
}

export interface AppearanceRecord {
  readonly label: 'Appearance';
  readonly id: string;
  readonly actorId: string;
  readonly article: ArticleRecord;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly rule: string;
  readonly evidence: readonly EvidenceRecord[];
}

export interface ReportRecord {
  readonly label: 'Report';
  readonly id: string;
  readonly eventId: string | null;
  readonly article: ArticleRecord;
  readonly type: EventType;
  readonly title: string;
  readonly status: EventStatus;
  readonly date: DateRecord | null;
  readonly publishedStart: string;
  readonly recordedAt: string;
  readonly rule: string;
  readonly joinedBy: string | null;
  readonly evidence: readonly EvidenceRecord[];
}

export interface DateClaimRecord {
  readonly id: string;
  readonly reportId: string;
  /** 0 is the one that its article takes. */
  readonly position: number;
  readonly date: DateRecord;
  readonly raw: string;
  readonly reason: string;
  readonly rule: string;
  readonly evidence: EvidenceRecord;
}

export interface VersionRecord {
  readonly label: 'Version';
  readonly id: string;
  readonly statementId: string | null;
  readonly article: ArticleRecord;
  readonly mode: StatementMode;
  readonly text: string;
  readonly verb: string | null;
  readonly speakerText: string;
  readonly viaText: string | null;
  readonly said: DateRecord | null;
  readonly publishedStart: string;
  readonly recordedAt: string;
  readonly rule: string;
  readonly joinedBy: string | null;
  readonly evidence: EvidenceRecord;
}

export interface ParticipantRecord {
  readonly actor: ActorRecord;
  readonly role: string | null;
  readonly reportCount: number;
}

export interface ReportParticipantRecord {
  readonly reportId: string;
  readonly actor: ActorRecord | null;
  readonly name: string;
  readonly role: string | null;
  /** Null for the place. */
  readonly rule: string | null;
}

/** How an actor stands to a statement. */
export const statementRoles = ['SPEAKER', 'VIA', 'ADDRESSEE', 'ABOUT'] as const;
export type StatementRole = (typeof statementRoles)[number];

/** One event or statement that ties two actors. */
export interface TieRecord {
  readonly source: string;
  readonly target: string;
  readonly kind: 'EVENT' | 'STATEMENT';
  /** The id of the event or statement. */
  readonly link: string;
  /** Its `sortStart` and `sortEnd`. */
  readonly earliest: string;
  readonly latest: string;
}

export interface CurationRecord {
  readonly label: 'Curation';
  readonly id: string;
  readonly kind: string;
  readonly subject: string;
  readonly who: string;
  readonly madeAt: string;
  readonly why: string;
  readonly state: string;
  readonly stateReason: string | null;
  readonly undoneBy: string | null;
  readonly undoneAt: string | null;
}
