// @neo4j/graphql over the graph that Dateline wrote, with the part of the schema that the compared questions need.

import { Neo4jGraphQL } from '@neo4j/graphql';
import { createYoga } from 'graphql-yoga';
import neo4j from 'neo4j-driver';

const typeDefs = /* GraphQL */ `
  type Name @node {
    id: ID!
    actors: [Actor!]! @relationship(type: "IS_CALLED", direction: IN)
  }
  type Actor @node @fulltext(indexes: [{ indexName: "actor_words", queryName: "actorsByWords", fields: ["folded"] }]) {
    id: ID!
    kind: String!
    name: String!
    aliases: [String!]
    folded: String!
    names: [Name!]! @relationship(type: "IS_CALLED", direction: OUT)
    events: [Event!]! @relationship(type: "TOOK_PART_IN", direction: OUT, properties: "Part")
  }
  type Part @relationshipProperties {
    role: String
  }
  type Event @node @fulltext(indexes: [{ indexName: "event_words", queryName: "eventsByWords", fields: ["folded"] }]) {
    id: ID!
    type: String!
    title: String!
    folded: String!
    status: String!
    edtf: String
    earliest: String
    latest: String
    sortStart: String!
    sortEnd: String!
    precision: String
    dateConflict: Boolean!
    participants: [Actor!]! @relationship(type: "TOOK_PART_IN", direction: IN, properties: "Part")
    places: [Actor!]! @relationship(type: "TOOK_PLACE_IN", direction: OUT)
    reports: [Report!]! @relationship(type: "TELLS_OF", direction: IN)
  }
  type Report @node {
    id: ID!
    publishedStart: String!
    quotes: [String!]
    articles: [Article!]! @relationship(type: "STANDS_IN", direction: OUT)
    claims: [DateClaim!]! @relationship(type: "CLAIMS", direction: OUT)
  }
  type DateClaim @node {
    id: ID!
    edtf: String!
    raw: String!
    reason: String!
    span: String!
    quote: String!
  }
  type Statement
    @node
    @fulltext(indexes: [{ indexName: "statement_words", queryName: "statementsByWords", fields: ["folded"] }]) {
    id: ID!
    mode: String!
    text: String!
    folded: String!
    verb: String
    speakerText: String
    edtf: String
    earliest: String
    latest: String
    sortStart: String!
    sortEnd: String!
    speakers: [Actor!]! @relationship(type: "SAID", direction: IN)
    via: [Actor!]! @relationship(type: "RELAYED", direction: IN)
    about: [Actor!]! @relationship(type: "IS_ABOUT", direction: OUT)
    occasions: [Event!]! @relationship(type: "SAID_AT", direction: OUT)
    versions: [Version!]! @relationship(type: "WORDS", direction: IN)
  }
  type Version @node {
    id: ID!
    span: String!
    quote: String!
    articles: [Article!]! @relationship(type: "STANDS_IN", direction: OUT)
  }
  type Article
    @node
    @fulltext(indexes: [{ indexName: "article_words", queryName: "articlesByWords", fields: ["folded"] }]) {
    id: ID!
    title: String!
    publisher: String
    published: String
    url: String
    folded: String!
  }
`;

/** A function from a GraphQL request to its response, without a socket, as Dateline's own. */
export async function createNeo4jGraphql({ url, user, password }) {
  const driver = neo4j.driver(url, neo4j.auth.basic(user, password));
  const features = { filters: { String: { LTE: true, GTE: true } } };
  const schema = await new Neo4jGraphQL({ typeDefs, driver, features }).getSchema();
  const yoga = createYoga({ schema, logging: false, graphiql: false, parserAndValidationCache: true });
  return { send: (request) => yoga.fetch(request), close: () => driver.close() };
}
