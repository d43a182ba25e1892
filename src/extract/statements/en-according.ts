// English words with their source beside them and no verb of speech: according to the mayor.

import { titleHeads } from '../../language/en/name-words.ts';
import type { Span } from '../../model/span.ts';
import { draft } from './draft.ts';
import { trimmed } from './en-content.ts';
import type { Cue } from './en-cues.ts';
import { interrupted, isFinite } from './en-interrupted.ts';
import { closes } from './en-postponed.ts';
import { type Found, following, nestedWithin, voiceOf } from './en-reported.ts';
import { readSpeaker } from './en-speaker.ts';
import type { Passage } from './passage.ts';
import { timeWithin } from './speaker.ts';
import type { Thread } from './thread.ts';

/** The words of the source that a sentence names so; null where it names none. */
export function accordingTo(passage: Passage, sentence: Span, cues: readonly Cue[], thread: Thread): Found[] | null {
  const text = passage.text.slice(sentence.start, sentence.end);
  const match =
    /(?:\b[Aa]ccording to|(?<=, )per(?= (?!the usual)(?:the|an?|its|his|her|their|[A-Z])\b)) ((?:[^,.;]|(?<=\b[A-Z][a-z]{2,8} \d{1,2}),(?= \d{4}\b)|\.(?=\S)|(?<=\b(?:Mr|Mrs|Ms|Dr|Sen|Gov|Gen|Rep|Rev|Prof|Sgt|Lt|Col|Maj|Capt|Cmdr|Det|Hon|Fr|St|U\.S))\.)+)/.exec(
      text,
    );
  if (match === null) return null;
  const phrase = {
    start: sentence.start + match.index + (match[0].length - (match[1] as string).length),
    end: sentence.start + match.index + match[0].length,
  };
  if (passage.quotations.some(({ start, end }) => start < phrase.start && phrase.start < end)) return null;
  const leads = match.index === 0;
  const before = text.slice(0, match.index).split(/[:;]/).at(-1) as string;
  const after = text.slice(match.index + match[0].length);
  // Today, according to the mayor, |the bridge is safe.
  // The firm is being probed, according to the mayor, |adding to its problems: the words stand before.
  const complete =
    !leadsIn.test(before) &&
    passage
      .syntax(sentence)
      .predicates.some((each) => each.start < sentence.start + (match?.index ?? 0) && isFinite(passage, each));
  const interposed =
    // in 1991, when, according to records, |many died
    (/\b(?:when|where|while|because|although|and|but), $/.test(before) && /^,\s/.test(after)) ||
    (/^,\s(?!who\b|which\b)/.test(after) && /,\s$/.test(before) && before.length < after.length && !complete);
  // According to the mayor, |Hugh Hill,| …; according to Hugh Hill, |the mayor of Dover,| …: two who are one.
  const apposition =
    leads || interposed
      ? /^, ((?:the|an?|his|her|its|their) [a-z][\w ’'-]{2,50}|(?:[A-Z][\w.’'-]+ ){1,3}[A-Z][\w’'-]+), (?=\S)/.exec(
          after,
        )
      : null;
  const aside = apposition === null ? 0 : apposition[0].length - 1;
  const named =
    apposition === null
      ? null
      : (passage.mentions.find(
          ({ start, end, actor }) =>
            passage.people.has(actor) &&
            start === phrase.end + 2 &&
            end === phrase.end + 2 + (apposition[1] as string).length,
        ) ?? null);
  const role = apposition?.[1] ?? '';
  const isRole = role.split(' ').some((word) => titleHeads.has(word)) && !finite.test(role);
  // According to the report, |which ran to two pages,| the bridge is safe.
  const relative = leads ? (/^, (?:which|who|whose) [^,]{3,80}(?=, \S)/.exec(after)?.[0].length ?? 0) : 0;
  const from = named !== null || isRole ? phrase.end + aside : phrase.end + relative;
  // The bridge, according to the mayor, |is safe.
  const parts = !leads && interrupted(passage, sentence, sentence.start + match.index, phrase.end);
  // The bridge is safe, according to a deal with the town, |the mayor said: his words, all of them.
  if (
    !leads &&
    cues.some(
      (other) =>
        other.head > phrase.end &&
        (!interposed || other.head === phrase.end + 2) &&
        closes(passage, sentence, other, cues, passage.quotations),
    )
  )
    return null;
  const content = parts
    ? trimmed(passage.text, sentence.start, sentence.end)
    : leads || interposed
      ? trimmed(passage.text, from, sentence.end)
      : trimmed(passage.text, sentence.start, sentence.start + match.index);
  if (content.end - content.start < 12) return null;
  // according to the mayor |via the Herald
  const relayed = / (?:via|as (?:cited|quoted|reported) (?:by|in)|(?:cited|quoted) (?:by|in)) (?=\S)/.exec(
    passage.text.slice(phrase.start, phrase.end),
  );
  const own = relayed === null ? phrase : { start: phrase.start, end: phrase.start + relayed.index };
  const source = named ?? own;
  const teller =
    relayed === null ? null : readSpeaker(passage, { start: source.end + relayed[0].length, end: phrase.end }, thread);
  const cue: Cue = {
    start: sentence.start + match.index,
    end: phrase.end,
    verb: 'according to',
    speaker: readSpeaker(passage, source, thread),
    that: false,
    head: sentence.start + match.index,
    said: timeWithin(passage.times, phrase),
  };
  const closing = leads ? cues.find((other) => closes(passage, sentence, other, cues, passage.quotations)) : undefined;
  if (closing !== undefined && closing.head > phrase.end) {
    // "According to the results, it won, the Herald reported": results speak by the mouth of who reports them.
    const words = trimmed(passage.text, phrase.end, closing.head);
    const [voice, via] =
      cue.speaker.actor === null && figures.test(cue.speaker.text) ? [closing, null] : [cue, closing.speaker];
    const rule = via === null ? 'en/indirect-postponed' : 'en/indirect-nested';
    if (words.end - words.start >= 12)
      return [{ statement: draft(passage, 'INDIRECT', words, voiceOf(voice), via, rule), cue: voice }];
  }
  // The bridge is safe, officials said, |according to the Herald: their words by way of the Herald.
  const relating = leads || interposed ? undefined : cues.findLast((other) => other.start < cue.start);
  if (relating !== undefined && relayed === null && !passage.heading) {
    const end = Math.max(relating.end, relating.speaker.span.end);
    const words = trimmed(passage.text, sentence.start, Math.min(relating.head, relating.start));
    if (
      /^(?: (?:on |late |early )?[A-Z][a-z]+day)?,\s$/.test(passage.text.slice(end, cue.start)) &&
      /,\s$/.test(passage.text.slice(words.end, words.end + 2)) &&
      words.end - words.start >= 12 &&
      !passage.quotations.some(({ start }) => start === words.start)
    )
      return [
        {
          statement: draft(passage, 'INDIRECT', words, voiceOf(relating), cue.speaker, 'en/indirect-nested'),
          cue: relating,
        },
      ];
  }
  const nested = nestedWithin(passage, content, cues, cue, passage.quotations);
  const told = { statement: draft(passage, 'INDIRECT', content, voiceOf(cue), teller, 'en/according-to'), cue };
  // …, according to police, |who said officers came later
  const more = cues.filter(({ start }) => start > phrase.end);
  const rest = { start: phrase.end, end: sentence.end };
  const further = leads || interposed || parts ? [] : following(passage, rest, more, passage.quotations);
  return [...(nested.length > 0 ? nested : [told]), ...further];
}

/** Begins a clause that only tells when or why. */
const leadsIn = /^(?:But |And )?(?:When|While|After|Before|If|Although|Though|Because|As|Once|Since|Until|Where)\b/;

/** A verb of its own: it tells what somebody did, not who he is. */
const finite =
  /\b(?:[a-z]{3,}ed|is|are|was|were|has|had|have|will|would|could|fell|left|went|said|took|made|won|lost|met|quit|told|knew|got|came|gave)\b/;

/** Numbers that somebody has published: nobody themselves. */
const figures = /\b(?:results?|figures|data|statistics|count|tally|returns|estimates|tables?)\b/i;
