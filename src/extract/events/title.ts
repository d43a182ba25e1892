// Short titles for events, in the article's language.

import type { EventLanguage } from '../../language/event-words.ts';
import type { EventType } from '../../model/vocabulary.ts';
import type { Actors, Source, TimeReading } from '../types.ts';
import type { EventMention } from './find-mentions.ts';
import { chineseTitle } from './zh-title.ts';

const mutual = new Set<EventType>(['CALL', 'MEETING', 'SUMMIT', 'AGREEMENT']);

/** "Judy Avalos arrested"; "Reed met with Hall". Without actors, the clause itself, shortened. */
export function titleOf(
  source: Source,
  actors: Actors,
  group: readonly EventMention[],
  language: EventLanguage,
  times: readonly TimeReading[],
): string {
  const best = group.find(({ trigger, parts }) => trigger !== null && !trigger.nominal && parts.length > 0) ?? group[0];
  if (best === undefined) return '';
  if (source.language === 'zh') return chineseTitle(source, actors, best, times, language);
  const { trigger, parts, type, span, time } = best;
  const names = new Map(actors.actors.map(({ id, name }) => [id, name]));
  const name = (index: number) => names.get(parts[index]?.actor ?? '') ?? '';
  if (trigger === null || parts.length === 0) return clause();
  const word = source.text.slice(trigger.start, trigger.end).replace(/^(?:was|were) /i, '');
  if (word.length > 24) return clause();
  // 周日在北京举行的比赛中，她…: who comes after the verb did not do it.
  if (!trigger.nominal && !mutual.has(type) && source.text.slice(trigger.end, span.end).includes(name(0)))
    return clause();
  const said = trigger.nominal ? language.headlines.find(([words]) => words.test(word)) : undefined;
  if (said !== undefined) {
    const who = parts.find(({ role }) => role === trigger.row.roles[0]) ?? parts[0];
    return `${names.get(who?.actor ?? '') ?? ''} ${word.replace(...said)}`;
  }
  if (trigger.nominal) return `${parts.length > 1 ? `${name(0)} and ${name(1)}` : name(0)}: ${word}`;
  if (mutual.has(type) && parts.length > 1)
    return `${name(0)} ${word} ${/^(?:will )?me[et]t?$|with$/.test(word) ? '' : 'with '}${name(1)}`;
  if ((type === 'OTHER' || type === 'VISIT') && object() === '') return `${name(0)} ${deed()}`;
  return `${name(0)} ${word}${object()}`;

  /** The verb with what follows it: "started his fifth term in office". */
  function deed(): string {
    const end = time.start >= (trigger?.end ?? 0) && time.end <= span.end ? time.start : span.end;
    const words = source.text
      .slice(trigger?.start ?? span.start, end)
      .replace(/^(?:was|were) /i, '')
      .replace(/,? (?:on|in|at|since|until|by|late|early|later)?\s{0,3}$/, '')
      .replace(/\s+/g, ' ')
      .replace(/(?<![A-Z])[.,;]$/, '');
    if (words.length <= 56) return words;
    return `${words.slice(0, 55).replace(/\s\S*$/, '')}…`;
  }

  /** The one it is done to, where the verb has such an object and it is not the subject already. */
  function object(): string {
    const role = trigger?.row.roles[1] ?? null;
    const index =
      trigger === null || trigger.nominal || role === null ? -1 : parts.findIndex((part) => part.role === role);
    return index < 1 ? '' : ` ${name(index)}`;
  }

  function clause(): string {
    const words = (
      source.text.slice(span.start, time.start).replace(/ (?:on|in|at|since|until)\s*$/, '') +
      source.text.slice(time.end, span.end)
    )
      .replace(/\s+/g, ' ')
      .replace(/^[\s,]+|[\s,.]+$/g, '')
      .replace(language.leadIn, '');
    return words.length <= 70 ? words : `${words.slice(0, 69).trimEnd()}…`;
  }
}
