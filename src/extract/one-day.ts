// Chinese news of one day: whoever took part in what happened on it spoke then.

import { tellsOfThen } from '../language/zh/occasions.ts';
import { lastNews, notSaidThen } from '../language/zh/speech.ts';
import type { GraphEvent } from '../model/article-graph.ts';
import { contains, type Span } from '../model/span.ts';
import { daysBetween, isRecent } from './statements/recent.ts';
import { reportingWords, withoutSpeaker } from './statements/reporting-words.ts';
import type { Source, StatementDraft } from './types.ts';

/** News is of the last days. */
const newsLasts = 7;

/** The one recent day of all that happened on a day, with those who took part in it and where that is told; null where the article tells of several. */
export interface NewsOfOneDay {
  readonly day: string;
  readonly actors: ReadonlyMap<string, readonly Span[]>;
}

export function newsOfOneDay({ language, article }: Source, events: readonly GraphEvent[]): NewsOfOneDay | null {
  const published = article.published?.slice(0, 10) ?? null;
  if (language !== 'zh' || published === null) return null;
  const ofDays = events.filter(
    ({ date, status }) =>
      status !== 'PLANNED' && date?.start != null && date.start === date.end && isRecent(published, date.start),
  );
  const days = new Set(ofDays.filter(({ status }) => status === 'HAPPENED').map(({ date }) => date?.start as string));
  const [day] = days;
  if (day === undefined || days.size > 1 || day > published || daysBetween(day, published) > newsLasts) return null;
  const then = ofDays.filter(({ date }) => date?.start === day);
  // 李明周日去世。… 李明说过: the words of the dead are of other days.
  if (then.some(({ evidence }) => evidence.some(({ quote }) => lastNews.test(quote)))) return null;
  const actors = new Map<string, Span[]>();
  for (const { participants, evidence } of then)
    for (const { actor } of participants) {
      const told = actors.get(actor);
      if (told === undefined) actors.set(actor, [...evidence]);
      else told.push(...evidence);
    }
  return { day, actors };
}

/** 李明周日前往江州。… 李明说，“我很好。” */
export function saidThatDay(
  source: Source,
  news: NewsOfOneDay | null,
  people: ReadonlySet<string>,
  statement: StatementDraft,
): string | null {
  const { speaker, via } = statement;
  if (news === null || speaker === null || (via !== null && people.has(via))) return null;
  // 李明说，王芳周日与他会面: he tells of it afterwards.
  if (!people.has(speaker) || (news.actors.get(speaker) ?? []).every((told) => contains(statement.content, told)))
    return null;
  if (tellsOfThen.test(reportingWords(source, statement))) return null;
  return notSaidThen.test(withoutSpeaker(source, statement)) ? null : news.day;
}
