// What the screen of an article asks.

import type { ArticleLine, DateValue, NamedActor } from '../answers.ts';
import { dateParts } from '../query-parts.ts';

export const articleQuery = `query Article($slug: String!) {
  about { canIngest }
  article(slug: $slug) {
    id slug title publisher authors published language url text
    blocks { kind start end }
    marks {
      kind start end
      subject {
        __typename
        ... on Actor { slug name kind articleCount }
        ... on Event { slug title type status date ${dateParts} }
        ... on Statement {
          slug text mode speakerText viaText
          speaker { slug name }
          via { slug name }
          said ${dateParts}
          event { slug title }
        }
      }
    }
    problems { severity message start end }
    omissions { reason excerpt length }
    events(first: 50) { totalCount nodes { slug title date ${dateParts} } }
    statements(first: 1) { totalCount }
  }
}`;

export interface Span {
  readonly start: number;
  readonly end: number;
}

export type MarkSubject =
  | (NamedActor & { readonly __typename: 'Actor'; readonly kind: string; readonly articleCount: number })
  | {
      readonly __typename: 'Event';
      readonly slug: string;
      readonly title: string;
      readonly type: string;
      readonly status: string;
      readonly date: DateValue | null;
    }
  | {
      readonly __typename: 'Statement';
      readonly slug: string;
      readonly text: string;
      readonly mode: string;
      readonly speakerText: string;
      readonly viaText: string | null;
      readonly speaker: NamedActor | null;
      readonly via: NamedActor | null;
      readonly said: DateValue | null;
      readonly event: { readonly slug: string; readonly title: string } | null;
    };

export interface Mark extends Span {
  readonly kind: string;
  readonly subject: MarkSubject | null;
  /** What was not understood, for a mark of kind `PROBLEM`. */
  readonly message?: string;
}

export interface TextBlock extends Span {
  readonly kind: string;
}

export interface Problem {
  readonly severity: string;
  readonly message: string;
  readonly start: number | null;
  readonly end: number | null;
}

export interface ArticleRecord extends ArticleLine {
  readonly id: string;
  readonly authors: readonly string[];
  readonly url: string | null;
  readonly text: string;
  readonly blocks: readonly TextBlock[];
  readonly marks: readonly Mark[];
  readonly problems: readonly Problem[];
  readonly omissions: readonly { readonly reason: string; readonly excerpt: string; readonly length: number }[];
  readonly events: {
    readonly totalCount: number;
    readonly nodes: readonly { readonly slug: string; readonly title: string; readonly date: DateValue | null }[];
  };
  readonly statements: { readonly totalCount: number };
}

export const retractMutation = `mutation Retract($id: ID!) {
  retract(article: $id) { title }
}`;

export interface ArticleAnswer {
  readonly about: { readonly canIngest: boolean };
  readonly article: ArticleRecord | null;
}
