// The places where a name stands between quotation marks: elsewhere the same signs are other words.

import type { Span } from '../../../model/span.ts';
import { standsInText } from '../../text-blocks.ts';
import type { Reading } from '../found.ts';

/** `“江声”`, `“江声（网名）”`: every place of `name`, less those in credits. */
export function quotedPlaces({ lookup, source }: Reading, name: string): Span[] {
  const places: Span[] = [];
  for (let start = lookup.indexOf(name); start >= 0; start = lookup.indexOf(name, start + name.length)) {
    const end = start + name.length;
    // Folded marks do not tell which of the two they are.
    if (!/["“「『]/.test(source.text[start - 1] ?? '') || !/["”」』（(]/.test(lookup[end] ?? '')) continue;
    if (standsInText(source.blocks, start, end)) places.push({ start, end });
  }
  return places;
}
