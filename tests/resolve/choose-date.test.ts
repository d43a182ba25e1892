import { describe, expect, it } from 'vitest';
import { chooseDate } from '../../src/resolve/choose-date.ts';
import type { ReportDigest } from '../../src/resolve/same-event.ts';

/** Reports by publisher: its claims, the preferred first, each with the zone it is told in. */
function reports(told: Record<string, readonly (readonly [edtf: string, timeZone?: string])[]>): ReportDigest[] {
  return Object.entries(told).map(([publisher, claims]) => ({
    id: `rep_${publisher}`,
    articleId: `art_${publisher}`,
    publisher,
    published: '2021-11-17',
    publishedStart: '2021-11-17T00:00:00Z',
    recordedAt: '2021-11-18T00:00:00Z',
    type: 'SUMMIT',
    title: 'Summit',
    status: 'HAPPENED',
    timeZone: null,
    claims: claims.map(([edtf, timeZone]) => ({ edtf, raw: edtf, timeZone: timeZone ?? null })),
    days: claims.map(([edtf]) => edtf),
    span: null,
    parties: [],
    placeKeys: [],
    participants: [],
    place: null,
    versions: [],
  }));
}

describe('the date of an event', () => {
  it('is the one that more publishers prefer, and the others are told', () => {
    const { date, conflict, reason } = chooseDate(
      reports({ A: [['2021-11-12'], ['2021-11-13']], B: [['2021-11-12']], C: [['2021-11-13']] }),
    );
    expect(date?.edtf).toBe('2021-11-12');
    expect(conflict).toBe(true);
    expect(reason).toBe(
      '2021-11-12 is what 2 of 3 publishers prefer, against 2021-11-13 (2); chosen for the number of independent publishers that prefer it.',
    );
  });

  it('is no conflict where two zones tell one moment', () => {
    const { date, conflict, reason } = chooseDate(
      reports({
        A: [['2021-11-15', 'America/New_York']],
        B: [['2021-11-15']],
        C: [['2021-11-16', 'Asia/Shanghai']],
      }),
    );
    expect(date?.edtf).toBe('2021-11-15');
    expect(conflict).toBe(false);
    expect(reason).toBe('2021-11-15 is what 2 of 3 publishers prefer. 2021-11-16 (Asia/Shanghai) is the same moment.');
  });

  it('is a conflict where the later day is told further west, or a zone is not told', () => {
    const west = { A: [['2021-11-16', 'America/New_York']], B: [['2021-11-15', 'Asia/Shanghai']] } as const;
    expect(chooseDate(reports(west)).conflict).toBe(true);
    expect(chooseDate(reports({ A: [['2021-11-15']], B: [['2021-11-16', 'Asia/Shanghai']] })).conflict).toBe(true);
  });

  it('is the more exact one of two that fit', () => {
    const { date, conflict } = chooseDate(reports({ A: [['2021-11']], B: [['2021-11-15']] }));
    expect([date?.edtf, conflict]).toEqual(['2021-11-15', false]);
  });
});
