// What the mentions of happenings are compared by.

import type { EventLanguage } from '../../language/event-words.ts';
import { type DateValue, daysSpanned, readEdtf } from '../../model/edtf.ts';
import { overlaps, type Span } from '../../model/span.ts';
import type { Source } from '../types.ts';
import { blanked } from './clauses.ts';
import type { EventMention } from './mention.ts';

/** A mention with what it is compared by. */
export interface Compared {
  readonly mention: EventMention;
  readonly language: 'zh' | 'en';
  readonly isDay: boolean;
  readonly claims: readonly DateValue[];
  readonly word: string;
  readonly actors: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
  /** The figures told besides the time. */
  readonly figures: ReadonlySet<string>;
  /** What it tells happens once to one person or in one case: which of such happenings; null where it may come again. */
  readonly onceAs: number | null;
  /** Which step of a journey it tells; null where none. */
  readonly step: number | null;
  /** It calls what it tells of 这起事件: that was told before. */
  readonly pointsBack: boolean;
  /** The noun that tells it has an article or owner: the |attack, Monday's |attack. */
  readonly definite: boolean;
  /** It calls what it tells of a second, another one. */
  readonly isAnother: boolean;
}

export function comparedOf(source: Source, language: EventLanguage, mention: EventMention): Compared {
  const { time, trigger, parts } = mention;
  const value = time.edtf === null ? null : readEdtf(time.edtf);
  return {
    mention,
    language: source.language,
    isDay: value !== null && daysSpanned(value) <= 7,
    claims: [time.edtf, time.conflict?.edtf]
      .map((edtf) => (edtf == null ? null : readEdtf(edtf)))
      .filter((claim) => claim !== null),
    word: trigger === null ? '' : wordOf(source, trigger),
    actors: new Set(parts.map(({ actor }) => actor)),
    words: wordsOf(source, mention),
    figures: new Set(blanked(source, mention.span, [time]).match(/\d[\d,.]*/g) ?? []),
    onceAs: indexOf(language.happensOnce, source, trigger),
    step: indexOf(language.journeySteps, source, trigger),
    pointsBack: callsBack(source, language, mention),
    definite:
      trigger?.nominal === true &&
      /(?:\b[Tt](?:he|his|hat)|[’']s) (?:[a-z-]+ ){0,2}$/.test(
        source.folded.slice(Math.max(0, trigger.start - 30), trigger.start),
      ),
    isAnother:
      trigger !== null &&
      language.another.test(source.folded.slice(Math.max(mention.span.start, trigger.start - 60), trigger.start)),
  };
}

/** The first of `fields` of words that the trigger is of. */
function indexOf(fields: readonly RegExp[], { folded }: Source, trigger: Span | null): number | null {
  if (trigger === null) return null;
  const index = fields.findIndex((words) => words.test(folded.slice(trigger.start, trigger.end)));
  return index < 0 ? null : index;
}

/** The words that point back are what the telling is about, not where or why it happened. */
function callsBack(
  { folded }: Source,
  { calledBack, lightVerb }: EventLanguage,
  { span, trigger }: EventMention,
): boolean {
  const called = calledBack.exec(folded.slice(span.start, span.end));
  if (called === null) return false;
  const words = { start: span.start + called.index, end: span.start + called.index + called[0].length };
  return trigger === null || overlaps(words, trigger) || lightVerb.test(folded.slice(trigger.start, trigger.end));
}

/** In English without its endings, so that the noun is the verb's: launched and the launch, died and his death. */
function wordOf(source: Source, { start, end }: Span): string {
  const word = source.folded.slice(start, end).toLowerCase();
  if (source.language !== 'en') return word;
  if (/^(?:deaths?|die[sd]?|dying|passed away|passing)$/.test(word)) return 'die';
  if (/^(?:births?|born)$/.test(word)) return 'bear';
  return word.replace(/(?<=[a-z]{3})(?:ing|ed|es|s|e)$/, '');
}

function wordsOf(source: Source, { span, time }: EventMention): Set<string> {
  const text = source.folded.slice(span.start, span.end).replace(time.quote, ' ');
  // The names of those who do two things make them no more alike.
  if (source.language === 'en') return new Set(text.match(/\b[a-z]{4,}/g) ?? []);
  const characters = text.replace(/[^\p{Script=Han}]/gu, '');
  return new Set([...characters].slice(1).map((character, index) => characters[index] + character));
}
