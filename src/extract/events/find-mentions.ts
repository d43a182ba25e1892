// Finds the places where a dated happening is told: the times of each sentence that date something. What each tells: read-mention.ts.

import type { EventLanguage, Trigger } from '../../language/event-words.ts';
import { spanAt, touching, within } from '../../model/sorted-spans.ts';
import { contains, overlaps, type Span } from '../../model/span.ts';
import { isByline } from '../actors/bylines.ts';
import { entriesOf, ofEntry, openingTime } from '../entries.ts';
import type { Syntax } from '../syntax/read-syntax.ts';
import type { Actors, Source, StatementDraft, TimeReading } from '../types.ts';
import { datesBetter } from './better-time.ts';
import { clausesOf } from './clauses.ts';
import { afterDateline } from './dateline.ts';
import { breaksBetweenVerbs } from './en-breaks.ts';
import { quotedOfPeople } from './en-first-person.ts';
import { furtherDeeds } from './further.ts';
import { isDate, isDayOfAnother, isLooseTime } from './happening.ts';
import { withLayout } from './layout.ts';
import { type EventMention } from './mention.ts';
import { isColophon, isCountedTo, isPartOfGame, saysWhich, tellsGame } from './no-time-of-deed.ts';
import { describingMentions } from './parties.ts';
import { mentionReader } from './read-mention.ts';
import { sentenceTriggers } from './sentence-triggers.ts';
import { countedFromDeed } from './zh-counted-from.ts';
import { ownWordsOf } from './zh-first-person.ts';
import { leadingActors } from './zh-presumed.ts';

const ofLaw = /\b[A-Z][\w’-]+ (?:Act|Code|Ordinance|Statute|Reform|Bill|Amendments?) (?:of )?$/;

export function findMentions(
  source: Source,
  actors: Actors,
  times: readonly TimeReading[],
  statements: readonly StatementDraft[],
  language: EventLanguage,
  syntax: Syntax,
): EventMention[] {
  const mentions: EventMention[] = [];
  const kinds = new Map(actors.actors.map(({ id, kind }) => [id, kind]));
  const makers = new Set(actors.actors.filter(({ rule }) => isByline(rule)).map(({ id }) => id));
  const leading = leadingActors(actors.mentions);
  const describing = describingMentions(actors.mentions);
  const ownWords =
    source.language === 'en' ? quotedOfPeople(actors, statements) : ownWordsOf(source, actors, statements, makers);
  const story = { source, language, actors, kinds, makers, leading, times, describing, ownWords, syntax };
  const statementsAt = bySentence(source, statements);
  const entries = entriesOf(times);
  const inGame = tellsGame(source);
  const { readMention, readEnd } = mentionReader(story);
  for (const whole of source.sentences) {
    const sentence = afterDateline(source, whole);
    const read = within(times, sentence);
    const own = read.map((time) =>
      time.counts === undefined ? time : countedFromDeed(source, language, time, mentions),
    );
    const entry = own.some(isDate) ? undefined : spanAt(entries, sentence.start);
    const inside = entry === undefined ? own : [openingTime(entry, sentence), ...own];
    const names = touching(actors.mentions, sentence);
    // Christmas in the name of a charity dates nothing.
    const dated = inside.filter(
      (time) =>
        isDate(time) &&
        !isLooseTime(story, time) &&
        (!read.includes(time) || !isDayOfAnother(story, actors, time, inside)) &&
        !isOfLaw(time) &&
        !saysWhich(story, time) &&
        !(inGame && isPartOfGame(time)) &&
        !names.some(
          (name) => time.start < time.end && contains(name, time) && name.end - name.start > time.end - time.start,
        ),
    );
    if (dated.length === 0 || isColophon(story, sentence, inside)) continue;
    const isEnglish = source.language === 'en';
    const breaks = isEnglish ? breaksBetweenVerbs(source, syntax(sentence), inside) : [];
    const clauses = clausesOf(source, sentence, inside, language, isEnglish ? names : [], breaks);
    // To announce a plan or to condemn a deed is a deed itself.
    const said = (statementsAt.get(whole) ?? []).filter(
      ({ content, cue, rule }) => rule !== 'en/act' && (overlaps(content, sentence) || overlaps(cue, sentence)),
    );
    const triggers = sentenceTriggers(story, sentence, inside, names);
    const told = dated.flatMap((time) => {
      const own = triggers.filter((trigger) => !isCountedFrom(time, trigger));
      return [
        readMention(time, sentence, clauses, own, inside, said) ?? [],
        readEnd(time, clauses, own, inside) ?? [],
      ].flat();
    });
    const dating = told.filter((mention) => !told.some((other) => datesBetter(source, other, mention)));
    const around = { clauses, triggers, inside, said };
    const found = dating.flatMap((mention) => [mention, ...furtherDeeds(story, mention, around)]);
    mentions.push(...(entry === undefined ? found : ofEntry(source, entry, sentence, found)));
  }
  return withLayout(story, mentions);

  /** the Clean Harbours Act of |2008: the year belongs to the name. */
  function isOfLaw({ start }: TimeReading): boolean {
    return source.language === 'en' && ofLaw.test(source.text.slice(Math.max(0, start - 40), start));
  }

  /** The day after the May 3 |shooting, |开庭|当日, |获释|前四天: that was on another day. */
  function isCountedFrom(time: TimeReading, trigger: Trigger): boolean {
    if (source.language === 'zh')
      return time.counts !== undefined && trigger.end <= time.start && time.start - trigger.end <= 1;
    return (
      !isCountedTo.test(time.rule) &&
      trigger.start - time.end === 1 &&
      /\b(?:after|before|following)\b/.test(time.quote)
    );
  }
}

/** The statements whose words or cue stand in each sentence. */
function bySentence({ sentences }: Source, statements: readonly StatementDraft[]): Map<Span, StatementDraft[]> {
  const found = new Map<Span, StatementDraft[]>();
  for (const statement of statements)
    for (const sentence of new Set([statement.content, statement.cue].flatMap((span) => touching(sentences, span))))
      found.set(sentence, [...(found.get(sentence) ?? []), statement]);
  return found;
}
