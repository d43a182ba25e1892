// JSON-LD with the words of schema.org; evidence as W3C Web Annotations whose selectors give the words and their place in the
// article's text. The context stands within, so that nothing has to be fetched to read it.

import type { DateRecord } from '../model/records.ts';
import { isoOf, stretchOf } from './dates.ts';
import {
  type Actor,
  type Article,
  type Event,
  type Evidence,
  evidenceOf,
  type Head,
  type NamedActor,
  type Statement,
} from './records.ts';

/** Gives the text of an article: a position in it is counted in characters, as the annotation model demands. */
export type TextOf = (article: Article) => Promise<string>;

const context = {
  '@vocab': 'https://schema.org/',
  oa: 'http://www.w3.org/ns/oa#',
  dcterms: 'http://purl.org/dc/terms/',
  dateline: 'urn:dateline:',
  edtf: { '@id': 'dcterms:date', '@type': 'http://id.loc.gov/datatypes/edtf/EDTF' },
  url: { '@id': 'https://schema.org/url', '@type': '@id' },
  additionalType: { '@id': 'https://schema.org/additionalType', '@type': '@id' },
  eventStatus: { '@id': 'https://schema.org/eventStatus', '@type': '@vocab' },
  motivatedBy: { '@id': 'oa:motivatedBy', '@type': '@id' },
  hasBody: { '@id': 'oa:hasBody', '@type': '@id' },
  hasSource: { '@id': 'oa:hasSource', '@type': '@id' },
};

type Thing = Readonly<Record<string, unknown>>;

export const writeEventsLd = (events: AsyncIterable<Event>, head: Head, textOf: TextOf) =>
  document(events, head, async function* (event, seen) {
    yield eventThing(event, head);
    yield* actorsOnce(
      [...event.participants.map(({ actor }) => actor), ...(event.place === null ? [] : [event.place])],
      seen,
      head,
    );
    yield* annotations(event.id, evidenceOf(event), seen, textOf);
  });

export const writeStatementsLd = (statements: AsyncIterable<Statement>, head: Head, textOf: TextOf) =>
  document(statements, head, async function* (statement, seen) {
    const { speaker, via, addressees, about } = statement;
    yield quotationThing(statement);
    const known = [speaker, via].filter((actor) => actor !== null);
    yield* actorsOnce([...known, ...addressees, ...about], seen, head);
    yield* annotations(statement.id, statement.evidence, seen, textOf);
  });

export const writeActorsLd = (actors: AsyncIterable<Actor>, head: Head) =>
  document(actors, head, async function* (actor) {
    yield { ...actorThing(actor, head), alternateName: actor.aliases, description: actor.descriptions };
  });

export const writeArticlesLd = (articles: AsyncIterable<Article>, head: Head) =>
  document(articles, head, async function* (article) {
    yield articleThing(article);
  });

async function* document<R>(
  records: AsyncIterable<R>,
  { name, totalCount, count }: Head,
  thingsOf: (record: R, seen: Set<string>) => AsyncIterable<Thing>,
): AsyncGenerator<string> {
  const about = {
    '@type': 'Dataset',
    name: `Dateline: ${name}`,
    ...(count < totalCount ? { description: `The first ${count} of ${totalCount}.` } : {}),
  };
  yield `{"@context":${JSON.stringify(context)},"@graph":[\n${JSON.stringify(about)}`;
  const seen = new Set<string>();
  for await (const record of records)
    for await (const thing of thingsOf(record, seen)) yield `,\n${JSON.stringify(thing)}`;
  yield '\n]}\n';
}

function eventThing(
  { id, slug, title, type, status, date, place, participants, reports }: Event,
  { origin }: Head,
): Thing {
  const acting = participants.filter(({ actor }) => actor.kind !== 'PLACE');
  const places = participants.filter(({ actor }) => actor.kind === 'PLACE');
  const articles = new Set(reports.flatMap(({ evidence }) => evidence.map(({ article }) => article.id)));
  return {
    '@type': 'Event',
    ...named(id),
    name: title,
    additionalType: `dateline:${type}`,
    ...(date === null ? {} : datesOf(date)),
    // Of the states that schema.org knows only this one is told; ours follows as it is.
    ...(status === 'PLANNED' ? { eventStatus: 'EventScheduled' } : {}),
    'dateline:status': status,
    ...(place === null ? {} : { location: reference(place.id) }),
    ...(acting.length === 0 ? {} : { attendee: acting.map(({ actor }) => reference(actor.id)) }),
    ...(places.length === 0 ? {} : { about: places.map(({ actor }) => reference(actor.id)) }),
    subjectOf: [...articles].map(reference),
    ...(origin === null ? {} : { url: `${origin}/events/${encodeURIComponent(slug)}` }),
  };
}

