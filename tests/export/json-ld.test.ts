import jsonld from 'jsonld';
import { describe, expect, it } from 'vitest';
import { writeArticlesLd, writeEventsLd, writeStatementsLd } from '../../src/export/json-ld.ts';
import { article, articleText, dateOf, eventWith, headFor, quote, statementWith, stream, textOf } from './samples.ts';

const offline = async (url: string): Promise<never> => {
  throw new Error(`${url} was asked for`);
};
const text = async () => articleText;
const schema = 'https://schema.org/';
const oa = 'http://www.w3.org/ns/oa#';

async function expanded(chunks: AsyncIterable<string>) {
  const document = JSON.parse(await textOf(chunks)) as object;
  const things = await jsonld.expand(document, { documentLoader: offline });
  const ofType = (type: string) => things.filter((thing) => thing['@type']?.includes(type));
  return { document, things, ofType };
}
const value = (thing: any, property: string) => thing?.[property]?.[0]?.['@value'] ?? thing?.[property]?.[0]?.['@id'];

describe('JSON-LD', () => {
  it('is read without fetching anything, and every word has a meaning', async () => {
    const { document } = await expanded(writeEventsLd(stream(eventWith({})), headFor(1), text));
    const quads = await jsonld.toRDF(document, { documentLoader: offline, format: 'application/n-quads', safe: true });
    expect(quads).toContain(
      '<urn:dateline:evt_00000000000000000001> <https://schema.org/location> <urn:dateline:act_0000000000000000000a>',
    );
    expect(quads).toContain('"2022-05-10"^^<http://id.loc.gov/datatypes/edtf/EDTF>');
  });

  it.each([
    ['2022-05-10', '2022-05-10', undefined],
    ['2022-05', '2022-05', undefined],
    ['2022-05-10~', '2022-05-10', undefined],
    ['2022-05-10/2022-05-12', '2022-05-10', '2022-05-12'],
    ['2022-05/..', '2022-05', undefined],
    ['../2022-05', undefined, '2022-05'],
    ['2022-21', '2022-03', '2022-05'],
    ['202X', '2020', '2029'],
    ['2022-05-10T20:30', '2022-05-10T20:30', undefined],
  ])('%s begins %s and ends %s', async (edtf, start, end) => {
    const { ofType } = await expanded(writeEventsLd(stream(eventWith({ date: dateOf(edtf) })), headFor(1), text));
    const [event] = ofType(`${schema}Event`);
    expect([value(event, `${schema}startDate`), value(event, `${schema}endDate`)]).toEqual([start, end]);
    expect(event?.['http://purl.org/dc/terms/date']?.[0]?.['@value']).toBe(edtf);
  });

  it('has the evidence as an annotation that finds the words by quote and by position in characters', async () => {
    const { ofType } = await expanded(writeEventsLd(stream(eventWith({})), headFor(1), text));
    const [annotation] = ofType(`${oa}Annotation`);
    expect(value(annotation, `${oa}hasBody`)).toBe('urn:dateline:evt_00000000000000000001');
    const [target] = annotation?.[`${oa}hasTarget`] ?? [];
    expect(value(target, `${oa}hasSource`)).toBe(`urn:dateline:${article.id}`);
    const [byQuote, byPosition] = target[`${oa}hasSelector`];
    expect(value(byQuote, `${oa}exact`)).toBe(quote);
    expect(`${value(byQuote, `${oa}prefix`)}${quote}${value(byQuote, `${oa}suffix`)}`).toBe(articleText);
    const [start, end] = [value(byPosition, `${oa}start`), value(byPosition, `${oa}end`)];
    expect([...articleText].slice(start, end).join('')).toBe(quote);
  });

  it('has each actor and article once, however often they come', async () => {
    const events = ['1', '2', '3'].map((end) => eventWith({ id: `evt_0000000000000000000${end}` }));
    const { ofType } = await expanded(writeEventsLd(stream(...events), headFor(3), text));
    const types = ['Event', 'Person', 'Organization', 'Place', 'NewsArticle'];
    expect(types.map((type) => ofType(schema + type).filter((thing) => thing['@id']).length)).toEqual([3, 1, 1, 1, 1]);
  });

  it('has statements as quotations of who said them', async () => {
    const known = { id: 'act_0000000000000000000c', slug: 'c', name: '李明', kind: 'PERSON' } as const;
    const { ofType } = await expanded(
      writeStatementsLd(stream(statementWith({}), statementWith({ id: 'sta_2', speaker: known })), headFor(2), text),
    );
    const [unnamed, named] = ofType(`${schema}Quotation`);
    expect(value(unnamed, `${schema}text`)).toBe(quote);
    expect(value(unnamed?.[`${schema}spokenByCharacter`]?.[0], `${schema}name`)).toBe('工会发言人');
    expect(value(named, `${schema}spokenByCharacter`)).toBe(`urn:dateline:${known.id}`);
    expect(value(named, `${schema}dateCreated`)).toBe('2022-05-11');
  });

  it('says where a limit cut', async () => {
    const { ofType } = await expanded(writeArticlesLd(stream(article), headFor(1, { totalCount: 7 })));
    expect(value(ofType(`${schema}Dataset`)[0], `${schema}description`)).toBe('The first 1 of 7.');
    expect(value(ofType(`${schema}NewsArticle`)[0], `${schema}headline`)).toBe(article.title);
  });
});
