// The type of a telling by who does it, where its words alone do not say it.

import { overlaps } from '../../model/span.ts';
import type { EventType } from '../../model/vocabulary.ts';
import { tellingVerb } from './en-clause-parties.ts';
import type { Telling } from './parties.ts';
import { chainVerb } from './zh-chain-parties.ts';

/** 法官|推翻禁令, 副总统|抵达海滨: what the doer's class makes of a telling that its words take for `type`. */
export function typeByDoer(telling: Telling, type: EventType): EventType | null {
  const { source, language, actors, trigger } = telling;
  const rows = language.doerTypes.filter(({ from }) => from.includes(type));
  if (rows.length === 0 || trigger?.nominal === true) return null;
  const verb = source.language === 'en' ? tellingVerb(telling) : chainVerb(telling);
  if (verb === null || verb.attributive || verb.passive || !overlaps(verb, telling.window)) return null;
  const told = [verb.verb, trigger === null ? '' : source.folded.slice(trigger.start, trigger.end)].join(' ');
  for (const { start, end, name } of verb.subject) {
    const phrase = source.folded.slice(start, end);
    const who = name === null ? [] : (actors.actors.find(({ id }) => id === name.actor)?.descriptions ?? []);
    for (const { doers, byName, verbs, type: own } of rows) {
      if (byName === undefined && verb.inherited) continue;
      const words = byName === undefined ? [phrase] : [phrase, ...who];
      if (words.some((each) => doers.test(each)) && (verbs === undefined || verbs.test(told))) return own;
    }
  }
  return null;
}
