// Times that date no deed: which thing is meant, a part of a game, when the page was last touched.

import type { Span } from '../../model/span.ts';
import type { Source, TimeReading } from '../types.ts';
import { blanked } from './clauses.ts';
import type { News } from './news.ts';

/** her |2012 donors, those born in |1954, ahead of where she was |a year ago: the time tells which, or what something is measured by. */
export function saysWhich({ source, language }: News, { start, end }: TimeReading): boolean {
  return language.saysWhich.test(
    `${source.text.slice(Math.max(0, start - 60), start)}@${source.text.slice(end, end + 50)}`,
  );
}

/** Last updated at 9:30 on 3 May: the words are the page's own. */
export function isColophon({ source, language }: News, sentence: Span, times: readonly Span[]): boolean {
  return sentence.end - sentence.start < longestColophon && language.colophon.test(blanked(source, sentence, times));
}

const longestColophon = 240;

/** The report of a game, whose quarters are none of the year. */
export function tellsGame({ language, text }: Source): boolean {
  return language === 'en' && (text.match(ofGame)?.length ?? 0) >= 3 && !ofTrade.test(text);
}

export function isPartOfGame({ quote }: TimeReading): boolean {
  return /^(?:the )?(?:first|second|third|fourth) quarter$/i.test(quote);
}

const ofGame =
  /\b(?:touchdowns?|rebounds?|rebounding|halftime|quarterbacks?|field goals?|free throws?|three-pointers?|turnovers|buzzer|interceptions?|points|NBA|NFL)\b/g;
const ofTrade = /\b(?:revenues?|profits?|earnings|GDP|shareholders?|shares rose|shares fell)\b/;

/** resigned on Monday, three days after |he was charged: the rules of times that are the day of what follows. */
export const isCountedTo = /^en\/(?:comes|days)-after$/;
