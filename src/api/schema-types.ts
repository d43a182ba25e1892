// What each field of schema.graphql is given and may give. Written by scripts/build-schema-types.mjs: change the schema, not this.

import type { GraphQLScalarType } from 'graphql';
import type { Context } from './context.ts';
import type { Parents, Scalars } from './parents.ts';

/** The record that stands for a type of the schema; of a type that `Parents` does not name, anything. */
type Of<Name extends string> = Name extends keyof Parents ? Parents[Name] : unknown;
type Field<Name extends string, Arguments, Result> = (
  parent: Of<Name>,
  args: Arguments,
  context: Context,
) => Result | Promise<Result>;
/** A field that its record has under the same name may go without a resolver; any other needs one, if the record is known. */
type Fields<Name extends string, All> =
  unknown extends Of<Name>
    ? Partial<All>
    : Omit<All, keyof Of<Name>> & Partial<Pick<All, Extract<keyof All, keyof Of<Name>>>>;
/** A type all of whose fields may go without a resolver may itself be left out. */
type Types<All> = { readonly [Key in keyof All as Partial<All[Key]> extends All[Key] ? never : Key]: All[Key] } & {
  readonly [Key in keyof All as Partial<All[Key]> extends All[Key] ? Key : never]?: All[Key];
};
type NoArguments = Readonly<Record<never, never>>;

export interface DateFilter {
  readonly from?: Scalars['EDTF'] | null;
  readonly to?: Scalars['EDTF'] | null;
  readonly match: DateMatch;
}

export type DateMatch = 'OVERLAPS' | 'WITHIN';

export interface ActorFilter {
  readonly AND?: readonly ActorFilter[] | null;
  readonly OR?: readonly ActorFilter[] | null;
  readonly NOT?: ActorFilter | null;
  readonly ids?: readonly string[] | null;
  readonly name?: string | null;
  readonly text?: string | null;
  readonly kind?: readonly ActorKind[] | null;
  readonly article?: string | null;
  readonly publisher?: string | null;
  readonly event?: string | null;
  readonly minArticles?: number | null;
}

export interface EventFilter {
  readonly AND?: readonly EventFilter[] | null;
  readonly OR?: readonly EventFilter[] | null;
  readonly NOT?: EventFilter | null;
  readonly ids?: readonly string[] | null;
  readonly participants?: readonly string[] | null;
  readonly anyParticipant?: readonly string[] | null;
  readonly type?: readonly EventType[] | null;
  readonly status?: readonly EventStatus[] | null;
  readonly place?: string | null;
  readonly during?: DateFilter | null;
  readonly dated?: boolean | null;
  readonly dateConflict?: boolean | null;
  readonly text?: string | null;
  readonly article?: string | null;
  readonly publisher?: string | null;
  readonly published?: DateFilter | null;
  readonly minReports?: number | null;
  readonly publishedAsOf?: Scalars['DateTime'] | null;
  readonly recordedAsOf?: Scalars['DateTime'] | null;
}

export interface StatementFilter {
  readonly AND?: readonly StatementFilter[] | null;
  readonly OR?: readonly StatementFilter[] | null;
  readonly NOT?: StatementFilter | null;
  readonly ids?: readonly string[] | null;
  readonly speaker?: string | null;
  readonly via?: string | null;
  readonly addressee?: string | null;
  readonly about?: string | null;
  readonly actor?: string | null;
  readonly text?: string | null;
  readonly mode?: StatementMode | null;
  readonly attributed?: boolean | null;
  readonly said?: DateFilter | null;
  readonly published?: DateFilter | null;
  readonly event?: string | null;
  readonly article?: string | null;
  readonly publisher?: string | null;
  readonly publishedAsOf?: Scalars['DateTime'] | null;
  readonly recordedAsOf?: Scalars['DateTime'] | null;
}

export interface ArticleFilter {
  readonly AND?: readonly ArticleFilter[] | null;
  readonly OR?: readonly ArticleFilter[] | null;
  readonly NOT?: ArticleFilter | null;
  readonly ids?: readonly string[] | null;
  readonly text?: string | null;
  readonly publisher?: string | null;
  readonly language?: string | null;
  readonly published?: DateFilter | null;
  readonly mentions?: readonly string[] | null;
  readonly event?: string | null;
  readonly statement?: string | null;
  readonly recordedAsOf?: Scalars['DateTime'] | null;
}

export interface CurationFilter {
  readonly kind?: readonly CurationKind[] | null;
  readonly state?: readonly CurationState[] | null;
  readonly subject?: string | null;
  readonly who?: string | null;
}

export type ActorOrder = 'ARTICLES_DESC' | 'NAME_ASC';

export type EventOrder = 'DATE_ASC' | 'DATE_DESC' | 'REPORTS_DESC';

export type StatementOrder = 'SAID_ASC' | 'SAID_DESC' | 'ARTICLES_DESC';

export type ArticleOrder = 'PUBLISHED_DESC' | 'PUBLISHED_ASC' | 'RECORDED_DESC';

export type ActorKind = 'PERSON' | 'ORGANIZATION' | 'PLACE';

export type EventType =
  | 'MEETING'
  | 'CALL'
  | 'SUMMIT'
  | 'VISIT'
  | 'SPEECH'
  | 'STATEMENT_ISSUED'
  | 'AGREEMENT'
  | 'LEGISLATION'
  | 'ELECTION'
  | 'APPOINTMENT'
  | 'LEGAL'
  | 'SANCTION'
  | 'PROTEST'
  | 'ARREST'
  | 'VIOLENCE'
  | 'MILITARY'
  | 'DISASTER'
  | 'ECONOMY'
  | 'PUBLICATION'
  | 'OTHER';

export type EventStatus = 'HAPPENED' | 'PLANNED' | 'UNCERTAIN' | 'DENIED';

export type Precision = 'MINUTE' | 'HOUR' | 'DAY' | 'INTERVAL' | 'MONTH' | 'SEASON' | 'YEAR' | 'DECADE' | 'CENTURY';

export type StatementMode = 'DIRECT' | 'INDIRECT';

export type BlockKind = 'TITLE' | 'PARAGRAPH' | 'HEADING' | 'CAPTION' | 'LIST_ITEM' | 'TABLE_ROW' | 'QUOTE' | 'CREDIT';

