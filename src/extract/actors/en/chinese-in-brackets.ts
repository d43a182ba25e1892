// A Chinese name in brackets behind the English one: Chen Guodong (陳國棟), the Alder Society (Chinese: 桤木会).

import type { FoundName, Reading } from '../found.ts';

export function findChineseInBrackets({ lookup }: Reading, names: readonly FoundName[]): FoundName[] {
  return names.flatMap(({ start, end, kind }): FoundName[] => {
    const bracket = /^ ?[（(](?:in )?(?:Chinese:? )?["“]?([\u3400-\u9fff‧·]{2,20})["”]?[）),，;；]/.exec(
      lookup.slice(end, end + 40),
    );
    if (bracket === null) return [];
    const name = bracket[1] as string;
    const at = end + bracket[0].indexOf(name);
    const span = { start: at, end: at + name.length };
    return [{ ...span, kind, rule: 'en/chinese-in-brackets', weight: 64, rows: [], sure: true, alias: start }];
  });
}
