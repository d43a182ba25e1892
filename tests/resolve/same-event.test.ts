import { describe, expect, it } from 'vitest';
import { reportLayer } from '../../src/resolve/digest.ts';
import { looseLink } from '../../src/resolve/same-event.ts';
import { extraction, type ToldEvent } from '../contract/graphs.ts';

/** Why the two, each told by a paper of its own, may be one event; null when they may not. */
const link = (...told: [ToldEvent, ToldEvent]) => {
  const [a, b] = told.map((event, index) => {
    const { graph } = extraction({ url: `https://paper${index}.example/`, published: '2022-03-20', events: [event] });
    return reportLayer(graph, '2022-04-01T00:00:00Z', (_, keys) => keys).reports[0]?.digest;
  });
  return a === undefined || b === undefined ? undefined : looseLink(a, b);
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
