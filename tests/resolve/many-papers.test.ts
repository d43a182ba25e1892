// What an agency sends, a thousand papers print: what is told so often must not be compared each with each.

import { expect, it } from 'vitest';
import { reportLayer } from '../../src/resolve/digest.ts';
import { groupReports } from '../../src/resolve/events.ts';
import { groupVersions } from '../../src/resolve/same-statement.ts';
import { extraction } from '../contract/graphs.ts';

const layers = (papers: number) =>
  Array.from({ length: papers }, (_, index) => {
    const { graph } = extraction({
      url: `https://paper${index}.example/`,
      published: '2022-03-20',
      events: [
        { type: 'AGREEMENT', title: '山国与河国签署石桥协定', dates: ['2022-03-12'], who: ['李明华', '王小川'] },
      ],
      statements: [{ text: '大桥明年春天一定通车，渡船会继续开到秋天', speaker: '李明华' }],
    });
    return reportLayer(graph, '2022-04-01T00:00:00Z', (_, keys) => keys);
  });

/** What `group` gives, and the seconds of processor time that it takes. */
function timed<Group>(group: () => readonly Group[]): { groups: readonly Group[]; seconds: number } {
  const start = process.cpuUsage();
  const groups = group();
  const { user, system } = process.cpuUsage(start);
  return { groups, seconds: (user + system) / 1_000_000 };
}

it('an event that a thousand papers report is found in little time', () => {
  const reports = layers(1000).flatMap((layer) => layer.reports.map(({ digest }) => digest));
  const { groups, seconds } = timed(() => groupReports(reports, []).groups);
  expect(groups).toHaveLength(1);
  expect(seconds).toBeLessThan(5);
});

it('a statement that three thousand papers quote is found in little time', () => {
  const versions = layers(3000).flatMap((layer) => layer.versions.map(({ digest }) => digest));
  const { groups, seconds } = timed(() => groupVersions(versions));
  expect(groups).toHaveLength(1);
  expect(seconds).toBeLessThan(2);
});
