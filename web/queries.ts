// Every query of the page, as it is sent and as "Query" opens it in the playground. `tests/web/queries.test.ts` holds them
// against the schema.

const dateParts = '{ edtf start end precision approximate uncertain }';
const evidenceParts = '{ quote start end article { slug title publisher language } }';
const eventParts = `id slug title type status dateConflict
      date ${dateParts}
      dateClaims { edtf raw chosen reason date ${dateParts} evidence ${evidenceParts} }
      place { slug name }
      participants { role actor { slug name kind } }`;
const statementParts = `id slug text mode verb speakerText viaText
      speaker { slug name }
      via { slug name }
      about { slug name }
      said ${dateParts}
      event { slug title }
      evidence ${evidenceParts}`;

const home = `query Home {
  about { version counts { articles actors events statements } }
  articles(first: 20) {
    totalCount
    nodes { slug title publisher published language }
  }
}`;

const search = `query Search($text: String!) {
  search(text: $text, first: 40) {
    totalCount
    nodes {
      __typename
      ... on Actor { slug name kind articleCount }
      ... on Event { slug title date ${dateParts} }
      ... on Statement { slug text speakerText evidence ${evidenceParts} }
      ... on Article { slug title publisher published language }
    }
  }
}`;

const timeline = `query Timeline($where: EventFilter, $after: String) {
  events(where: $where, orderBy: DATE_ASC, first: 30, after: $after) {
    totalCount
    histogram { unit undated bins { start end count } }
    facets(limit: 8) { types { value label count } participants { value label count } }
    nodes {
      ${eventParts}
      reports { evidence ${evidenceParts} }
    }
    pageInfo { hasNextPage endCursor }
  }
}`;

const event = `query Event($slug: String!) {
  event(slug: $slug) {
      ${eventParts}
      dateReason
      reports { title article { slug title publisher published language } evidence ${evidenceParts} }
      accounts {
        label
        party { slug name }
        statements(first: 20) { totalCount nodes { ${statementParts} } }
        reports { title article { slug title publisher published language } evidence ${evidenceParts} }
      }
  }
}`;

const statements = `query Statements($where: StatementFilter, $after: String) {
  statements(where: $where, orderBy: SAID_ASC, first: 50, after: $after) {
    totalCount
    facets(limit: 8) { speakers { value label count } }
    nodes {
      ${statementParts}
    }
    pageInfo { hasNextPage endCursor }
  }
}`;

const article = `query Article($slug: String!) {
  article(slug: $slug) {
    slug title publisher authors published language url text
    blocks { kind start end }
    marks {
      kind start end
      subject { __typename ... on Actor { slug name } ... on Event { slug title } ... on Statement { slug text } }
    }
    problems { severity message start end }
    omissions { reason excerpt length }
  }
}`;

const actor = `query Actor($slug: String!) {
  actor(slug: $slug) {
    id slug name kind aliases descriptions articleCount mentionCount
    relations(first: 20) {
      totalCount
      nodes { eventCount statementCount start end actor { slug name } events(first: 3) { nodes { slug title } } }
    }
    events(first: 20) {
      totalCount
      nodes {
        ${eventParts}
        reports { evidence ${evidenceParts} }
      }
    }
    statements(first: 20) { totalCount nodes { ${statementParts} } }
    statementsAbout(first: 20) { totalCount nodes { ${statementParts} } }
  }
}`;

export const queries = { home, search, timeline, event, statements, article, actor } as const;
