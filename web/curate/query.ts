// A person's corrections: asked for, made, and taken back.

import type { Curation } from '../answers.ts';
import { curationParts } from '../query-parts.ts';

export const correctionsQuery = `query Corrections($where: CurationFilter, $after: String) {
  about { canCurate }
  curations(where: $where, first: 30, after: $after) {
    totalCount
    nodes {
      ${curationParts}
      concerns { __typename ... on Actor { slug name } ... on Event { slug title } }
    }
    pageInfo { hasNextPage endCursor }
  }
}`;

export type Concern =
  | { readonly __typename: 'Actor'; readonly slug: string; readonly name: string }
  | { readonly __typename: 'Event'; readonly slug: string; readonly title: string };

export interface CorrectionsAnswer {
  readonly about: { readonly canCurate: boolean };
  readonly curations: {
    readonly totalCount: number;
    readonly nodes: readonly (Curation & { readonly concerns: readonly Concern[] })[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}

const made = '{ curation { id } subjects { __typename ... on Actor { slug } ... on Event { slug } } }';

export const mergeActors = `mutation MergeActors($ids: [ID!]!, $why: String) {
  made: mergeActors(actors: $ids, why: $why) ${made}
}`;

export const splitActor = `mutation SplitActor($id: ID!, $parts: [ID!]!, $why: String) {
  made: splitActor(actor: $id, articles: $parts, why: $why) ${made}
}`;

export const renameActor = `mutation RenameActor($id: ID!, $name: String!, $why: String) {
  made: renameActor(actor: $id, name: $name, why: $why) ${made}
}`;

export const hideActor = `mutation HideActor($id: ID!, $why: String) {
  made: hideActor(actor: $id, why: $why) ${made}
}`;

export const mergeEvents = `mutation MergeEvents($ids: [ID!]!, $why: String) {
  made: mergeEvents(events: $ids, why: $why) ${made}
}`;

export const splitEvent = `mutation SplitEvent($id: ID!, $parts: [ID!]!, $why: String) {
  made: splitEvent(event: $id, reports: $parts, why: $why) ${made}
}`;

export const renameEvent = `mutation RenameEvent($id: ID!, $name: String!, $why: String) {
  made: renameEvent(event: $id, title: $name, why: $why) ${made}
}`;

export const setEventDate = `mutation SetEventDate($id: ID!, $date: EDTF!, $why: String) {
  made: setEventDate(event: $id, date: $date, why: $why) ${made}
}`;

export const hideEvent = `mutation HideEvent($id: ID!, $why: String) {
  made: hideEvent(event: $id, why: $why) ${made}
}`;

export const undoCuration = `mutation UndoCuration($id: ID!) {
  made: undoCuration(id: $id) ${made}
}`;

export interface MadeAnswer {
  readonly made: {
    readonly curation: { readonly id: string };
    readonly subjects: readonly { readonly __typename: 'Actor' | 'Event'; readonly slug: string }[];
  };
}

/** What an actor or event could be merged with, or split by. */
export const partsOfActorQuery = `query PartsOfActor($id: ID!) {
  actor(id: $id) { appearances(first: 100) { name article { id title language } } }
}`;

export const eventsByTextQuery = `query EventsByText($text: String!) {
  events(where: { text: $text }, first: 10) { nodes { id title date { edtf } } }
}`;
