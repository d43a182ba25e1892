// Which record of ours stands for which type of the schema. Types that are not named here are made whole by the field that
// gives them.

import type { Job } from '../model/job.ts';
import type {
  ActorRecord,
  AppearanceRecord,
  ArticleRecord,
  CurationRecord,
  EventRecord,
  EvidenceRecord,
  ReportRecord,
  StatementRecord,
  VersionRecord,
} from '../model/records.ts';
import type { Account, Difference } from './accounts.ts';
import type { Connection } from './connection.ts';
import type { GivenFile } from './ingest-input.ts';
import type { Relation } from './lists.ts';
import type { Found } from './search.ts';

export interface Parents {
  Actor: ActorRecord;
  Appearance: AppearanceRecord;
  Event: EventRecord;
  Report: ReportRecord;
  Statement: StatementRecord;
  Version: VersionRecord;
  Article: ArticleRecord;
  Curation: CurationRecord;
  Job: Job;
  Account: Account;
  AccountDifference: Difference;
  Relation: Relation;
  Mark: EvidenceRecord & { readonly kind: string; readonly subjectId: string | null };
  ActorConnection: Connection<ActorRecord>;
  EventConnection: Connection<EventRecord>;
  StatementConnection: Connection<StatementRecord>;
  ArticleConnection: Connection<ArticleRecord>;
  RelationConnection: Connection<Relation>;
  SearchEdge: Found;
  SearchConnection: Connection<Found['node'], Found>;
  JobConnection: Connection<Job>;
  CurationConnection: Connection<CurationRecord>;
}

/** What the engine makes of the scalars of the schema. */
export interface Scalars {
  EDTF: string;
  DateTime: string;
  URL: string;
  File: GivenFile;
}
