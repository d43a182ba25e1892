import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eventColumns, statementColumns, writeCsv } from '../../src/export/csv.ts';
import { dateOf, eventWith, statementWith, stream, textOf } from './samples.ts';

const table = async (...titles: string[]): Promise<string> =>
  textOf(writeCsv(eventColumns, stream(...titles.map((title) => eventWith({ title }))), { mark: false }));
const read = (text: string) => parse(text, { columns: true });

describe('CSV', () => {
  it('is read back as it was written, whatever the words', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string({ unit: 'binary' }), { maxLength: 5 }), async (titles) => {
        const rows = read(await table(...titles));
        // What a spreadsheet would take for a formula has an apostrophe before it.
        expect(rows.map(({ title }) => title)).toEqual(
          titles.map((title) => (/^[=+\-@＝＋－＠\t\r]/.test(title) ? `'${title}` : title)),
        );
      }),
      { numRuns: 200 },
    );
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1+1', '＋1', '－1', '＠x'])(
    'makes %j no formula',
    async (title) => {
      const cells = (await table(title)).split('\r\n')[1] ?? '';
      expect(cells).not.toMatch(/(^|,)"?[=+\-@＝＋－＠\t\r]/);
    },
  );

  it('ends each line with CRLF and begins with the mark where it is wanted', async () => {
    const text = await textOf(writeCsv(eventColumns, stream(eventWith({})), { mark: true }));
    expect(text.startsWith('\uFEFFid,title,')).toBe(true);
    expect(text.match(/\r\n/g)).toHaveLength(2);
    expect(text.endsWith('\r\n')).toBe(true);
  });

  it('says what is known of an event', async () => {
    const [row] = read(
      await textOf(writeCsv(eventColumns, stream(eventWith({ date: dateOf('2022-05~') })), { mark: false })),
    );
    expect(row).toMatchObject({
      date: '2022-05~',
      start: '2022-05-01',
      end: '2022-05-31',
      precision: 'MONTH',
      approximate: 'true',
      place: '青石港',
      participants: '港务局; 李明',
      dateClaims: '2022-05-10 (周二)',
      quote: '双方周二达成协议',
      publisher: 'Harbour "Daily"',
    });
  });

  it('leaves empty what is not known', async () => {
    const nothing = statementWith({ said: null, event: null, evidence: [] });
    const [row] = read(await textOf(writeCsv(statementColumns, stream(nothing), { mark: false })));
    expect(row).toMatchObject({ said: '', event: '', quote: '', speaker: '工会发言人', via: '' });
  });
});
