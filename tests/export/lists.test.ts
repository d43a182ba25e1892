import { buildSchema, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { checkLimits } from '../../src/api/cost.ts';
import { readSchemaText } from '../../src/api/schema.ts';
import { exportDocuments, readList } from '../../src/export/lists.ts';

/** An API that holds so many things and notes what it was asked. */
function apiWith(total: number) {
  const asked: Record<string, unknown>[] = [];
  const ask = async (_: string, variables: Readonly<Record<string, unknown>>): Promise<never> => {
    asked.push(variables);
    const begin = Number(variables['after'] ?? 0);
    const end = Math.min(total, begin + Number(variables['first']));
    const nodes = Array.from({ length: end - begin }, (_, index) => ({ id: String(begin + index) }));
    const pageInfo = { hasNextPage: end < total, endCursor: String(end) };
    return { list: { ...(variables['count'] ? { totalCount: total } : {}), nodes, pageInfo } } as never;
  };
  return { ask, asked };
}

async function idsOf(nodes: AsyncIterable<{ id: string }>): Promise<string[]> {
  const ids: string[] = [];
  for await (const { id } of nodes) ids.push(id);
  return ids;
}

describe('a whole list', () => {
  it.each([
    [0, 1000, 0, 1],
    [49, 1000, 49, 1],
    [50, 1000, 50, 1],
    [51, 1000, 51, 2],
    [237, 1000, 237, 5],
    [237, 120, 120, 3],
    [237, 1, 1, 1],
  ])('of %i things with limit %i is read in pages: %i things, %i questions', async (total, limit, count, questions) => {
    const { ask, asked } = apiWith(total);
    const { totalCount, nodes } = await readList<{ id: string }>(ask, 'timeline', {}, { limit });
    expect(totalCount).toBe(total);
    expect(await idsOf(nodes)).toEqual(Array.from({ length: count }, (_, index) => String(index)));
    expect(asked).toHaveLength(questions);
    expect(asked.filter(({ count: counting }) => counting)).toHaveLength(1);
  });

  it('asks for no page that nobody reads', async () => {
    const { ask, asked } = apiWith(1000);
    const { nodes } = await readList<{ id: string }>(ask, 'timeline', {}, { limit: 1000 });
    for await (const { id } of nodes) if (id === '60') break;
    expect(asked).toHaveLength(2);
  });

  it.each([...exportDocuments])('%s is a query of the schema, within its limits', (_, query) => {
    const schema = buildSchema(readSchemaText());
    const document = parse(query);
    expect(validate(schema, document)).toEqual([]);
    const first = /Export_timeline/.test(query) ? 50 : 100;
    expect(() => checkLimits(schema, document, { first }, null)).not.toThrow();
  });
});
