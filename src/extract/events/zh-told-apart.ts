// Who stands in the words of a Chinese telling, but in what they tell of another time: in the clause behind one that says only
// when (大火后，|李明…), or in another item of a list of dates (1999年获江州奖、|2004年获西湾奖).

import { spanAt, within } from '../../model/sorted-spans.ts';
import { contains, type Span } from '../../model/span.ts';
import type { Predicate } from '../syntax/predicate.ts';
import { noSyntax } from '../syntax/read-syntax.ts';
import type { Mention } from '../types.ts';
import { isDate } from './happening.ts';
import { partiesIn, type Telling } from './parties.ts';

/**
 * The telling without the clause that somebody else begins behind the one of its time and its word, and without the one that only
 * says when somebody else did it (江州会改组后，|李明任局长); itself where there is neither.
 */
export function withoutOthers(telling: Telling): Telling {
  const { source, time, trigger, window } = telling;
  const next = clauseDated(telling);
  if (next !== null && hasSubject(telling, next))
    return { ...telling, window: { start: window.start, end: next.start - 1 } };
  const lead = leadsIn.exec(source.folded.slice(window.start, trigger?.start ?? window.start));
  if (source.language !== 'zh' || lead === null || trigger === null) return telling;
  const told = { start: window.start + lead[0].length, end: window.end };
  if (time.end > told.start) return telling;
  const named = partiesIn({ ...telling, window: told }, told).some(
    ({ mention, standing }) => standing === 'SUBJECT' && mention.end <= trigger.start,
  );
  return named ? { ...telling, window: told } : telling;
}

/** 3月5日获释后，|李明出国: where the clause that says when names nobody, he of whom the next tells did or suffered that too. */
export function subjectBehind(telling: Telling, verb: Predicate | null): readonly Mention[] {
  const { language, source, trigger, window } = telling;
  // 大阅兵后，|李明出国: he need have had no part in it.
  const isVerb = trigger?.nominal === false && !/的.?$/.test(source.folded.slice(window.start, trigger.start));
  const next = isVerb ? clauseDated(telling) : null;
  const told = trigger === null ? '' : source.folded.slice(trigger.start, trigger.end);
  const hasOwn =
    verb !== null && !verb.inherited && verb.subject.some(({ start }) => contains(window, { start, end: start }));
  if (next === null || hasOwn || language.parties.bearsNoDoer.test(told)) return [];
  const parties = partiesIn({ ...telling, window: next, trigger: null }, next);
  const first = parties.findIndex(({ standing, kind }) => standing === 'SUBJECT' && kind !== 'PLACE');
  if (first < 0) return [];
  const found = parties.slice(first).map(({ mention }) => mention);
  const parted = found.findIndex((mention, index) => {
    const last = found[index - 1];
    return (
      last !== undefined && !language.parties.joined.test(source.folded.slice(last.phrase.end, mention.phrase.start))
    );
  });
  return found.slice(0, parted < 0 ? undefined : parted);
}

/** The clause of the window that the one before it, of the time and the word that tells it, only dates. */
function clauseDated({ source, time, trigger, window }: Telling): Span | null {
  if (source.language !== 'zh' || trigger === null) return null;
  // 4月封城期间，李明病逝: what only lasts is no news beside what happened meanwhile.
  const dates = trigger.row.type === 'OTHER' ? onlyBefore : onlyWhen;
  const lead = dates.exec(source.folded.slice(trigger.end, window.end));
  const start = trigger.end + (lead?.[0].length ?? 0);
  return lead === null || time.end > start ? null : { start, end: window.end };
}

const leadsIn = /^[^，。；：]{2,60}(?:[后前时]|前夕|之际|期间|以来)，/;

const onlyBefore = /^[^，。；：]{0,17}(?:[后前时]|前夕)，/;
const onlyWhen = /^[^，。；：]{0,17}(?:[后前时]|前夕|之际|期间|以来)，/;

function hasSubject(telling: Telling, clause: Span): boolean {
  const { source, syntax } = telling;
  const sentence = spanAt(source.sentences, clause.start);
  const { predicates } = sentence === undefined ? noSyntax : syntax(sentence);
  return (
    partiesIn({ ...telling, window: clause, trigger: null }, clause).some(({ standing }) => standing === 'SUBJECT') ||
    predicates.some(
      ({ attributive, inherited, start, subject }) =>
        !attributive && !inherited && start >= clause.start && start < clause.end && subject.length > 0,
    )
  );
}

/** The item of the time and what leads in the list; the whole window where it is no list. */
export function ownItem({ source, time, times, window }: Telling): readonly Span[] {
  if (source.language !== 'zh') return [window];
  const heads = within(times, window)
    .filter(isDate)
    .filter(({ start }, index) => index === 0 || /(?:、|以及)$/.test(source.folded.slice(start - 2, start)));
  const at = heads.indexOf(time);
  const ends = heads.map((_, index) => heads[index + 1]?.start ?? window.end);
  const isItem = ({ end }: Span, index: number) =>
    source.folded.slice(end, ends[index]).replace(/(?:、|以及)$/, '').length > 1;
  if (heads.length < 2 || at < 0 || !heads.every(isItem)) return [window];
  return [
    { start: window.start, end: (heads[0] as Span).start },
    { start: time.start, end: ends[at] as number },
  ];
}
