// dateline show ID|SLUG|NAME: one thing with its words.

import { InputError } from '../../model/error.ts';
import { withApi } from '../graphql.ts';
import { printData } from '../terminal.ts';

interface Evidence {
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly article: { readonly id: string; readonly title: string; readonly publisher: string | null };
}
interface Named {
  readonly name: string;
}
interface Dated {
  readonly edtf: string;
}
type Thing =
  | {
      readonly __typename: 'Actor';
      readonly id: string;
      readonly name: string;
      readonly kind: string;
      readonly aliases: readonly string[];
      readonly descriptions: readonly string[];
      readonly articleCount: number;
      readonly events: { readonly totalCount: number };
      readonly statements: { readonly totalCount: number };
      readonly appearances: readonly { readonly name: string; readonly evidence: readonly Evidence[] }[];
    }
  | {
      readonly __typename: 'Event';
      readonly id: string;
      readonly title: string;
      readonly type: string;
      readonly status: string;
      readonly date: Dated | null;
      readonly dateReason: string | null;
      readonly dateConflict: boolean;
      readonly dateClaims: readonly { readonly edtf: string; readonly raw: string; readonly reason: string }[];
      readonly place: Named | null;
      readonly participants: readonly { readonly role: string | null; readonly actor: Named }[];
      readonly reports: readonly { readonly evidence: readonly Evidence[] }[];
    }
  | {
      readonly __typename: 'Statement';
      readonly id: string;
      readonly text: string;
      readonly mode: string;
      readonly speaker: Named | null;
      readonly speakerText: string;
      readonly via: Named | null;
      readonly viaText: string | null;
      readonly about: readonly Named[];
      readonly said: Dated | null;
      readonly evidence: readonly Evidence[];
    }
  | {
      readonly __typename: 'Article';
      readonly id: string;
      readonly title: string;
      readonly publisher: string | null;
      readonly authors: readonly string[];
      readonly published: string | null;
      readonly language: string;
      readonly url: string | null;
      readonly events: { readonly totalCount: number };
      readonly statements: { readonly totalCount: number };
      readonly text: string;
    };

const evidence = '{ quote start end article { id title publisher } }';
const parts = `fragment Parts on Node {
  __typename
  ... on Actor {
    id slug name kind aliases descriptions authority articleCount events(first: 1) { totalCount } statements(first: 1) { totalCount }
    appearances(first: 3) { name evidence ${evidence} }
  }
  ... on Event {
    id slug title type status date { edtf } dateReason dateConflict dateClaims { edtf raw reason } place { name }
    participants { role actor { name } } reports { evidence ${evidence} }
  }
  ... on Statement {
    id slug text mode verb speaker { name } speakerText via { name } viaText about { name } said { edtf } evidence ${evidence}
  }
  ... on Article {
    id slug title publisher authors published language url text events(first: 1) { totalCount } statements(first: 1) { totalCount }
  }
}`;
const byId = `query ($word: ID!) { node(id: $word) { ...Parts } } ${parts}`;
const bySlug = `query ($word: String!) {
  event(slug: $word) { ...Parts } actor(slug: $word) { ...Parts } statement(slug: $word) { ...Parts } article(slug: $word) { ...Parts }
} ${parts}`;
const byName = `query ($word: String!) { actor(name: $word) { ...Parts } } ${parts}`;

/** `word` is an id, the readable part of an address, or an actor's name. */
export async function show(word: string, options: { json?: boolean }): Promise<void> {
  const queries = [
    ...(/^[a-z]{3}_[0-9a-f]{20}$/.test(word) ? [byId] : []),
    ...(/(^|-)[0-9a-f]{20}$/.test(word) ? [bySlug] : []),
    byName,
  ];
  const thing = await withApi(async ({ data }) => {
    for (const query of queries) {
      const found = await data<Readonly<Record<string, Thing | null>>>(query, { word });
      const [first] = Object.values(found).filter((one) => one !== null && '__typename' in one && 'id' in one);
      if (first != null) return first;
    }
    return null;
  });
  if (thing === null)
    throw new InputError(`There is nothing with the id, address or name ${word}.`, {
      code: 'NOT_FOUND',
      hint: `dateline search ${word}`,
    });
  await printData(options.json ? JSON.stringify(thing, null, 2) : described(thing).join('\n'));
}

function described(thing: Thing): readonly string[] {
  switch (thing.__typename) {
    case 'Actor':
      return [
        thing.name,
        `${thing.kind.toLowerCase()}  ${thing.articleCount} articles  ${thing.events.totalCount} events  ${thing.statements.totalCount} statements  ${thing.id}`,
        ...row('also', thing.aliases),
        ...row('as', thing.descriptions),
        ...quotes(thing.appearances.flatMap((appearance) => appearance.evidence.slice(0, 1))),
      ];
    case 'Event':
      return [
        thing.title,
        `${thing.date?.edtf ?? 'undated'}  ${thing.type}  ${thing.status.toLowerCase()}  ${thing.id}`,
        ...row('why', thing.dateReason === null ? [] : [thing.dateReason]),
        ...(thing.dateConflict ? ['Its reports give dates that cannot all be right:'] : []),
        ...thing.dateClaims.map(({ edtf, raw, reason }) => `  ${edtf}  “${raw}”  ${reason}`),
        ...row('place', thing.place === null ? [] : [thing.place.name]),
        ...row(
          'who',
          thing.participants.map(({ actor, role }) => (role === null ? actor.name : `${actor.name} (${role})`)),
        ),
        ...quotes(thing.reports.flatMap((report) => report.evidence)),
      ];
    case 'Statement':
      return [
        `${thing.speaker?.name ?? thing.speakerText}: ${thing.mode === 'DIRECT' ? `“${thing.text}”` : thing.text}`,
        `${thing.said?.edtf ?? 'undated'}  ${thing.mode.toLowerCase()}  ${thing.id}`,
        ...row(
          'via',
          [thing.via?.name ?? thing.viaText].filter((via) => via !== null),
        ),
        ...row(
          'about',
          thing.about.map(({ name }) => name),
        ),
        ...quotes(thing.evidence),
      ];
    case 'Article':
      return [
        thing.title,
        [thing.publisher, thing.authors.join(', '), thing.published, thing.language, thing.id]
          .filter(Boolean)
          .join('  '),
        ...row('address', thing.url === null ? [] : [thing.url]),
        `${thing.events.totalCount} events  ${thing.statements.totalCount} statements`,
        '',
        thing.text,
      ];
  }
}

function row(label: string, values: readonly string[]): readonly string[] {
  return values.length === 0 ? [] : [`${label}: ${values.join(', ')}`];
}

function quotes(all: readonly Evidence[]): readonly string[] {
  return all.map(
    ({ quote, start, end, article }) =>
      `  “${quote}” — ${[article.publisher, article.title].filter(Boolean).join(', ')}  ${article.id}:${start}-${end}`,
  );
}
