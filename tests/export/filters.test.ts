import { describe, expect, it } from 'vitest';
import { filterOf, networkOf, parameterNames } from '../../src/export/filters.ts';
import { actorFilter } from '../../web/actors/query.ts';
import { articleFilter } from '../../web/articles/query.ts';
import { eventFilter, eventFilterNames } from '../../web/event-filter.ts';
import { statementFilter } from '../../web/statements/filter.ts';

describe('a query string', () => {
  it.each([
    '',
    'actor=布林肯',
    'type=CALL',
    'from=2021-08',
    'to=2021-11-30',
    'status=PLANNED&place=日内瓦&publisher=Example&text=会谈&conflict=1',
    'article=港口-罢工-00000000000000000001&conflict=0',
    'actor=Blinken&type=MEETING&from=2021&to=2021-11&after=abc&lane=actor&view=table&sel=x',
  ])('of the timeline means the same to the page and to a file: %s', (query) => {
    const search = new URLSearchParams(query);
    expect(filterOf('timeline', search)).toEqual(eventFilter(search));
  });

  it.each([
    '',
    'speaker=布林肯&via=白宫',
    'about=台湾&mode=DIRECT&text=稳定',
    'from=2021-11&to=2021-11&order=SAID_DESC&group=speaker',
    'article=art_00000000000000000001&event=evt_00000000000000000002',
  ])('of the statements means the same to the page and to a file: %s', (query) => {
    const search = new URLSearchParams(query);
    expect(filterOf('statements', search)).toEqual(statementFilter(search));
  });

  it.each(['', 'text=港口&actor=Blinken&publisher=Example', 'from=2021-11', 'to=2021-11&after=abc'])(
    'of the articles means the same to the page and to a file: %s',
    (query) => {
      const search = new URLSearchParams(query);
      expect(filterOf('articles', search)).toEqual(articleFilter(search));
    },
  );

  it.each(['', 'text=港口&kind=PLACE', 'kind=PERSON&after=abc'])(
    'of the actors means the same to the page and to a file: %s',
    (query) => {
      const search = new URLSearchParams(query);
      expect(filterOf('actors', search)).toEqual(actorFilter(search));
    },
  );

  it('knows every filter of the page', () => {
    expect(parameterNames('timeline')).toEqual(expect.arrayContaining([...eventFilterNames]));
  });

  it('takes several values, in any case, and slugs where ids are meant', () => {
    expect(filterOf('timeline', new URLSearchParams('actor=A&actor=B&type=call,meeting&conflict=yes&min=2'))).toEqual({
      participants: ['A', 'B'],
      type: ['CALL', 'MEETING'],
      dateConflict: true,
      minReports: 2,
    });
    expect(
      filterOf('timeline', new URLSearchParams('article=港口-00000000000000000001&match=within&from=2021')),
    ).toEqual({
      article: 'art_00000000000000000001',
      during: { from: '2021', match: 'WITHIN' },
    });
  });

  it.each([
    ['type=party', /type=party: one of MEETING, /],
    ['status=done', /HAPPENED/],
    ['conflict=maybe', /conflict=maybe/],
    ['min=many', /min=many/],
    ['place=A&place=B', /place=A and B: one value is meant/],
    ['from=2021&from=2022', /from=2021 and 2022: one value is meant/],
    ['match=near', /match=near: one of OVERLAPS, WITHIN/],
    ['from=yesterday', /from=yesterday: a date is meant/],
    ['publishedAsOf=2021-11', /publishedAsOf=2021-11: a day or an instant is meant/],
  ])('says what would be right in place of %s', (query, message) => {
    expect(() => filterOf('timeline', new URLSearchParams(query))).toThrow(message);
  });

  it('of a network names who is in the middle', () => {
    expect(networkOf(new URLSearchParams('ids=A,B&depth=2&limit=50&from=2021'))).toEqual({
      of: ['A', 'B'],
      depth: 2,
      first: 50,
      during: { from: '2021' },
    });
    expect(() => networkOf(new URLSearchParams('depth=1'))).toThrow(/whose network/);
    expect(() => networkOf(new URLSearchParams('ids=A&depth=far'))).toThrow(/depth=far/);
  });
});
