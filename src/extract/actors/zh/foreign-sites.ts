// Foreign places by what stands behind their name, which the tagger takes for a person or cuts: 罗兰加|空军基地, 苏伦乌基|走廊.

import { formOf } from '../../../language/authority.ts';
import { transliterationCharacters } from '../../../language/zh/names.ts';
import { spanAt } from '../../../model/sorted-spans.ts';
import { standsInText } from '../../text-blocks.ts';
import { coverage, type FoundName, type Reading } from '../found.ts';
import { titleEndingAt } from './titles.ts';

const site =
  /(?:空军|海军|陆军|军事|无人机|导弹)基地|国际机场|机场|走廊|大坝|水坝|水电站|核电站|难民营|过境点|监狱岛|海滩|火山|山口|[镇县郡邦村](?![长委府民])/g;

export function findForeignSites({ lookup, words, closed, source, authority }: Reading): FoundName[] {
  const isClosed = coverage(closed);
  return [...lookup.matchAll(site)].flatMap(({ index, 0: head }): FoundName[] => {
    let start = index;
    while (start > index - 8 && transliterationCharacters.has(lookup[start - 1] ?? '')) start--;
    // The name begins with a word of the tagger.
    while (start < index && spanAt(words, start)?.start !== start) start++;
    const name = lookup.slice(start, index);
    const span = { start, end: index + head.length };
    if (name.length < 2 || titleEndingAt(lookup, start) >= 0 || isClosed(span)) return [];
    // 罗兰登|镇, which the tagger takes for a person.
    const tag = spanAt(words, start)?.tag ?? '';
    if (head.length === 1 ? tag !== 'PER' : name.length < 3 && !/^(?:PER|LOC|nz|v)$/.test(tag)) return [];
    // 罗兰国|空军基地: any of them.
    if (formOf(authority, name)?.rows.some(({ type }) => type === 'country')) return [];
    if (!standsInText(source.blocks, start, span.end)) return [];
    return [{ ...span, kind: 'PLACE', rule: 'zh/foreign-site', weight: 51, rows: [], sure: true }];
  });
}
