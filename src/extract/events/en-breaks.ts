// Where an English clause ends that no mark and no word of ours parts from the next: its verbs tell.

import type { Span } from '../../model/span.ts';
import type { Predicate } from '../syntax/predicate.ts';
import type { SentenceSyntax } from '../syntax/read-syntax.ts';
import type { Source, TimeReading } from '../types.ts';
import { isDate } from './happening.ts';

/** Where the clauses begin that go on so; `times`: those of the sentence. */
export function breaksBetweenVerbs(
  { text }: Source,
  { predicates, start, end }: SentenceSyntax,
  times: readonly TimeReading[],
): number[] {
  const verbs = predicates.filter((verb) => !hangsOn(text, verb)).sort((a, b) => a.start - b.start);
  return verbs.flatMap((verb, index) => {
    const before = verbs[index - 1];
    return before === undefined ? [] : (endOfRelative(before, verb) ?? startOfJoined(before, verb, verbs[index + 1]));
  });

  /** Those who gathered on Monday |called for an election: the clause that says who ends before the verb that they are the subject of. */
  function endOfRelative(before: Predicate, verb: Predicate): number[] | null {
    const lead = text.slice(Math.max(start, before.start - 24), before.start);
    const [subject] = verb.subject;
    // A trader whose plan was shot down last month |sued on Friday
    const isWhose =
      subject !== undefined &&
      subject.end < before.start &&
      /^ whose [^,.;]{1,60} $/.test(text.slice(subject.end, before.start)) &&
      !/[,:;–—-]/.test(text.slice(before.end, verb.start));
    if (isWhose) return [verb.start];
    const isSame = subject !== undefined && subject === before.subject[0] && subject.end < before.start;
    if (!isSame || !/[^,] (?:who|that|which) (?:[a-z]+ly )?$/.test(lead)) return null;
    return /(?:[,:;–—-]|\b(?:and|or|but)(?: [a-z]+)?) $/.test(text.slice(before.end, verb.start)) ? null : [verb.start];
  }

  /** Shut a plant in May |and laid off 140 people in June: of two deeds joined, each with a time of its own. */
  function startOfJoined(before: Predicate, verb: Predicate, after: Predicate | undefined): number[] {
    // resigned in May |and her deputy, Ann Hall, took over in June: so before a subject of its own.
    const [subject] = verb.subject;
    const from = subject !== undefined && subject.start > before.end ? subject.start : verb.start;
    // and on March 1 |barred them: the time stands before its verb.
    const ahead = times.find(
      (time) =>
        isDate(time) &&
        time.end <= verb.start &&
        /^,? (?:(?!and |but |or )[a-z]+ )?$/.test(text.slice(time.end, verb.start)),
    );
    if (ahead !== undefined) {
      const lead = /(?:^|[\s,])((?:and|but) (?:(?:on|in|at|by|late|early) ){0,2})$/.exec(
        text.slice(before.end, ahead.start),
      )?.[1];
      const own = { start: before.start, end: ahead.start };
      return lead !== undefined && times.some((time) => isDate(time) && time.start >= own.start && time.end <= own.end)
        ? [ahead.start - lead.length]
        : [];
    }
    const joint = /(?:^|[\s,])((?:and|but|or) (?:[^,;]{0,60}, )?(?:[a-z]+ ){0,2})$/.exec(
      text.slice(before.end, from),
    )?.[1];
    const isDated = (words: Span) =>
      times.some((time) => isDate(time) && time.start >= words.start && time.end <= words.end);
    const own = { start: verb.start, end: after?.start ?? end };
    if (joint === undefined) return [];
    // broke her arm on Monday |and did not return
    const denies = /^(?:did|does|was|were|has|had|will|would) (?:not|never) |^(?:never|failed|refused) /.test(
      text.slice(verb.start, verb.end + 1),
    );
    if (denies && isDated({ start: before.start, end: verb.start })) return [from - joint.length];
    return isDated({ start: before.start, end: verb.start }) && isDated(own) ? [from - joint.length] : [];
  }
}

/** to meet, selling: what hangs on another verb. */
function hangsOn(text: string, { start, end }: Span): boolean {
  return /^[a-z]+ing$/.test(text.slice(start, end));
}