function quotationThing({
  id,
  text,
  mode,
  speaker,
  speakerText,
  via,
  viaText,
  about,
  said,
  event,
  evidence,
}: Statement): Thing {
  return {
    '@type': 'Quotation',
    ...named(id),
    text,
    'dateline:mode': mode,
    spokenByCharacter: speaker === null ? { '@type': 'Thing', name: speakerText } : reference(speaker.id),
    ...(via === null && viaText === null
      ? {}
      : { publisher: via === null ? { '@type': 'Thing', name: viaText } : reference(via.id) }),
    ...(about.length === 0 ? {} : { about: about.map((actor) => reference(actor.id)) }),
    ...(said === null ? {} : { dateCreated: isoOrEdtf(said), edtf: said.edtf }),
    ...(event === null ? {} : { 'dateline:saidAt': reference(event.id) }),
    isPartOf: [...new Set(evidence.map(({ article }) => article.id))].map(reference),
  };
}

const kinds = { PERSON: 'Person', ORGANIZATION: 'Organization', PLACE: 'Place' } as const;

function actorThing({ id, name, kind, slug }: NamedActor, { origin }: Head): Thing {
  return {
    '@type': kinds[kind],
    ...named(id),
    name,
    ...(origin === null ? {} : { url: `${origin}/actors/${encodeURIComponent(slug)}` }),
  };
}

function articleThing({ id, title, publisher, authors, published, language, url }: Article): Thing {
  return {
    '@type': 'NewsArticle',
    ...named(id),
    headline: title,
    inLanguage: language,
    ...(publisher === null ? {} : { publisher: { '@type': 'Organization', name: publisher } }),
    ...(authors.length === 0 ? {} : { author: authors.map((name) => ({ '@type': 'Person', name })) }),
    ...(published === null ? {} : { datePublished: published }),
    ...(url === null ? {} : { url }),
  };
}

async function* actorsOnce(actors: readonly NamedActor[], seen: Set<string>, head: Head): AsyncGenerator<Thing> {
  for (const actor of actors) {
    if (seen.has(actor.id)) continue;
    seen.add(actor.id);
    yield actorThing(actor, head);
  }
}

/** Each piece of evidence as an annotation of its article, and each article once. */
async function* annotations(
  id: string,
  evidence: readonly Evidence[],
  seen: Set<string>,
  textOf: TextOf,
): AsyncGenerator<Thing> {
  for (const one of evidence) {
    if (!seen.has(one.article.id)) {
      seen.add(one.article.id);
      yield articleThing(one.article);
    }
    yield {
      '@type': 'oa:Annotation',
      motivatedBy: 'oa:identifying',
      hasBody: iri(id),
      'oa:hasTarget': {
        '@type': 'oa:SpecificResource',
        hasSource: iri(one.article.id),
        'oa:hasSelector': selectors(one, await textOf(one.article)),
      },
    };
  }
}

/** So many characters before and after tell lookalike passages apart. */
const reach = 32;

function selectors({ quote, start, end }: Evidence, text: string): readonly Thing[] {
  const before = [...text.slice(0, start)];
  const words = [...text.slice(start, end)];
  return [
    {
      '@type': 'oa:TextQuoteSelector',
      'oa:exact': quote,
      'oa:prefix': before.slice(-reach).join(''),
      'oa:suffix': [...text.slice(end, end + 2 * reach)].slice(0, reach).join(''),
    },
    { '@type': 'oa:TextPositionSelector', 'oa:start': before.length, 'oa:end': before.length + words.length },
  ];
}

function datesOf(date: DateRecord): Thing {
  const { from, to } = stretchOf(date);
  return {
    ...(from === null ? {} : { startDate: isoOf(from) }),
    ...(to === null ? {} : { endDate: isoOf(to) }),
    edtf: date.edtf,
  };
}

function isoOrEdtf(date: DateRecord): string {
  const { from, to } = stretchOf(date);
  return from !== null && to === null ? isoOf(from) : date.edtf;
}

const iri = (id: string): string => `dateline:${id}`;
const reference = (id: string): Thing => ({ '@id': iri(id) });
const named = (id: string): Thing => ({ '@id': iri(id), identifier: id });
