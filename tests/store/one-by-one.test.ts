import { expect, it } from 'vitest';
import { oneByOne } from '../../src/store/one-by-one.ts';

it('asks for one thing at a time, in every part', () => {
  const text =
    '// Question?\nUNWIND $ids AS wanted\nMATCH (:A {id: wanted})-[:R]->(b) WHERE b.id <> wanted\nRETURN wanted AS owner\nUNION ALL\nUNWIND $ids AS wanted\nMATCH (:A {id: wanted})-[:S]->(b)\nWITH DISTINCT wanted, b\nRETURN wanted AS owner';
  expect(oneByOne(text)).toEqual({
    list: 'ids',
    item: 'wanted',
    text: '// Question?\nMATCH (:A {id: $wanted})-[:R]->(b) WHERE b.id <> $wanted\nRETURN $wanted AS owner\nUNION ALL\nMATCH (:A {id: $wanted})-[:S]->(b)\nWITH DISTINCT $wanted AS wanted, b\nRETURN wanted AS owner',
  });
});

it.each([
  ['looks up no relations', 'UNWIND $ids AS wanted\nMATCH (x:A {id: wanted})\nRETURN x.id AS id'],
  [
    'does not begin at the things of the list',
    'UNWIND $pieces AS piece\nMATCH (n)<-[:R]-(x) WHERE n.id CONTAINS piece\nRETURN n.id AS id',
  ],
  ['unwinds nothing', 'MATCH (:A {id: $id})-[:R]->(b)\nRETURN b.id AS id'],
])('leaves alone what %s', (_, text) => {
  expect(oneByOne(text)).toBeNull();
});
