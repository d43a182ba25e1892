// Bodies that sign what a Chinese article prints: each of the last lines, or of a list of signatories, that ends as one does.

import type { FoundName, Reading } from '../found.ts';
import { hasSuffix } from './bodies.ts';

/** 海滨市“6·12”事故联合调查组 ⏎ 2023年6月13日; 联署团体： ⏎ 江州家长联盟. */
export function findSigners({ lookup, source }: Reading): FoundName[] {
  return (source.signature?.signers ?? []).flatMap((line) =>
    [...lookup.slice(line.start, line.end).matchAll(/[^\s、，；]{3,30}/g)].flatMap(({ index, 0: name }) => {
      const start = line.start + index;
      if (!hasSuffix(name) || !/^[\p{Script=Han}A-Za-z“”"·\d（）()]+$/u.test(name)) return [];
      return [
        { start, end: start + name.length, kind: 'ORGANIZATION', rule: 'zh/signer', weight: 66, rows: [], sure: true },
      ];
    }),
  );
}
