// Who tells in Chinese of what he did himself, in his own words: “我5月到过新桥。”李明说.

import { firstFrom, within } from '../../model/sorted-spans.ts';
import type { Mention } from '../types.ts';
import { saysWhoNextIs, type Telling } from './parties.ts';

/** No words in quotation marks that are looked through are longer. */
const longest = 400;

/** The person who says what stands in the quotation marks, where the telling has 我 for its subject. */
export function whoSaysI(telling: Telling): Mention[] {
  const { actors, kinds, language, makers, source, time, window } = telling;
  const { folded } = source;
  if (source.language !== 'zh' || !ofMyself.test(folded.slice(window.start, window.end).replace(time.quote, '')))
    return [];
  const before = folded.slice(Math.max(0, window.start - longest), window.start + 1);
  const open = before.lastIndexOf('“');
  if (open < 0 || before.lastIndexOf('”') > open) return [];
  const start = window.start + 1 - before.length + open;
  const close = folded.slice(window.end, window.end + longest).indexOf('”');
  const speaks = (mention: Mention) =>
    kinds.get(mention.actor) === 'PERSON' && !makers.has(mention.actor) && !saysWhoNextIs(telling, mention);
  // 李明说：“|…: in the clause that leads in; ”李明说: behind it.
  const lead = folded.slice(Math.max(0, start - 60), start);
  const clause = /[^，。；”\n]*[，：]?$/.exec(lead)?.[0] ?? '';
  if (language.saying.test(clause))
    return within(actors.mentions, { start: start - clause.length, end: start })
      .filter(speaks)
      .slice(0, 1);
  const end = window.end + close + 1;
  // 李明说，路很窄。“|…: who had his say right before.
  const [last] = source.sentences.slice(
    Math.max(0, firstFrom(source.sentences, start) - 1),
    firstFrom(source.sentences, start),
  );
  if (last !== undefined && start - last.end <= 1 && language.saying.test(folded.slice(last.start, last.end)))
    return within(actors.mentions, last).filter(speaks).slice(0, 1);
  if (close < 0 || !/^[^，。；“\n]{0,20}(?:说|表示|称|回忆|告诉|写道|坦言|解释)/.test(folded.slice(end, end + 30)))
    return [];
  return within(actors.mentions, { start: end, end: end + 24 })
    .filter(speaks)
    .slice(0, 1);
}

const ofMyself = /^[“，\s]*(?:[^，。；我]{0,6})?我(?!国|方|军|[校市省县]|们?的)/;
