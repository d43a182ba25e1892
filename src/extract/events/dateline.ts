// What stands before the news itself.

import { dateline as englishDateline } from '../../language/en/dateline.ts';
import { dateline as chineseDateline } from '../../language/zh/dateline.ts';
import { startingAt } from '../../model/sorted-spans.ts';
import type { Span } from '../../model/span.ts';
import type { Source } from '../types.ts';

/** The sentence without 【江州日报…讯】（…报导） before it: the agency, the place and the reporter take no part in the news. */
export function afterDateline(source: Source, sentence: Span): Span {
  const opens = startingAt(source.blocks, sentence.start) !== undefined;
  if (source.language === 'en' && !opens) return sentence;
  const lead = (source.language === 'zh' ? chineseDateline : englishDateline).exec(
    source.folded.slice(sentence.start, Math.min(sentence.end, sentence.start + 150)),
  );
  return lead === null ? sentence : { start: sentence.start + lead[0].length, end: sentence.end };
}
