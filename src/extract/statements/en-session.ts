// When words printed in full were said, as the lines above them tell.

import { sessions } from '../../language/en/transcripts.ts';
import { touching } from '../../model/sorted-spans.ts';
import type { Source, TimeReading } from '../types.ts';
import { isOneDay } from './recent.ts';

/** When the words were said: the day that the lines above tell behind their word for the interview, the briefing or the speech. */
export function sessionDay(source: Source, times: readonly TimeReading[], first: number): string | null {
  for (const { block, start, end } of source.sentences) {
    if (block >= first) return null;
    const word = sessions.exec(source.text.slice(start, end));
    const days = word === null ? [] : touching(times, { start: start + word.index, end });
    const day = days.find(({ kind, edtf }) => kind === 'POINT' && isOneDay(edtf?.slice(0, 10)));
    if (day !== undefined) return day.edtf?.slice(0, 10) ?? null;
  }
  return null;
}
