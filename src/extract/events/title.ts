// Short titles for events, in the article's language.

import type { EventLanguage } from '../../language/event-words.ts';
import type { Syntax } from '../syntax/read-syntax.ts';
import type { Actors, Source, TimeReading } from '../types.ts';
import { englishTitle } from './en-title.ts';
import type { EventMention } from './mention.ts';
import { chineseTitle } from './zh-title.ts';

/** The title of the telling that says most: one with a verb and with those who took part. */
export function titleOf(
  source: Source,
  actors: Actors,
  group: readonly EventMention[],
  language: EventLanguage,
  times: readonly TimeReading[],
  syntax: Syntax,
): string {
  const best = group.find(({ trigger, parts }) => trigger !== null && !trigger.nominal && parts.length > 0) ?? group[0];
  if (best === undefined) return '';
  const title =
    best.title ??
    (source.language === 'zh'
      ? chineseTitle(source, actors, best, times, language, syntax)
      : englishTitle(source, actors, best, language, times, syntax));
  return title.replace(marksAround, '');
}

/** 9:30 || 市长到场|。: what parts the entries of a log or the cells of a row. */
const marksAround = /^[\s|｜—–：:、，]+|[。；，、|｜\s]+$/g;
