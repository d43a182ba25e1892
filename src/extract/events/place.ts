// Where a happening takes place: the place that a word such as 在 leads in, the one right before the word for an encounter
// (巴厘岛会晤), or the one that opens the clause and does nothing in it (上海新增三例).

import type { GraphParticipant } from '../../model/article-graph.ts';
import { spanAt, within } from '../../model/sorted-spans.ts';
import { contains } from '../../model/span.ts';
import type { Mention } from '../types.ts';
import type { Telling } from './parties.ts';

export function placeIn(telling: Telling, parts: readonly GraphParticipant[]): string | null {
  const { actors, describing, kinds, language, source, window } = telling;
  const named = within(actors.mentions, window);
  const places = named.filter((mention) => kinds.get(mention.actor) === 'PLACE' && !describing.has(mention));
  const led = places.filter(isLedIn).at(-1);
  if (led !== undefined) return narrowest(led).actor;
  if (source.language === 'en') return null;
  const venue = places.find(({ end }) => end === telling.trigger?.start && language.encounter.test(triggerWords()));
  if (venue !== undefined) return venue.actor;
  const opening = places.find(opensClause);
  if (opening === undefined) return null;
  const place = narrowest(opening);
  return parts.some(({ actor }) => actor === place.actor) ? null : place.actor;

  /** No other name stands between the word and the place: 在东京参加美日会谈 is in Tokyo. */
  function isLedIn(mention: Mention): boolean {
    const before = named.filter(({ end }) => end <= mention.start).at(-1)?.end ?? window.start;
    const words = source.folded.slice(Math.max(before, mention.start - 12), mention.start);
    const after = source.folded.slice(mention.end, mention.end + 6);
    // 总部位于江州的公司: where it sits, not where it does something.
    return (
      language.placeLead.test(words) && !/总部(?:位于|设于|设在|在)$/.test(words) && !language.ownedByPlace.test(after)
    );
  }

  /** 广东省|深圳市: the last of the places that stand side by side. */
  function narrowest(place: Mention): Mention {
    const next = places.find(({ start }) => start === place.end);
    return next === undefined ? place : narrowest(next);
  }

  /** Nothing but times and marks before it in its clause. */
  function opensClause(mention: Mention): boolean {
    const clause = telling.clauses.find((each) => contains(each, mention));
    let at = Math.max(clause?.start ?? window.start, window.start);
    while (at < mention.start) {
      const time = spanAt(telling.times, at);
      if (time !== undefined) at = time.end;
      else if (/[，、：\s“”（）]/.test(source.text[at] as string)) at++;
      else return false;
    }
    return !language.ownedByPlace.test(source.folded.slice(narrowest(mention).end, narrowest(mention).end + 12));
  }

  function triggerWords(): string {
    const { trigger } = telling;
    return trigger === null ? '' : source.folded.slice(trigger.start, trigger.end);
  }
}
