// What the queries of `queries.ts` give back.

export interface NamedActor {
  readonly slug: string;
  readonly name: string;
}

export interface DateValue {
  readonly edtf: string;
  readonly start: string | null;
  readonly end: string | null;
  readonly precision: string;
  readonly approximate: boolean;
  readonly uncertain: boolean;
}

export interface ArticleLine {
  readonly slug: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly published?: string | null;
  readonly language: string;
}

export interface Evidence {
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly article: ArticleLine;
}

export interface DateClaim {
  readonly edtf: string;
  readonly raw: string;
  readonly chosen: boolean;
  readonly reason: string;
  readonly date: DateValue;
  readonly evidence: Evidence;
}

export interface EventRecord {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly type: string;
  readonly status: string;
  readonly dateConflict: boolean;
  readonly date: DateValue | null;
  readonly dateClaims: readonly DateClaim[];
  readonly place: NamedActor | null;
  readonly participants: readonly { readonly role: string | null; readonly actor: NamedActor }[];
  readonly reports: readonly { readonly evidence: readonly Evidence[] }[];
}

/** An event with no more than the timeline's picture needs. */
export interface EventLine
  extends Pick<EventRecord, 'id' | 'slug' | 'title' | 'type' | 'status' | 'dateConflict' | 'date' | 'place'> {
  readonly participants: readonly { readonly actor: NamedActor }[];
  /** Only where lanes are articles. */
  readonly reports?: readonly { readonly article: { readonly slug: string; readonly title: string } }[];
}

/** The dates that the reports of an event give. */
export interface ClaimedDates {
  readonly id: string;
  readonly dateClaims: readonly Pick<DateClaim, 'edtf' | 'chosen'>[];
}

/** A statement with no more than the timeline's picture needs. */
export interface StatementLine {
  readonly id: string;
  readonly slug: string;
  readonly text: string;
  readonly speakerText: string;
  readonly said: DateValue | null;
}

export interface StatementRecord {
  readonly id: string;
  readonly slug: string;
  readonly text: string;
  readonly mode: string;
  readonly verb: string | null;
  readonly speakerText: string;
  readonly viaText: string | null;
  readonly speaker: NamedActor | null;
  readonly via: NamedActor | null;
  readonly addressees: readonly NamedActor[];
  readonly about: readonly NamedActor[];
  readonly said: DateValue | null;
  readonly event: { readonly slug: string; readonly title: string } | null;
  readonly evidence: readonly Evidence[];
}

export interface Facet {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

export interface PageInfo {
  readonly hasNextPage: boolean;
  readonly endCursor: string | null;
}

export interface Histogram {
  readonly unit: string;
  readonly undated: number;
  /** Of events that began before the time asked for. */
  readonly before: number;
  readonly bins: readonly { readonly start: string; readonly end: string; readonly count: number }[];
}

export type EventFacets = Readonly<
  Record<'types' | 'statuses' | 'participants' | 'places' | 'publishers', readonly Facet[]>
>;

/** The event that is chosen in the timeline. */
export interface ChosenEvent {
  readonly event:
    | (EventRecord & { readonly dateReason: string | null; readonly accounts: readonly { readonly label: string }[] })
    | null;
}

export interface Timeline {
  readonly events: {
    readonly totalCount: number;
    readonly histogram: Histogram;
    readonly years: Pick<Histogram, 'bins'>;
    readonly facets: EventFacets;
    readonly nodes: readonly EventRecord[];
    readonly pageInfo: PageInfo;
  };
}

export interface Report {
  readonly title: string;
  readonly status: string;
  readonly article: ArticleLine;
  readonly evidence: readonly Evidence[];
}

/** An event that ties two actors, with its words. */
export interface TiedEvent {
  readonly slug: string;
  readonly title: string;
  readonly date: DateValue | null;
  readonly reports: readonly { readonly evidence: readonly Evidence[] }[];
}

/** A statement that ties two actors, with its words. */
export interface TiedStatement {
  readonly id: string;
  readonly mode: string;
  readonly speakerText: string;
  readonly speaker: NamedActor | null;
  readonly via: NamedActor | null;
  readonly said: DateValue | null;
  readonly evidence: readonly Evidence[];
}

export interface Curation {
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

/** What the foot of every screen says. */
export interface FrameData {
  readonly about: { readonly version: string; readonly counts: { readonly articles: number } };
  readonly articles: { readonly nodes: readonly { readonly published: string | null }[] };
}

export interface Home {
  readonly about: {
    readonly version: string;
    readonly counts: Readonly<Record<'articles' | 'actors' | 'events' | 'statements', number>>;
  };
  readonly articles: { readonly totalCount: number; readonly nodes: readonly ArticleLine[] };
}

export interface Search {
  readonly search: {
    readonly totalCount: number;
    readonly nodes: readonly (
      | (NamedActor & { readonly __typename: 'Actor'; readonly kind: string; readonly articleCount: number })
      | {
          readonly __typename: 'Event';
          readonly slug: string;
          readonly title: string;
          readonly date: DateValue | null;
        }
      | {
          readonly __typename: 'Statement';
          readonly slug: string;
          readonly text: string;
          readonly speakerText: string;
          readonly evidence: readonly Evidence[];
        }
      | (ArticleLine & { readonly __typename: 'Article' })
    )[];
    readonly pageInfo: PageInfo;
  };
}
