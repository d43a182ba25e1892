import { describe, expect, it } from 'vitest';
import { type Report, reportLayer } from '../../src/resolve/digest.ts';
import { looseLink, type ReportDigest } from '../../src/resolve/same-event.ts';
import { extraction, type ToldActor, type ToldEvent } from '../contract/graphs.ts';

/** What one paper tells: the event, and the other names of those who take part. */
type Paper = ToldEvent & { readonly actors?: readonly ToldActor[] };

/** Why the two, each told by a paper of its own, may be one event; null when they may not. The same from either side. */
const link = (...told: [Paper, Paper]) => {
  const [a, b] = told.map(({ actors = [], ...event }, index) => {
    const url = `https://paper${index}.example/`;
    const { graph } = extraction({ url, published: '2022-03-20', actors, events: [event] });
    return reportLayer(graph, '2022-04-01T00:00:00Z', (_, keys) => keys).reports[0]?.digest;
  });
  if (a === undefined || b === undefined) return undefined;
  expect(looseLink(b, a)).toBe(looseLink(a, b));
  return looseLink(a, b);
};

describe('a report of a month and one of a day', () => {
  const day = { type: 'MILITARY', title: '山国军队占领石桥发电厂', dates: ['2022-03-12'], who: ['山国军队'] } as const;

  it('are not one for what one party does often', () => {
    expect(link(day, { ...day, title: '山国军队进入河国首日', dates: ['2022-03'] })).toBeNull();
  });

  it('are one where they say the same of it, or two parties take part', () => {
    expect(link(day, { ...day, title: '山国军队占领了石桥的发电厂', dates: ['2022-03'] })).toBe('event/coarse-date');
    const who = ['山国军队', '河国军队'];
    expect(link({ ...day, who }, { ...day, who, title: '两军交战', dates: ['2022-03'] })).toBe('event/coarse-date');
  });

  it('are one where both tell the month, in whatever language', () => {
    const month = { type: 'APPOINTMENT', title: '李明上任', dates: ['2022-01'], who: ['李明'] } as const;
    expect(link(month, { ...month, title: 'President Li Ming took office' })).toBe('event/coarse-date');
  });
});

describe('one who is named in full here and by the family name there', () => {
  const talk = { type: 'MEETING', title: '会谈', dates: ['2022-03-14'] } as const;

  it('is one party of a meeting, of one day or a slip apart', () => {
    const full = { ...talk, who: ['约瑟夫·卡马乌', '陈国栋'] };
    expect(link(full, { ...talk, who: ['卡马乌', '陈国栋'] })).toBe('event/same-day');
    expect(link(full, { ...talk, who: ['卡马乌', '陈国栋'], dates: ['2022-03-15'] })).toBe('event/one-slip');
    const who = ['Joseph Kamau', '陈国栋'];
    const actors = [{ name: '卡马乌', aliases: ['Joseph Kamau'] }];
    expect(link({ ...talk, who: ['卡马乌', '陈国栋'], actors }, { ...talk, who })).toBe('event/same-day');
    expect(link({ ...talk, who: ['Kamau', '陈国栋'] }, { ...talk, who })).toBe('event/same-day');
  });

  it('is not another of that family name, and not both of two', () => {
    expect(link({ ...talk, who: ['约瑟夫·卡马乌', '陈国栋'] }, { ...talk, who: ['玛丽·卡马乌', '陈国栋'] })).toBeNull();
    expect(link({ ...talk, who: ['约瑟夫·卡马乌', '玛丽·卡马乌'] }, { ...talk, who: ['卡马乌', '陈国栋'] })).toBeNull();
  });
});

describe('what two languages tell of one day', () => {
  const tissot: ToldActor = { name: '马塞尔·蒂索', aliases: ['Marcel Tissot'] };
  const court: ToldActor = { name: '江州法院', kind: 'ORGANIZATION' };
  const trial = { type: 'LEGAL', dates: ['2022-03-14'] } as const;

  it('is one event where it happened to the same people, whatever court is named beside them', () => {
    const zh = { ...trial, title: '蒂索受审', who: ['马塞尔·蒂索', '江州法院'], actors: [tissot, court] };
    const en = { ...trial, title: 'Marcel Tissot stood trial', who: ['Marcel Tissot'] };
    expect(link(zh, en)).toBe('event/same-day');
    expect(link({ ...zh, who: ['马塞尔·蒂索', '陈国栋'] }, en)).toBeNull();
    expect(link({ ...zh, type: 'OTHER' }, { ...en, type: 'OTHER' })).toBeNull();
  });

  it('is not one where it says only that one party did something', () => {
    const zh = {
      type: 'OTHER',
      title: '马塞尔·蒂索收到礼物',
      dates: ['2022-03-14'],
      who: ['马塞尔·蒂索'],
      actors: [tissot],
    } as const;
    const en = {
      type: 'OTHER',
      title: 'Marcel Tissot fell ill',
      dates: ['2022-03-14'],
      who: ['Marcel Tissot'],
    } as const;
    expect(link(zh, en)).toBeNull();
    expect(link({ ...zh, type: 'APPOINTMENT' }, { ...en, type: 'APPOINTMENT' })).toBe('event/same-day');
  });
});

describe('one slip of the day', () => {
  const who = ['约瑟夫·卡马乌', '陈国栋'];
  const [third, fifth] = [['2022-03-03'], ['2022-03-05']] as const;

  it('joins what the same two sign, and the arrest or the oath of one person', () => {
    const treaty = { type: 'AGREEMENT', title: '签署条约', who } as const;
    expect(link({ ...treaty, dates: third }, { ...treaty, dates: fifth })).toBe('event/one-slip');
    const arrest = { type: 'ARREST', title: '陈国栋被捕', who: ['陈国栋'] } as const;
    expect(link({ ...arrest, dates: third }, { ...arrest, dates: fifth })).toBe('event/one-slip');
  });

  it('does not join hearings, nor what a body does again and again', () => {
    const hearing = { type: 'LEGAL', title: '陈国栋受审', who: ['陈国栋'] } as const;
    expect(link({ ...hearing, dates: third }, { ...hearing, dates: fifth })).toBeNull();
    const actors = [{ name: '江州警方', kind: 'ORGANIZATION' } as const];
    const raid = { type: 'ARREST', title: '警方拘捕数人', who: ['江州警方'], actors } as const;
    expect(link({ ...raid, dates: third }, { ...raid, dates: fifth })).toBeNull();
  });
});

it('one who did it to the other is not one to whom the other did it', () => {
  const tells = (title: string, roles: readonly string[]): ReportDigest => {
    const told = { type: 'SANCTION', title, dates: ['2022-03-14'], who: ['山国政府', '河国政府'] } as const;
    const { graph } = extraction({ url: `https://${title}.example/`, events: [told] });
    const { digest } = reportLayer(graph, '2022-04-01T00:00:00Z', (_, keys) => keys).reports[0] as Report;
    const participants = digest.participants.map((each, at) => ({ ...each, role: roles[at] ?? null }));
    return { ...digest, participants };
  };
  const [one, same] = [tells('制裁', ['imposer', 'target']), tells('Sanctions', ['imposer'])];
  expect(looseLink(one, same)).toBe('event/same-day');
  expect(looseLink(one, tells('Sanctions', ['target', 'imposer']))).toBeNull();
});