export type MarkKind = 'ACTOR' | 'EVENT' | 'DATE' | 'STATEMENT';

export type Severity = 'WARNING' | 'INFORMATION';

export type HistogramUnit = 'DAY' | 'WEEK' | 'MONTH' | 'YEAR' | 'DECADE';

export type SearchKind = 'ACTOR' | 'EVENT' | 'STATEMENT' | 'ARTICLE';

export type JobState = 'QUEUED' | 'RUNNING' | 'DONE' | 'FAILED';

export type CurationKind = 'MERGE' | 'SPLIT' | 'RENAME' | 'SET_DATE' | 'HIDE';

export type CurationState = 'APPLIED' | 'UNDONE' | 'ORPHANED';

export interface IngestInput {
  readonly source: IngestSource;
  readonly published?: Scalars['DateTime'] | null;
  readonly url?: Scalars['URL'] | null;
  readonly publisher?: string | null;
}

export interface IngestSource {
  readonly text?: string | null;
  readonly html?: string | null;
  readonly url?: Scalars['URL'] | null;
  readonly urls?: readonly Scalars['URL'][] | null;
  readonly file?: Scalars['File'] | null;
  readonly files?: readonly Scalars['File'][] | null;
}

export type Resolvers = Types<{
  readonly EDTF: GraphQLScalarType;
  readonly DateTime: GraphQLScalarType;
  readonly URL: GraphQLScalarType;
  readonly File: GraphQLScalarType;
  readonly Query: {
    readonly node: Field<
      'Query',
      {
        readonly id: string;
      },
      | Of<'Actor'>
      | Of<'Event'>
      | Of<'Report'>
      | Of<'Statement'>
      | Of<'Version'>
      | Of<'Article'>
      | Of<'Job'>
      | Of<'Curation'>
      | null
    >;
    readonly nodes: Field<
      'Query',
      {
        readonly ids: readonly string[];
      },
      readonly (
        | Of<'Actor'>
        | Of<'Event'>
        | Of<'Report'>
        | Of<'Statement'>
        | Of<'Version'>
        | Of<'Article'>
        | Of<'Job'>
        | Of<'Curation'>
        | null
      )[]
    >;
    readonly actor: Field<
      'Query',
      {
        readonly id?: string | null;
        readonly name?: string | null;
        readonly slug?: string | null;
      },
      Of<'Actor'> | null
    >;
    readonly event: Field<
      'Query',
      {
        readonly id?: string | null;
        readonly slug?: string | null;
        readonly publishedAsOf?: Scalars['DateTime'] | null;
        readonly recordedAsOf?: Scalars['DateTime'] | null;
      },
      Of<'Event'> | null
    >;
    readonly statement: Field<
      'Query',
      {
        readonly id?: string | null;
        readonly slug?: string | null;
      },
      Of<'Statement'> | null
    >;
    readonly article: Field<
      'Query',
      {
        readonly id?: string | null;
        readonly slug?: string | null;
        readonly url?: Scalars['URL'] | null;
      },
      Of<'Article'> | null
    >;
    readonly actors: Field<
      'Query',
      {
        readonly where?: ActorFilter | null;
        readonly orderBy: ActorOrder;
        readonly first?: number | null;
        readonly after?: string | null;
        readonly last?: number | null;
        readonly before?: string | null;
      },
      Of<'ActorConnection'>
    >;
    readonly events: Field<
      'Query',
      {
        readonly where?: EventFilter | null;
        readonly orderBy: EventOrder;
        readonly first?: number | null;
        readonly after?: string | null;
        readonly last?: number | null;
        readonly before?: string | null;
      },
      Of<'EventConnection'>
    >;
    readonly statements: Field<
      'Query',
      {
        readonly where?: StatementFilter | null;
        readonly orderBy: StatementOrder;
        readonly first?: number | null;
        readonly after?: string | null;
        readonly last?: number | null;
        readonly before?: string | null;
      },
      Of<'StatementConnection'>
    >;
    readonly articles: Field<
      'Query',
      {
        readonly where?: ArticleFilter | null;
        readonly orderBy: ArticleOrder;
        readonly first?: number | null;
        readonly after?: string | null;
        readonly last?: number | null;
        readonly before?: string | null;
      },
      Of<'ArticleConnection'>
    >;
    readonly paths: Field<
      'Query',
      {
        readonly from: string;
        readonly to: string;
        readonly maxLength: number;
        readonly first: number;
        readonly during?: DateFilter | null;
      },
      readonly Of<'Path'>[]
    >;
    readonly neighborhood: Field<
      'Query',
      {
        readonly of: readonly string[];
        readonly depth: number;
        readonly first: number;
        readonly during?: DateFilter | null;
      },
      Of<'Neighborhood'>
    >;
    readonly search: Field<
      'Query',
      {
        readonly text: string;
        readonly kinds?: readonly SearchKind[] | null;
        readonly first?: number | null;
        readonly after?: string | null;
        readonly last?: number | null;
        readonly before?: string | null;
      },
      Of<'SearchConnection'>
    >;
    readonly about: Field<'Query', NoArguments, Of<'About'>>;
    readonly job: Field<
      'Query',
      {
        readonly id: string;
      },
      Of<'Job'> | null
    >;
    readonly jobs: Field<
      'Query',
      {
        readonly state?: JobState | null;
        readonly first?: number | null;
        readonly after?: string | null;
        readonly last?: number | null;
        readonly before?: string | null;
      },
      Of<'JobConnection'>
    >;
    readonly curations: Field<
      'Query',
      {
        readonly where?: CurationFilter | null;
        readonly first?: number | null;
        readonly after?: string | null;
        readonly last?: number | null;
        readonly before?: string | null;
      },
      Of<'CurationConnection'>
    >;
  };
  readonly Node: {
    readonly __resolveType: (
      record:
        | Of<'Actor'>
        | Of<'Event'>
        | Of<'Report'>
        | Of<'Statement'>
        | Of<'Version'>
        | Of<'Article'>
        | Of<'Job'>
        | Of<'Curation'>,
    ) => 'Actor' | 'Event' | 'Report' | 'Statement' | 'Version' | 'Article' | 'Job' | 'Curation';
  };
  readonly Actor: Fields<
    'Actor',
    {
      readonly id: Field<'Actor', NoArguments, string>;
      readonly slug: Field<'Actor', NoArguments, string>;
      readonly kind: Field<'Actor', NoArguments, ActorKind>;
      readonly name: Field<'Actor', NoArguments, string>;
      readonly aliases: Field<'Actor', NoArguments, readonly string[]>;
      readonly descriptions: Field<'Actor', NoArguments, readonly string[]>;
      readonly authority: Field<'Actor', NoArguments, string | null>;
      readonly articleCount: Field<'Actor', NoArguments, number>;
      readonly mentionCount: Field<'Actor', NoArguments, number>;
      readonly joinedBy: Field<'Actor', NoArguments, readonly string[]>;
      readonly appearances: Field<
        'Actor',
        {
          readonly first: number;
        },
        readonly Of<'Appearance'>[]
      >;
      readonly events: Field<
        'Actor',
        {
          readonly where?: EventFilter | null;
          readonly orderBy: EventOrder;
          readonly first?: number | null;
          readonly after?: string | null;
          readonly last?: number | null;
          readonly before?: string | null;
        },
        Of<'EventConnection'>
      >;
      readonly statements: Field<
        'Actor',
        {
          readonly where?: StatementFilter | null;
          readonly orderBy: StatementOrder;
          readonly first?: number | null;
          readonly after?: string | null;
          readonly last?: number | null;
          readonly before?: string | null;
        },
        Of<'StatementConnection'>
      >;
      readonly statementsAbout: Field<
        'Actor',
        {
          readonly where?: StatementFilter | null;
          readonly orderBy: StatementOrder;
          readonly first?: number | null;
          readonly after?: string | null;
          readonly last?: number | null;
          readonly before?: string | null;
        },
        Of<'StatementConnection'>
      >;
      readonly articles: Field<
        'Actor',
        {
          readonly first?: number | null;
          readonly after?: string | null;
          readonly last?: number | null;
          readonly before?: string | null;
        },
        Of<'ArticleConnection'>
      >;
      readonly relations: Field<
        'Actor',
        {
          readonly during?: DateFilter | null;
          readonly first?: number | null;
          readonly after?: string | null;
          readonly last?: number | null;
          readonly before?: string | null;
        },
        Of<'RelationConnection'>
      >;
      readonly curations: Field<'Actor', NoArguments, readonly Of<'Curation'>[]>;
    }
  >;
  readonly Appearance: Fields<
    'Appearance',
    {
      readonly article: Field<'Appearance', NoArguments, Of<'Article'>>;
      readonly name: Field<'Appearance', NoArguments, string>;
      readonly aliases: Field<'Appearance', NoArguments, readonly string[]>;
      readonly rule: Field<'Appearance', NoArguments, string>;
      readonly evidence: Field<'Appearance', NoArguments, readonly Of<'Evidence'>[]>;
    }
  >;
  readonly Event: Fields<
    'Event',
    {
      readonly id: Field<'Event', NoArguments, string>;
      readonly slug: Field<'Event', NoArguments, string>;
      readonly type: Field<'Event', NoArguments, EventType>;
      readonly title: Field<'Event', NoArguments, string>;
      readonly status: Field<'Event', NoArguments, EventStatus>;
      readonly date: Field<'Event', NoArguments, Of<'Date'> | null>;
      readonly dateReason: Field<'Event', NoArguments, string | null>;
      readonly dateConflict: Field<'Event', NoArguments, boolean>;
      readonly dateClaims: Field<'Event', NoArguments, readonly Of<'DateClaim'>[]>;
      readonly place: Field<'Event', NoArguments, Of<'Actor'> | null>;
      readonly participants: Field<'Event', NoArguments, readonly Of<'Participant'>[]>;
      readonly reports: Field<'Event', NoArguments, readonly Of<'Report'>[]>;
      readonly reportCount: Field<'Event', NoArguments, number>;
      readonly articleCount: Field<'Event', NoArguments, number>;
      readonly firstPublished: Field<'Event', NoArguments, Scalars['DateTime'] | null>;
      readonly firstRecorded: Field<'Event', NoArguments, Scalars['DateTime'] | null>;
      readonly joinedBy: Field<'Event', NoArguments, readonly string[]>;
      readonly statements: Field<
        'Event',
        {
          readonly where?: StatementFilter | null;
          readonly orderBy: StatementOrder;
          readonly first?: number | null;
          readonly after?: string | null;
          readonly last?: number | null;
          readonly before?: string | null;
        },
        Of<'StatementConnection'>
      >;
      readonly statementsAbout: Field<
        'Event',
        {
          readonly where?: StatementFilter | null;
          readonly orderBy: StatementOrder;
          readonly first?: number | null;
          readonly after?: string | null;
          readonly last?: number | null;
          readonly before?: string | null;
        },
        Of<'StatementConnection'>
      >;
      readonly articles: Field<
        'Event',
        {
          readonly first?: number | null;
          readonly after?: string | null;
          readonly last?: number | null;
          readonly before?: string | null;
        },
        Of<'ArticleConnection'>
      >;
      readonly accounts: Field<'Event', NoArguments, readonly Of<'Account'>[]>;
      readonly curations: Field<'Event', NoArguments, readonly Of<'Curation'>[]>;
    }
  >;
  readonly Participant: Fields<
    'Participant',
    {
      readonly actor: Field<'Participant', NoArguments, Of<'Actor'>>;
      readonly role: Field<'Participant', NoArguments, string | null>;
      readonly reportCount: Field<'Participant', NoArguments, number>;
    }
  >;
  readonly Date: Fields<
    'Date',
    {
      readonly edtf: Field<'Date', NoArguments, Scalars['EDTF']>;
      readonly start: Field<'Date', NoArguments, string | null>;
      readonly end: Field<'Date', NoArguments, string | null>;
      readonly precision: Field<'Date', NoArguments, Precision>;
      readonly approximate: Field<'Date', NoArguments, boolean>;
      readonly uncertain: Field<'Date', NoArguments, boolean>;
      readonly timeZone: Field<'Date', NoArguments, string | null>;
    }
  >;
  readonly DateClaim: Fields<
    'DateClaim',
    {
      readonly edtf: Field<'DateClaim', NoArguments, Scalars['EDTF']>;
      readonly date: Field<'DateClaim', NoArguments, Of<'Date'>>;
      readonly raw: Field<'DateClaim', NoArguments, string>;
      readonly chosen: Field<'DateClaim', NoArguments, boolean>;
      readonly reason: Field<'DateClaim', NoArguments, string>;
      readonly rule: Field<'DateClaim', NoArguments, string>;
      readonly evidence: Field<'DateClaim', NoArguments, Of<'Evidence'>>;
    }
  >;
  readonly Report: Fields<
    'Report',
    {
      readonly id: Field<'Report', NoArguments, string>;
      readonly article: Field<'Report', NoArguments, Of<'Article'>>;
      readonly event: Field<'Report', NoArguments, Of<'Event'> | null>;
      readonly type: Field<'Report', NoArguments, EventType>;
      readonly title: Field<'Report', NoArguments, string>;
      readonly status: Field<'Report', NoArguments, EventStatus>;
      readonly date: Field<'Report', NoArguments, Of<'Date'> | null>;
      readonly dateClaims: Field<'Report', NoArguments, readonly Of<'DateClaim'>[]>;
      readonly participants: Field<'Report', NoArguments, readonly Of<'ReportParticipant'>[]>;
      readonly rule: Field<'Report', NoArguments, string>;
      readonly joinedBy: Field<'Report', NoArguments, string | null>;
      readonly evidence: Field<'Report', NoArguments, readonly Of<'Evidence'>[]>;
    }
  >;
  readonly ReportParticipant: Fields<
    'ReportParticipant',
    {
      readonly actor: Field<'ReportParticipant', NoArguments, Of<'Actor'> | null>;
      readonly name: Field<'ReportParticipant', NoArguments, string>;
      readonly role: Field<'ReportParticipant', NoArguments, string | null>;
      readonly rule: Field<'ReportParticipant', NoArguments, string | null>;
    }
  >;
  readonly Statement: Fields<
    'Statement',
    {
      readonly id: Field<'Statement', NoArguments, string>;
      readonly slug: Field<'Statement', NoArguments, string>;
      readonly mode: Field<'Statement', NoArguments, StatementMode>;
      readonly text: Field<'Statement', NoArguments, string>;
      readonly verb: Field<'Statement', NoArguments, string | null>;
      readonly speaker: Field<'Statement', NoArguments, Of<'Actor'> | null>;
      readonly speakerText: Field<'Statement', NoArguments, string>;
      readonly via: Field<'Statement', NoArguments, Of<'Actor'> | null>;
      readonly viaText: Field<'Statement', NoArguments, string | null>;
      readonly addressees: Field<'Statement', NoArguments, readonly Of<'Actor'>[]>;
      readonly said: Field<'Statement', NoArguments, Of<'Date'> | null>;
      readonly event: Field<'Statement', NoArguments, Of<'Event'> | null>;
      readonly about: Field<'Statement', NoArguments, readonly Of<'Actor'>[]>;
      readonly aboutEvents: Field<'Statement', NoArguments, readonly Of<'Event'>[]>;
      readonly topics: Field<'Statement', NoArguments, readonly string[]>;
      readonly versions: Field<'Statement', NoArguments, readonly Of<'Version'>[]>;
      readonly evidence: Field<'Statement', NoArguments, readonly Of<'Evidence'>[]>;
      readonly articleCount: Field<'Statement', NoArguments, number>;
      readonly firstPublished: Field<'Statement', NoArguments, Scalars['DateTime'] | null>;
      readonly firstRecorded: Field<'Statement', NoArguments, Scalars['DateTime'] | null>;
      readonly joinedBy: Field<'Statement', NoArguments, readonly string[]>;
    }
  >;
  readonly Version: Fields<
    'Version',
    {
      readonly id: Field<'Version', NoArguments, string>;
      readonly article: Field<'Version', NoArguments, Of<'Article'>>;
      readonly statement: Field<'Version', NoArguments, Of<'Statement'> | null>;
      readonly mode: Field<'Version', NoArguments, StatementMode>;
      readonly text: Field<'Version', NoArguments, string>;
      readonly verb: Field<'Version', NoArguments, string | null>;
      readonly speakerText: Field<'Version', NoArguments, string>;
      readonly viaText: Field<'Version', NoArguments, string | null>;
      readonly said: Field<'Version', NoArguments, Of<'Date'> | null>;
      readonly rule: Field<'Version', NoArguments, string>;
      readonly joinedBy: Field<'Version', NoArguments, string | null>;
      readonly evidence: Field<'Version', NoArguments, Of<'Evidence'>>;
    }
  >;
  readonly Evidence: Fields<
    'Evidence',
    {
      readonly article: Field<'Evidence', NoArguments, Of<'Article'>>;
      readonly start: Field<'Evidence', NoArguments, number>;
      readonly end: Field<'Evidence', NoArguments, number>;
      readonly quote: Field<'Evidence', NoArguments, string>;
    }
  >;
  readonly Article: Fields<
    'Article',
    {
      readonly id: Field<'Article', NoArguments, string>;
      readonly slug: Field<'Article', NoArguments, string>;
      readonly title: Field<'Article', NoArguments, string>;
      readonly language: Field<'Article', NoArguments, string>;
      readonly url: Field<'Article', NoArguments, Scalars['URL'] | null>;
      readonly publisher: Field<'Article', NoArguments, string | null>;
      readonly authors: Field<'Article', NoArguments, readonly string[]>;
      readonly published: Field<'Article', NoArguments, Scalars['DateTime'] | null>;
      readonly recordedAt: Field<'Article', NoArguments, Scalars['DateTime']>;
      readonly text: Field<'Article', NoArguments, string>;
      readonly blocks: Field<'Article', NoArguments, readonly Of<'Block'>[]>;
      readonly marks: Field<
        'Article',
        {
          readonly kinds?: readonly MarkKind[] | null;
        },
        readonly Of<'Mark'>[]
      >;
      readonly problems: Field<'Article', NoArguments, readonly Of<'Problem'>[]>;
      readonly omissions: Field<'Article', NoArguments, readonly Of<'Omission'>[]>;
      readonly events: Field<
        'Article',
        {
          readonly where?: EventFilter | null;
          readonly orderBy: EventOrder;
          readonly first?: number | null;
          readonly after?: string | null;
          readonly last?: number | null;
          readonly before?: string | null;
        },
        Of<'EventConnection'>
      >;
      readonly statements: Field<
        'Article',
        {
          readonly where?: StatementFilter | null;
          readonly orderBy: StatementOrder;
          readonly first?: number | null;
          readonly after?: string | null;
          readonly last?: number | null;
          readonly before?: string | null;
        },
        Of<'StatementConnection'>
      >;
      readonly actors: Field<
        'Article',
        {
          readonly where?: ActorFilter | null;
          readonly orderBy: ActorOrder;
          readonly first?: number | null;
          readonly after?: string | null;
          readonly last?: number | null;
          readonly before?: string | null;
        },
        Of<'ActorConnection'>
      >;
    }
  >;
  readonly Block: Fields<
    'Block',
    {
      readonly kind: Field<'Block', NoArguments, BlockKind>;
      readonly start: Field<'Block', NoArguments, number>;
      readonly end: Field<'Block', NoArguments, number>;
    }
  >;
  readonly Mark: Fields<
    'Mark',
    {
      readonly kind: Field<'Mark', NoArguments, MarkKind>;
      readonly start: Field<'Mark', NoArguments, number>;
      readonly end: Field<'Mark', NoArguments, number>;
      readonly quote: Field<'Mark', NoArguments, string>;
      readonly subject: Field<'Mark', NoArguments, Of<'Actor'> | Of<'Event'> | Of<'Statement'> | null>;
    }
  >;
  readonly MarkSubject: {
    readonly __resolveType: (record: Of<'Actor'> | Of<'Event'> | Of<'Statement'>) => 'Actor' | 'Event' | 'Statement';
  };
  readonly Problem: Fields<
    'Problem',
    {
      readonly rule: Field<'Problem', NoArguments, string>;
      readonly severity: Field<'Problem', NoArguments, Severity>;
      readonly message: Field<'Problem', NoArguments, string>;
      readonly start: Field<'Problem', NoArguments, number | null>;
      readonly end: Field<'Problem', NoArguments, number | null>;
    }
  >;
  readonly Omission: Fields<
    'Omission',
    {
      readonly reason: Field<'Omission', NoArguments, string>;
      readonly excerpt: Field<'Omission', NoArguments, string>;
      readonly length: Field<'Omission', NoArguments, number>;
    }
  >;
  readonly Account: Fields<
    'Account',
    {
      readonly party: Field<'Account', NoArguments, Of<'Actor'> | null>;
      readonly label: Field<'Account', NoArguments, string>;
      readonly statements: Field<
        'Account',
        {
          readonly first?: number | null;
          readonly after?: string | null;
          readonly last?: number | null;
          readonly before?: string | null;
        },
        Of<'StatementConnection'>
      >;
      readonly reports: Field<'Account', NoArguments, readonly Of<'Report'>[]>;
      readonly onlyHere: Field<'Account', NoArguments, Of<'AccountDifference'>>;
      readonly missing: Field<'Account', NoArguments, Of<'AccountDifference'>>;
    }
  >;
  readonly AccountDifference: Fields<
    'AccountDifference',
    {
      readonly actors: Field<'AccountDifference', NoArguments, readonly Of<'Actor'>[]>;
      readonly topics: Field<'AccountDifference', NoArguments, readonly string[]>;
      readonly dates: Field<'AccountDifference', NoArguments, readonly Scalars['EDTF'][]>;
      readonly statements: Field<'AccountDifference', NoArguments, readonly Of<'Statement'>[]>;
    }
  >;
  readonly Relation: Fields<
    'Relation',
    {
      readonly actor: Field<'Relation', NoArguments, Of<'Actor'>>;
      readonly events: Field<
        'Relation',
        {
          readonly orderBy: EventOrder;
          readonly first?: number | null;
          readonly after?: string | null;
          readonly last?: number | null;
          readonly before?: string | null;
        },
        Of<'EventConnection'>
      >;
      readonly statements: Field<
        'Relation',
        {
          readonly orderBy: StatementOrder;
          readonly first?: number | null;
          readonly after?: string | null;
          readonly last?: number | null;
          readonly before?: string | null;
        },
        Of<'StatementConnection'>
      >;
      readonly eventCount: Field<'Relation', NoArguments, number>;
      readonly statementCount: Field<'Relation', NoArguments, number>;
      readonly start: Field<'Relation', NoArguments, string | null>;
      readonly end: Field<'Relation', NoArguments, string | null>;
    }
  >;
  readonly Path: Fields<
    'Path',
    {
      readonly length: Field<'Path', NoArguments, number>;
      readonly steps: Field<'Path', NoArguments, readonly Of<'PathStep'>[]>;
    }
  >;
  readonly PathStep: Fields<
    'PathStep',
    {
      readonly text: Field<'PathStep', NoArguments, string>;
      readonly from: Field<'PathStep', NoArguments, Of<'Actor'> | Of<'Event'>>;
      readonly to: Field<'PathStep', NoArguments, Of<'Actor'> | Of<'Event'>>;
      readonly through: Field<'PathStep', NoArguments, Of<'Event'> | Of<'Statement'>>;
      readonly date: Field<'PathStep', NoArguments, Of<'Date'> | null>;
      readonly evidence: Field<'PathStep', NoArguments, readonly Of<'Evidence'>[]>;
    }
  >;
  readonly PathNode: { readonly __resolveType: (record: Of<'Actor'> | Of<'Event'>) => 'Actor' | 'Event' };
  readonly PathLink: { readonly __resolveType: (record: Of<'Event'> | Of<'Statement'>) => 'Event' | 'Statement' };
  readonly Neighborhood: Fields<
    'Neighborhood',
    {
      readonly centers: Field<'Neighborhood', NoArguments, readonly Of<'Actor'>[]>;
      readonly nodes: Field<'Neighborhood', NoArguments, readonly Of<'NeighborhoodNode'>[]>;
      readonly edges: Field<'Neighborhood', NoArguments, readonly Of<'NeighborhoodEdge'>[]>;
      readonly totalCount: Field<'Neighborhood', NoArguments, number>;
      readonly truncated: Field<'Neighborhood', NoArguments, boolean>;
    }
  >;
  readonly NeighborhoodNode: Fields<
    'NeighborhoodNode',
    {
      readonly actor: Field<'NeighborhoodNode', NoArguments, Of<'Actor'>>;
      readonly distance: Field<'NeighborhoodNode', NoArguments, number>;
      readonly degree: Field<'NeighborhoodNode', NoArguments, number>;
    }
  >;
  readonly NeighborhoodEdge: Fields<
    'NeighborhoodEdge',
    {
      readonly from: Field<'NeighborhoodEdge', NoArguments, Of<'Actor'>>;
      readonly to: Field<'NeighborhoodEdge', NoArguments, Of<'Actor'>>;
      readonly eventCount: Field<'NeighborhoodEdge', NoArguments, number>;
      readonly statementCount: Field<'NeighborhoodEdge', NoArguments, number>;
      readonly start: Field<'NeighborhoodEdge', NoArguments, string | null>;
      readonly end: Field<'NeighborhoodEdge', NoArguments, string | null>;
    }
  >;
  readonly PageInfo: Fields<
    'PageInfo',
    {
      readonly hasNextPage: Field<'PageInfo', NoArguments, boolean>;
      readonly hasPreviousPage: Field<'PageInfo', NoArguments, boolean>;
      readonly startCursor: Field<'PageInfo', NoArguments, string | null>;
      readonly endCursor: Field<'PageInfo', NoArguments, string | null>;
    }
  >;
  readonly ActorConnection: Fields<
    'ActorConnection',
    {
      readonly edges: Field<'ActorConnection', NoArguments, readonly Of<'ActorEdge'>[]>;
      readonly nodes: Field<'ActorConnection', NoArguments, readonly Of<'Actor'>[]>;
      readonly pageInfo: Field<'ActorConnection', NoArguments, Of<'PageInfo'>>;
      readonly totalCount: Field<'ActorConnection', NoArguments, number>;
      readonly facets: Field<
        'ActorConnection',
        {
          readonly limit: number;
        },
        Of<'ActorFacets'>
      >;
    }
  >;
  readonly ActorEdge: Fields<
    'ActorEdge',
    {
      readonly cursor: Field<'ActorEdge', NoArguments, string>;
      readonly node: Field<'ActorEdge', NoArguments, Of<'Actor'>>;
    }
  >;
  readonly ActorFacets: Fields<
    'ActorFacets',
    {
      readonly kinds: Field<'ActorFacets', NoArguments, readonly Of<'Facet'>[]>;
      readonly publishers: Field<'ActorFacets', NoArguments, readonly Of<'Facet'>[]>;
    }
  >;
  readonly EventConnection: Fields<
    'EventConnection',
    {
      readonly edges: Field<'EventConnection', NoArguments, readonly Of<'EventEdge'>[]>;
      readonly nodes: Field<'EventConnection', NoArguments, readonly Of<'Event'>[]>;
      readonly pageInfo: Field<'EventConnection', NoArguments, Of<'PageInfo'>>;
      readonly totalCount: Field<'EventConnection', NoArguments, number>;
      readonly facets: Field<
        'EventConnection',
        {
          readonly limit: number;
        },
        Of<'EventFacets'>
      >;
      readonly histogram: Field<
        'EventConnection',
        {
          readonly unit?: HistogramUnit | null;
          readonly from?: Scalars['EDTF'] | null;
        },
        Of<'Histogram'>
      >;
    }
  >;
  readonly EventEdge: Fields<
    'EventEdge',
    {
      readonly cursor: Field<'EventEdge', NoArguments, string>;
      readonly node: Field<'EventEdge', NoArguments, Of<'Event'>>;
    }
  >;
  readonly EventFacets: Fields<
    'EventFacets',
    {
      readonly types: Field<'EventFacets', NoArguments, readonly Of<'Facet'>[]>;
      readonly statuses: Field<'EventFacets', NoArguments, readonly Of<'Facet'>[]>;
      readonly participants: Field<'EventFacets', NoArguments, readonly Of<'Facet'>[]>;
      readonly places: Field<'EventFacets', NoArguments, readonly Of<'Facet'>[]>;
      readonly publishers: Field<'EventFacets', NoArguments, readonly Of<'Facet'>[]>;
    }
  >;
  readonly StatementConnection: Fields<
    'StatementConnection',
    {
      readonly edges: Field<'StatementConnection', NoArguments, readonly Of<'StatementEdge'>[]>;
      readonly nodes: Field<'StatementConnection', NoArguments, readonly Of<'Statement'>[]>;
      readonly pageInfo: Field<'StatementConnection', NoArguments, Of<'PageInfo'>>;
      readonly totalCount: Field<'StatementConnection', NoArguments, number>;
      readonly facets: Field<
        'StatementConnection',
        {
          readonly limit: number;
        },
        Of<'StatementFacets'>
      >;
      readonly histogram: Field<
        'StatementConnection',
        {
          readonly unit?: HistogramUnit | null;
          readonly from?: Scalars['EDTF'] | null;
        },
        Of<'Histogram'>
      >;
    }
  >;
  readonly StatementEdge: Fields<
    'StatementEdge',
    {
      readonly cursor: Field<'StatementEdge', NoArguments, string>;
      readonly node: Field<'StatementEdge', NoArguments, Of<'Statement'>>;
    }
  >;
  readonly StatementFacets: Fields<
    'StatementFacets',
    {
      readonly speakers: Field<'StatementFacets', NoArguments, readonly Of<'Facet'>[]>;
      readonly via: Field<'StatementFacets', NoArguments, readonly Of<'Facet'>[]>;
      readonly about: Field<'StatementFacets', NoArguments, readonly Of<'Facet'>[]>;
      readonly modes: Field<'StatementFacets', NoArguments, readonly Of<'Facet'>[]>;
      readonly publishers: Field<'StatementFacets', NoArguments, readonly Of<'Facet'>[]>;
    }
  >;
  readonly ArticleConnection: Fields<
    'ArticleConnection',
    {
      readonly edges: Field<'ArticleConnection', NoArguments, readonly Of<'ArticleEdge'>[]>;
      readonly nodes: Field<'ArticleConnection', NoArguments, readonly Of<'Article'>[]>;
      readonly pageInfo: Field<'ArticleConnection', NoArguments, Of<'PageInfo'>>;
      readonly totalCount: Field<'ArticleConnection', NoArguments, number>;
      readonly facets: Field<
        'ArticleConnection',
        {
          readonly limit: number;
        },
        Of<'ArticleFacets'>
      >;
      readonly histogram: Field<
        'ArticleConnection',
        {
          readonly unit?: HistogramUnit | null;
          readonly from?: Scalars['EDTF'] | null;
        },
        Of<'Histogram'>
      >;
    }
  >;
  readonly ArticleEdge: Fields<
    'ArticleEdge',
    {
      readonly cursor: Field<'ArticleEdge', NoArguments, string>;
      readonly node: Field<'ArticleEdge', NoArguments, Of<'Article'>>;
    }
  >;
  readonly ArticleFacets: Fields<
    'ArticleFacets',
    {
      readonly publishers: Field<'ArticleFacets', NoArguments, readonly Of<'Facet'>[]>;
      readonly languages: Field<'ArticleFacets', NoArguments, readonly Of<'Facet'>[]>;
      readonly actors: Field<'ArticleFacets', NoArguments, readonly Of<'Facet'>[]>;
    }
  >;
  readonly Facet: Fields<
    'Facet',
    {
      readonly value: Field<'Facet', NoArguments, string>;
      readonly label: Field<'Facet', NoArguments, string>;
      readonly count: Field<'Facet', NoArguments, number>;
    }
  >;
  readonly Histogram: Fields<
    'Histogram',
    {
      readonly unit: Field<'Histogram', NoArguments, HistogramUnit>;
      readonly bins: Field<'Histogram', NoArguments, readonly Of<'HistogramBin'>[]>;
      readonly undated: Field<'Histogram', NoArguments, number>;
      readonly before: Field<'Histogram', NoArguments, number>;
    }
  >;
  readonly HistogramBin: Fields<
    'HistogramBin',
    {
      readonly start: Field<'HistogramBin', NoArguments, string>;
      readonly end: Field<'HistogramBin', NoArguments, string>;
      readonly count: Field<'HistogramBin', NoArguments, number>;
    }
  >;
  readonly RelationConnection: Fields<
    'RelationConnection',
    {
      readonly edges: Field<'RelationConnection', NoArguments, readonly Of<'RelationEdge'>[]>;
      readonly nodes: Field<'RelationConnection', NoArguments, readonly Of<'Relation'>[]>;
      readonly pageInfo: Field<'RelationConnection', NoArguments, Of<'PageInfo'>>;
      readonly totalCount: Field<'RelationConnection', NoArguments, number>;
    }
  >;
  readonly RelationEdge: Fields<
    'RelationEdge',
    {
      readonly cursor: Field<'RelationEdge', NoArguments, string>;
      readonly node: Field<'RelationEdge', NoArguments, Of<'Relation'>>;
    }
  >;
  readonly SearchConnection: Fields<
    'SearchConnection',
    {
      readonly edges: Field<'SearchConnection', NoArguments, readonly Of<'SearchEdge'>[]>;
      readonly nodes: Field<
        'SearchConnection',
        NoArguments,
        readonly (Of<'Actor'> | Of<'Event'> | Of<'Statement'> | Of<'Article'>)[]
      >;
      readonly pageInfo: Field<'SearchConnection', NoArguments, Of<'PageInfo'>>;
      readonly totalCount: Field<'SearchConnection', NoArguments, number>;
    }
  >;
  readonly SearchEdge: Fields<
    'SearchEdge',
    {
      readonly cursor: Field<'SearchEdge', NoArguments, string>;
      readonly node: Field<'SearchEdge', NoArguments, Of<'Actor'> | Of<'Event'> | Of<'Statement'> | Of<'Article'>>;
      readonly score: Field<'SearchEdge', NoArguments, number>;
      readonly highlights: Field<'SearchEdge', NoArguments, readonly Of<'Highlight'>[]>;
    }
  >;
  readonly SearchHit: {
    readonly __resolveType: (
      record: Of<'Actor'> | Of<'Event'> | Of<'Statement'> | Of<'Article'>,
    ) => 'Actor' | 'Event' | 'Statement' | 'Article';
  };
  readonly Highlight: Fields<
    'Highlight',
    {
      readonly field: Field<'Highlight', NoArguments, string>;
      readonly text: Field<'Highlight', NoArguments, string>;
      readonly offset: Field<'Highlight', NoArguments, number>;
      readonly spans: Field<'Highlight', NoArguments, readonly Of<'HighlightSpan'>[]>;
    }
  >;
  readonly HighlightSpan: Fields<
    'HighlightSpan',
    {
      readonly start: Field<'HighlightSpan', NoArguments, number>;
      readonly end: Field<'HighlightSpan', NoArguments, number>;
    }
  >;
  readonly JobConnection: Fields<
    'JobConnection',
    {
      readonly edges: Field<'JobConnection', NoArguments, readonly Of<'JobEdge'>[]>;
      readonly nodes: Field<'JobConnection', NoArguments, readonly Of<'Job'>[]>;
      readonly pageInfo: Field<'JobConnection', NoArguments, Of<'PageInfo'>>;
      readonly totalCount: Field<'JobConnection', NoArguments, number>;
    }
  >;
  readonly JobEdge: Fields<
    'JobEdge',
    {
      readonly cursor: Field<'JobEdge', NoArguments, string>;
      readonly node: Field<'JobEdge', NoArguments, Of<'Job'>>;
    }
  >;
  readonly CurationConnection: Fields<
    'CurationConnection',
    {
      readonly edges: Field<'CurationConnection', NoArguments, readonly Of<'CurationEdge'>[]>;
      readonly nodes: Field<'CurationConnection', NoArguments, readonly Of<'Curation'>[]>;
      readonly pageInfo: Field<'CurationConnection', NoArguments, Of<'PageInfo'>>;
      readonly totalCount: Field<'CurationConnection', NoArguments, number>;
    }
  >;
  readonly CurationEdge: Fields<
    'CurationEdge',
    {
      readonly cursor: Field<'CurationEdge', NoArguments, string>;
      readonly node: Field<'CurationEdge', NoArguments, Of<'Curation'>>;
    }
  >;
  readonly About: Fields<
    'About',
    {
      readonly version: Field<'About', NoArguments, string>;
      readonly schemaHash: Field<'About', NoArguments, string>;
      readonly store: Field<'About', NoArguments, string>;
      readonly counts: Field<'About', NoArguments, Of<'Counts'>>;
      readonly canIngest: Field<'About', NoArguments, boolean>;
      readonly canCurate: Field<'About', NoArguments, boolean>;
      readonly canFetch: Field<'About', NoArguments, boolean>;
      readonly limits: Field<'About', NoArguments, Of<'Limits'>>;
    }
  >;
  readonly Counts: Fields<
    'Counts',
    {
      readonly articles: Field<'Counts', NoArguments, number>;
      readonly actors: Field<'Counts', NoArguments, number>;
      readonly events: Field<'Counts', NoArguments, number>;
      readonly statements: Field<'Counts', NoArguments, number>;
    }
  >;
  readonly Limits: Fields<
    'Limits',
    {
      readonly depth: Field<'Limits', NoArguments, number>;
      readonly cost: Field<'Limits', NoArguments, number>;
      readonly tokens: Field<'Limits', NoArguments, number>;
      readonly page: Field<'Limits', NoArguments, number>;
      readonly conditions: Field<'Limits', NoArguments, number>;
      readonly seconds: Field<'Limits', NoArguments, number>;
      readonly bytes: Field<'Limits', NoArguments, number>;
      readonly uploadBytes: Field<'Limits', NoArguments, number>;
      readonly articles: Field<'Limits', NoArguments, number>;
    }
  >;
  readonly Job: Fields<
    'Job',
    {
      readonly id: Field<'Job', NoArguments, string>;
      readonly state: Field<'Job', NoArguments, JobState>;
      readonly label: Field<'Job', NoArguments, string>;
      readonly total: Field<'Job', NoArguments, number>;
      readonly done: Field<'Job', NoArguments, number>;
      readonly added: Field<'Job', NoArguments, number>;
      readonly replaced: Field<'Job', NoArguments, number>;
      readonly unchanged: Field<'Job', NoArguments, number>;
      readonly failed: Field<'Job', NoArguments, number>;
      readonly articles: Field<'Job', NoArguments, readonly Of<'Article'>[]>;
      readonly warnings: Field<'Job', NoArguments, readonly string[]>;
      readonly error: Field<'Job', NoArguments, string | null>;
      readonly createdAt: Field<'Job', NoArguments, Scalars['DateTime']>;
      readonly finishedAt: Field<'Job', NoArguments, Scalars['DateTime'] | null>;
    }
  >;
  readonly Curation: Fields<
    'Curation',
    {
      readonly id: Field<'Curation', NoArguments, string>;
      readonly kind: Field<'Curation', NoArguments, CurationKind>;
      readonly subject: Field<'Curation', NoArguments, string>;
      readonly concerns: Field<'Curation', NoArguments, readonly (Of<'Actor'> | Of<'Event'>)[]>;
      readonly who: Field<'Curation', NoArguments, string>;
      readonly madeAt: Field<'Curation', NoArguments, Scalars['DateTime']>;
      readonly why: Field<'Curation', NoArguments, string>;
      readonly state: Field<'Curation', NoArguments, CurationState>;
      readonly stateReason: Field<'Curation', NoArguments, string | null>;
      readonly undoneBy: Field<'Curation', NoArguments, string | null>;
      readonly undoneAt: Field<'Curation', NoArguments, Scalars['DateTime'] | null>;
    }
  >;
  readonly CurationSubject: { readonly __resolveType: (record: Of<'Actor'> | Of<'Event'>) => 'Actor' | 'Event' };
  readonly Mutation: {
    readonly ingest: Field<
      'Mutation',
      {
        readonly input: IngestInput;
      },
      Of<'IngestPayload'>
    >;
    readonly retract: Field<
      'Mutation',
      {
        readonly article: string;
      },
      Of<'RetractPayload'>
    >;
    readonly mergeActors: Field<
      'Mutation',
      {
        readonly actors: readonly string[];
        readonly why?: string | null;
      },
      Of<'CurationPayload'>
    >;
    readonly splitActor: Field<
      'Mutation',
      {
        readonly actor: string;
        readonly articles: readonly string[];
        readonly why?: string | null;
      },
      Of<'CurationPayload'>
    >;
    readonly renameActor: Field<
      'Mutation',
      {
        readonly actor: string;
        readonly name: string;
        readonly why?: string | null;
      },
      Of<'CurationPayload'>
    >;
    readonly hideActor: Field<
      'Mutation',
      {
        readonly actor: string;
        readonly why?: string | null;
      },
      Of<'CurationPayload'>
    >;
    readonly mergeEvents: Field<
      'Mutation',
      {
        readonly events: readonly string[];
        readonly why?: string | null;
      },
      Of<'CurationPayload'>
    >;
    readonly splitEvent: Field<
      'Mutation',
      {
        readonly event: string;
        readonly reports: readonly string[];
        readonly why?: string | null;
      },
      Of<'CurationPayload'>
    >;
    readonly renameEvent: Field<
      'Mutation',
      {
        readonly event: string;
        readonly title: string;
        readonly why?: string | null;
      },
      Of<'CurationPayload'>
    >;
    readonly setEventDate: Field<
      'Mutation',
      {
        readonly event: string;
        readonly date: Scalars['EDTF'];
        readonly why?: string | null;
      },
      Of<'CurationPayload'>
    >;
    readonly hideEvent: Field<
      'Mutation',
      {
        readonly event: string;
        readonly why?: string | null;
      },
      Of<'CurationPayload'>
    >;
    readonly undoCuration: Field<
      'Mutation',
      {
        readonly id: string;
      },
      Of<'CurationPayload'>
    >;
  };
  readonly IngestPayload: Fields<
    'IngestPayload',
    {
      readonly job: Field<'IngestPayload', NoArguments, Of<'Job'>>;
    }
  >;
  readonly RetractPayload: Fields<
    'RetractPayload',
    {
      readonly articleId: Field<'RetractPayload', NoArguments, string>;
      readonly title: Field<'RetractPayload', NoArguments, string>;
    }
  >;
  readonly CurationPayload: Fields<
    'CurationPayload',
    {
      readonly curation: Field<'CurationPayload', NoArguments, Of<'Curation'>>;
      readonly subjects: Field<'CurationPayload', NoArguments, readonly (Of<'Actor'> | Of<'Event'>)[]>;
    }
  >;
  readonly Subscription: {
    readonly ingestProgress: {
      readonly subscribe: (
        root: unknown,
        args: {
          readonly job: string;
        },
        context: Context,
      ) => AsyncIterable<Of<'Job'>>;
      readonly resolve: (value: Of<'Job'>) => Of<'Job'>;
    };
  };
}>;
