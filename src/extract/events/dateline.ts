// What stands before the news itself.

import { dateline as englishDateline } from '../../language/en/dateline.ts';
import { dateline as chineseDateline, releaseDateline } from '../../language/zh/dateline.ts';
import { pointLead } from '../../language/zh/speech.ts';
import { startingAt } from '../../model/sorted-spans.ts';
import type { Span } from '../../model/span.ts';
import type { Source } from '../types.ts';

/** The sentence without 【江州日报…讯】（…报导） before it: the agency, the place and the reporter take no part in the news. */
export function afterDateline(source: Source, sentence: Span): Span {
  const opens = startingAt(source.blocks, sentence.start) !== undefined;
  if (source.language === 'en' && !opens) return sentence;
  const chinese = source.language === 'zh';
  // ① 江州…, 2. 【大桥停工】江州…: the items of a list.
  const point = chinese && opens ? pointAt(source.folded, sentence) : 0;
  const start = sentence.start + point;
  const head = source.folded.slice(start, Math.min(sentence.end, start + 150));
  const release = chinese && opens ? releaseDateline.exec(head) : null;
  // 2023年4月18日，海滨——公司宣布…: without 今天 behind it, the day of the release dates what is told.
  const lead =
    release !== null && /今天|今日|昨[天日]|[0-9]日/.test(head.slice(release[0].length))
      ? release
      : (chinese ? chineseDateline : englishDateline).exec(head);
  if (lead === null) return point === 0 ? sentence : { start, end: sentence.end };
  const space = /^\s*/.exec(head.slice(lead[0].length))?.[0].length ?? 0;
  return { start: start + lead[0].length + space, end: sentence.end };
}

/** How long the number of a point is with which `span` begins. */
function pointAt(folded: string, { start, end }: Span): number {
  return pointLead.exec(folded.slice(start, Math.min(end, start + 10)))?.[0].length ?? 0;
}
