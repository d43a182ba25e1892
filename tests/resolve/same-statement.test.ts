import { describe, expect, it } from 'vitest';
import { reportLayer } from '../../src/resolve/digest.ts';
import { deriveStatement, groupVersions } from '../../src/resolve/same-statement.ts';
import { extraction, type ToldStatement } from '../contract/graphs.ts';

/** The statements that come out of these wordings, each told by a paper of its own, a day after the one before. */
const statements = (...told: ToldStatement[]) => {
  const versions = told.flatMap((statement, index) => {
    const { graph } = extraction({
      url: `https://paper${index}.example/`,
      published: `2021-11-1${index}`,
      statements: [{ speaker: '陈国栋', ...statement }],
    });
    return reportLayer(graph, '2022-01-01T00:00:00Z', (_, keys) => keys).versions.map(({ digest }) => digest);
  });
  return groupVersions(versions).map(deriveStatement);
};

const whole = '大桥明年春天一定通车，渡船会继续开到秋天，票价不涨';

describe('one statement', () => {
  it('is what two scripts write', () => {
    const found = statements({ text: whole }, { text: '大橋明年春天一定通車，渡船會繼續開到秋天，票價不漲。' });
    expect(found).toMatchObject([{ versionCount: 2, articleCount: 2, joinedBy: ['statement/same-words'] }]);
  });

  it('is the whole and the shortened, and shows the whole', () => {
    const found = statements({ text: '大桥明年春天一定通车' }, { text: whole });
    expect(found).toMatchObject([{ text: whole, versionCount: 2, joinedBy: ['statement/shared-clauses'] }]);
    const longer = statements(
      { text: '渡船将会继续开到明年秋天；票价不涨' },
      { text: '票价不涨，渡船将会继续开到明年秋天' },
    );
    expect(longer).toHaveLength(1);
  });

  it('is not what two people say', () => {
    expect(statements({ text: whole }, { text: whole, speaker: '林大川' })).toHaveLength(2);
  });

  it('is not a few common words', () => {
    expect(statements({ text: '我同意' }, { text: '我同意' })).toHaveLength(2);
    expect(
      statements(
        { text: `${whole}，我们说话算数` },
        { text: '大桥明年春天一定通车，除非钱不够或者材料又迟到了一整年' },
      ),
    ).toHaveLength(2);
  });

  it('is not what is reported of two times', () => {
    const told = (said: string): ToldStatement => ({ text: whole, mode: 'INDIRECT', said });
    expect(statements(told('2021-11-10'), told('2021-11-10'))).toHaveLength(1);
    expect(statements(told('2021-11-10'), told('2022-03-01'))).toHaveLength(2);
  });

  it('is not guessed across languages', () => {
    expect(
      statements({ text: whole }, { text: 'The bridge will certainly open to traffic next spring.' }),
    ).toHaveLength(2);
  });
});
