// The filters of the schema as TypeScript sees them.

type Optional<T> = { readonly [K in keyof T]?: T[K] | null };
type List = readonly string[];
type Nested<F> = { readonly AND?: readonly F[] | null; readonly OR?: readonly F[] | null; readonly NOT?: F | null };

export type DateFilter = Optional<{ from: string; to: string; match: 'OVERLAPS' | 'WITHIN' }>;

export interface ActorFilter
  extends Nested<ActorFilter>,
    Optional<{
      ids: List;
      name: string;
      text: string;
      kind: List;
      article: string;
      publisher: string;
      event: string;
      minArticles: number;
    }> {}

export interface EventFilter
  extends Nested<EventFilter>,
    Optional<{
      ids: List;
      participants: List;
      anyParticipant: List;
      type: List;
      status: List;
      place: string;
      during: DateFilter;
      dated: boolean;
      dateConflict: boolean;
      text: string;
      article: string;
      publisher: string;
      published: DateFilter;
      minReports: number;
      publishedAsOf: string;
      recordedAsOf: string;
    }> {}

export interface StatementFilter
  extends Nested<StatementFilter>,
    Optional<{
      ids: List;
      speaker: string;
      via: string;
      addressee: string;
      about: string;
      actor: string;
      text: string;
      mode: string;
      attributed: boolean;
      said: DateFilter;
      published: DateFilter;
      event: string;
      article: string;
      publisher: string;
      publishedAsOf: string;
      recordedAsOf: string;
    }> {}

export interface ArticleFilter
  extends Nested<ArticleFilter>,
    Optional<{
      ids: List;
      text: string;
      publisher: string;
      language: string;
      published: DateFilter;
      mentions: List;
      event: string;
      statement: string;
      recordedAsOf: string;
    }> {}

export type CurationFilter = Optional<{ kind: List; state: List; subject: string; who: string }>;
