// The questions of `queries/` as @neo4j/graphql is asked them, where it can express them. Names stand for what Dateline looks up
// in the graph too; what it cannot tell (dates as they were told then, ranks, passages) is left out on its side.

import { foldName, foldText } from '../../src/language/fold.ts';
import type { Names } from '../api/names.ts';

const called = (name: string): string => `some: { names: { some: { id: { eq: ${JSON.stringify(foldName(name))} } } } }`;

export function questionsFor(names: Names): Readonly<Record<string, string>> {
  const said = `{ speakers: { ${called(names.speaker)} }, about: { ${called(names.about)} }, sortStart: { lte: "2034-12-31" }, sortEnd: { gte: "1950-01-01" } }`;
  const words = JSON.stringify(`"${foldText('气候变化')}"`);
  return {
    'who-said-what': `{ statementsConnection(where: ${said}, first: 10, sort: [{ sortStart: ASC }, { sortEnd: ASC }, { id: ASC }]) {
      totalCount
      edges { node {
        text mode verb speakers { name kind } speakerText via { name } edtf earliest latest occasions { title edtf }
        versions { quote span articles { title publisher published url } }
      } }
      pageInfo { hasNextPage endCursor } } }`,
    timeline: `{ eventsConnection(where: { participants: { ${called(names.first)} }, sortStart: { lte: "2034-12-31" }, sortEnd: { gte: "1950-01-01" } }, first: 20, sort: [{ sortStart: ASC }, { sortEnd: ASC }, { id: ASC }]) {
      totalCount
      edges { cursor node {
        id title type status edtf earliest latest precision places { name }
        participantsConnection { edges { properties { role } node { name kind aliases } } }
        reports { quotes articles { title } }
      } } } }`,
    'date-conflicts': `{ events(where: { dateConflict: { eq: true } }, limit: 20, sort: [{ sortStart: ASC }, { sortEnd: ASC }, { id: ASC }]) {
      title edtf reports { claims { edtf raw reason quote span } articles { title } } } }`,
    'as-of': `{ events(where: { reports: { some: { publishedStart: { lte: "2034-01-01T23:59:59Z" } } }, AND: [{ participants: { ${called(names.first)} } }, { participants: { ${called(names.second)} } }] }, limit: 10, sort: [{ sortStart: ASC }, { sortEnd: ASC }, { id: ASC }]) { title edtf } }`,
    search: `{
      actorsByWords(phrase: ${words}, first: 10) { edges { score node { name } } }
      eventsByWords(phrase: ${words}, first: 10) { edges { score node { title } } }
      statementsByWords(phrase: ${words}, first: 10) { edges { score node { text } } }
      articlesByWords(phrase: ${words}, first: 10) { edges { score node { title } } } }`,
  };
}
