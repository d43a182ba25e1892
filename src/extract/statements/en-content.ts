// Whether the words that were said follow a reporting verb in English, and where they begin.

import { courtesies, feelings, listeners, sayingPlaces } from '../../language/en/speech.ts';
import { alsoNoun } from '../../language/en/syntax/may-begin.ts';
import { baseForms } from '../../language/en/syntax/verbs.ts';
import type { Span } from '../../model/span.ts';
import { acts, isAct } from './en-acts.ts';
import { type Cue, rows } from './en-cues.ts';
import type { Passage } from './passage.ts';

/** True where words that were said follow the verb. */
export function indirect(passage: Passage, cue: Cue, within: Span): boolean {
  const { text } = passage;
  if (cue.that || (making.test(cue.verb) && / that$/.test(clearly.exec(text.slice(cue.end, within.end))?.[0] ?? '')))
    return true;
  const rest = text.slice(contentStart(passage, cue, within), within.end).replace(/^[\s,]+/, '');
  const { verb } = cue;
  if (rest.length < (/^urg/.test(verb) ? 6 : acts.test(verb) ? 8 : 10)) return false;
  if (making.test(verb)) return clause.test(rest) || beginsClause(passage, within, within.end - rest.length);
  const row = rows.get(verb);
  // adding |to the noise, adding |weight
  if (verb === 'adding') return isClause() || /^(?:if|when|while|how|why|what|as|in|on|at|because|["“])/.test(rest);
  if (/^(?:found|finds)$/.test(verb))
    return (
      !/^(?:him|them|me|us|himself|herself|themselves)\b/.test(rest) &&
      (/^(?:there|he|she|they|no) /.test(rest) || beginsClause(passage, within, within.end - rest.length))
    );
  if (row === undefined || row.takes === 'WORDS') return true;
  if (promising.test(verb) && / to [a-z]/.test(text.slice(cue.end, cue.end + 5))) return true;
  if (/^(?:express|voic)/.test(verb))
    return feelings.test(rest) || /^(?:he|she|they|it) (?:is|was|are|were|would|will|had|has)\b/.test(rest);
  if (repeating.test(verb) && (feelings.test(rest) || points.test(rest))) return true;
  if (courtesies.test(rest)) return /^(?:tweeted|posted|offered|extended|conveyed)$/.test(verb);
  if (/^(?:called|calls|calling)$/.test(verb) && callsSo.test(text.slice(cue.end, within.end))) return true;
  if (addressing.test(verb) && !/^tell|^told/.test(verb)) return isClause();
  if (addressing.test(verb) && toldOf.test(text.slice(cue.end, within.end))) return true;
  if (addressing.test(verb))
    return listenerEnd(passage, cue.end, within) !== null || /^(?:that|he|she|it|they|the|there|to)\b/.test(rest);
  if (/^(?:called|appealed|calls|calling)$/.test(verb) && !/^ (?:on|for|to)\b/.test(text.slice(cue.end, cue.end + 5)))
    return false;
  // pleaded |not guilty to fraud: a denial
  if (/^plead(?:ed|ing)$/.test(verb))
    return /^not guilty\b/.test(rest) || /^ (?:with|for) /.test(text.slice(cue.end, cue.end + 6));
  if (
    /^(?:urged?|urges|urging|asked|asks|asking|ordered|advised|instructed|called|calls|calling|appealed|appealing|warned|requested|begg(?:ed|ing)|begs|implor(?:ed|es|ing)|beseeched)$/.test(
      verb,
    )
  )
    return (
      /\bto [a-z]/.test(rest.slice(0, 80)) ||
      (/^urg/.test(verb) && urged.test(rest)) ||
      // urged |the toll be lifted
      /^(?:the|his|her|its|their|all|any|every|no|that)\b[^,.;:"“]{2,60} be [a-z]+(?:ed|en|t|n|de)\b/.test(rest) ||
      (verb === 'asked' && asking.test(rest)) ||
      calledFor.test(text.slice(cue.end, cue.end + 6))
    );
  // questioned |why the bridge was closed
  if (/^(?:question(?:ed|ing)|wonder(?:ed|s|ing)|[ie]nquired)$/.test(verb) && asking.test(rest)) return true;
  if (/^(?:denied|deny|denies|denying)$/.test(verb)) return true;
  // admitted |taking the money
  if (
    /^(?:admit|admits|admitted|acknowledged)$/.test(verb) &&
    /^(?:having )?[a-z]+(?:ing|en|ed) [a-z]+/.test(rest) &&
    /ing /.test(rest.slice(0, 16))
  )
    return true;
  // warned |drivers against crossing
  if (/^warn/.test(verb) && /^(?:[a-z]+ ){1,4}(?:against|of|about) [a-z]+/.test(rest)) return true;
  // condemned |the attack, thanked |the crew for its work: said by doing so; dismissed |the claim as groundless, demanded |an explanation from the mayor
  if (judgesAs.test(verb) && /^[^.;:"“]{3,120}? as [\w“"]/.test(rest)) return true;
  // rejected |the mayor’s claim that it was closed: denied it
  if (rejecting.test(verb) && claimed.test(rest)) return true;
  if (judgesAs.test(verb) && !acts.test(verb)) return false;
  if (isAct(verb, rest)) return true;
  // recommended |her to the board
  if (seeks.test(verb) && /^her (?:to|for|as|at|in|on)\b/.test(rest)) return false;
  // demanded |compensation for the crack
  if (/^demand/.test(verb))
    return /^to know (?:why|how|what|who|where|whether|if)\b/.test(rest) || !/^(?:to|in|on|at|by|for|as)\b/.test(rest);
  if (seeks.test(verb))
    return /^(?:an? \d|(?:an?|the|more|new|his|her|its|their|immediate|further|better) [a-z])/.test(rest);
  if (/^blam/.test(verb) && blamedOn.test(text.slice(cue.end, within.end))) return true;
  // blamed |unusual waves
  if (/^blam/.test(verb) && (blamedFor.test(text.slice(cue.end, within.end)) || /^[a-z“"]/.test(rest))) return true;
  if (accuses.test(verb)) return /^[^,.;:"“]{2,80}?\s(?:of|for)\s/.test(text.slice(cue.end, within.end));
  if (/^report(?:ed|s)$/.test(verb) && casualties.test(rest)) return true;
  // "announcing to reporters she had won"
  if (
    /^announc(?:ed|es|ing)$/.test(verb) &&
    /^ to (?:the )?(?:reporters|journalists|press|media|crowd|parliament)\b/.test(text.slice(cue.end))
  )
    return isClause();
  return row.takes === 'CLAUSE'
    ? isClause()
    : telling.test(verb) && beginsClause(passage, within, within.end - rest.length);

  function isClause(): boolean {
    if (/^(?:suggest|recommend|propos|demand|request|insist)/.test(verb)) {
      const asked = advised.exec(rest)?.[1];
      if (asked !== undefined && (baseForms.has(asked) || /^(?:contact|boil|check|stay|keep)$/.test(asked)))
        return true;
      if (isAdvised(rest)) return true;
    }
    if (/^(?:say|add|not|stat|argu|claim|insist|explain)/.test(verb) && partlyQuoted.test(rest)) return true;
    return clause.test(rest) || quotedSubject.test(rest) || beginsClause(passage, within, within.end - rest.length);
  }
}

/** suggested |the town look at the bridge: a base form behind a noun of one. */
function isAdvised(rest: string): boolean {
  const words = /^(?:the|his|her|its|their|our|all|any|every|each|both|he|she|it|they|[A-Z])[^,.;:"“”]{0,80}/
    .exec(rest)?.[0]
    .split(' ');
  if (words === undefined) return false;
  return words.slice(1, 7).some((word, index) => {
    const [before, next] = [words[index] as string, words[index + 2] ?? ''];
    return (
      baseForms.has(word) &&
      !/^(?:to|the|an?|his|her|its|their|of|in|on|for|and|or|with|by|new|could|would|should|might|may|will|can|must)$/.test(
        before,
      ) &&
      (!alsoNoun(word) || /^(?:at|the|an?|his|her|its|their|it|them|him|all|any|more)$/.test(next))
    );
  });
}

/** Told the way that statements are, where a clause follows. */
const telling = /^(?:reports|speculated|announcing|posted|tweeted|wrote)$/;

/** A subject stands at `at`, and a verb of its own behind it: the board’s director, Ann Reed, |has. */
function beginsClause({ syntax, text }: Passage, within: Span, at: number): boolean {
  return syntax(within).predicates.some(({ start, end, subject, passive }) => {
    const verb = text.slice(start, end);
    return subject[0]?.start === at && start > at && !/^\w+ing$|^to /.test(verb) && (!passive || verb.includes(' '));
  });
}

/** Leads what is asked. */
const asking = /^(?:why|how|whether|if|what|when|where|who)\b/;

/** made |clear, made it |clear that, makes |known */
export const making = /^mak(?:es|ing)$|^made$/;
const clearly = /^ (?:it )?(?:[a-z]+ )?(?:clear|plain|known),?(?: that\b)?/;

/** What one binds oneself to do: vowed |to rebuild it. */
export const promising = /^(?:promis(?:ed|es)|vow(?:ed|s)|pledg(?:ed|es)|swore|swears|threaten(?:ed|s))$/;
/** called the move |a breach of the treaty, called it unfair: what somebody holds a thing to be. */
const callsSo =
  /^ (?:it|this|that|them|him|her|the|his|its|their|[A-Z])[^,.;:"“”]{0,90}? (?:the (?:[a-z]{3,}est|most|best|worst|only) |an? (?!(?:day|week|month|year|minute|moment|few|couple|taxi|cab|number|meeting|halt|strike|vote|doctor|friend|second|third)\b)[a-z]|(?:too |very |so |[a-z]+ly )?(?:[a-z]{2,}(?:able|ible|ous|ful|less|istic|ical)|un[a-z]{4,}|il[a-z]{4,}|false|wrong|absurd|racist|sexist|premature|excessive|offensive|tragic|nonsense|inhumane?|cowardly|barbaric|shameful|corrupt|biased|misleading|heroic|historic|crucial|vital|essential|key|inadequate|immoral|insane|crazy|stupid|dead|brave|bogus)\b(?=[ .,;]|$))/;
/** told |of a night without light, told the court |of seeing it */
const toldOf =
  /^(?: (?:the |a |an |his |her |their )?(?:[a-z]+ )?(?:court|jury|commission|committee|inquiry|inquest|tribunal|hearing|meeting|conference|police|reporters|journalists|investigators|officers|BBC|newspaper|paper))? of (?=(?:an?|the|his|her|its|their|how|[a-z]+ing) \S+ )/;
/** urged |restraint, is urging |an end to it */
const urged =
  /^(?:an? |the |both |all |more |further |greater |immediate |extreme |continued )?(?:(?:immediate|full|independent|public|speedy|swift) )?(?:end|halt|caution|restraint|calm|patience|dialogue|negotiations?|talks|action|unity|peace|vigilance|inquiry|investigation|review|ban|boycott|ceasefire|cease-fire|cooperation)\b/;
/** suggested |drivers stay away */
const advised = /^(?:(?:the|all|any|most|some|these|those|other) )?(?:[a-z]+ )?[a-z]{3,}s (?:should |not )?([a-z]+)\b/;

/** stressed |the need for a bridge, reiterated |its offer of help */
const repeating = /^(?:stress|reiterat|emphasi[sz]|underlin|underscor|reaffirm|repeated)/;
const points =
  /^(?:the|his|her|its|their|a|an) (?:[a-z]+ )?(?:need|importance|support|commitment|calls?|opposition|desire|determination|concerns?|demands?|offer|position|stance|view|belief|message|warning|pledge|promise|claim|request|seriousness|independence|necessity|urgency)\b/;

/** Verbs that take a listener before the words: told reporters the bridge …. */
const addressing = /^(?:told|tells|telling|informed|informs|assured|reminded|notified)$/;
const rejecting = /^(?:reject(?:ed|s|ing)|dismiss(?:ed|es|ing)|disput(?:ed|es)|refut(?:ed|es)|rebutted)$/;
/** What others have said: the mayor’s claim that, suggestions of. */
const claimed =
  /^(?:[^,;:"“”]{0,60}? )??(?:claims?|allegations?|suggestions?|accusations?|ideas?|notions?|assertions?|criticisms?|rumou?rs?|arguments?|views?|theor(?:y|ies)|contentions?|insinuations?|speculation) (?:that|of|about|by|from|over|it|he|she|they)\b/;
const judgesAs =
  /^(?:remember(?:ed|s)?|identif(?:ied|ies)|describ(?:ed|es|ing)|dismiss(?:ed|es)|hail(?:ed|ing)|prais(?:ed|es)|denounced|condemned|characteri[sz](?:ed|es|ing)|reject(?:ed|s))$/;
const seeks = /^(?:demand(?:ed|s|ing)|recommended|proposed|requested)$/;
/** blamed |the delay on the weather */
const blamedOn = /^ (?:the|its|his|her|their|an?|this) (?:(?!of |for )[^,.;:"“ ]+ ){1,6}on /;
/** blamed |the rain for the delay */
const blamedFor = /^ [^,.;:]{2,80}? for /;
const accuses = /^(?:accus(?:ed?|es|ing)|blam(?:ed|es|ing)|fault(?:ed|s|ing))$/;
/** Figures that a body reports: 33 dead, two deaths. */
const casualties =
  /^(?:at least |more than |over |about |nearly |some |around |as many as |as few as |up to |an estimated )?(?:\d[\d,]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[a-z]+teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-[a-z]+)?|no|dozens of|several|hundreds of) (?:[a-z-]+ ){0,2}(?:dead|deaths?|killed|injured|injur(?:y|ies)|cases?|casualties|missing|infections?|fatalities|wounded|hospitali[sz]ed|sick|arrested|arrests|displaced|evacuated|homeless|recoveries)\b/;
const calledFor = /^ for\b/;

/** Words that begin a clause with its own subject and verb. */
const clause =
  /^(?:there|he|she|it|they|we|this|these|those|at least|at most|more than|fewer than|less than|nearly|almost|about|around|up to|over|more|fewer|further|police|officials|authorities|investigators|people|women|men|children|nobody|everyone|nothing|all|both|two|three|four|his|her|the|an?|its|their|our|no|some|most|many|\d[\d.,]*%?|[A-Z][\w’'-]+|[a-z]{3,}(?= (?:(?:in|on|at|of|from|for) (?:the|its|his|her|their|some|many) (?:[a-z]+ ){1,3})?(?:is|are|was|were|had|has|have|will|would|could|can)\b))(?:\b|(?<=%))(?:[^,.;]|, [^,.;]{1,48},){0,160}? (?:is|are|was|were|had|has|have|will|would|could|can|did|does|do|should|may|might|must|began|knew|got|went|came|took|made|became|left|lost|won|found|saw|ran|fell|gave|kept|held|led|met|paid|sent|set|spent|told|wrote|hit|put|needs|remains|wants|believe|expect|suspect|[a-z]+ed)\b/;

/** “Town politics” |meant nothing would be done. */
const quotedSubject =
  /^["“][^"“”]{2,60}["”] (?:is|are|was|were|had|has|have|will|would|could|can|should|must|may|might|did|does|means|meant|made|left|[a-z]+ed)\b/;

/** saying |members “need more time”: the verb is quoted, its subject is not. */
const partlyQuoted =
  /^(?:the|an?|his|her|its|their|this|these|those|some|many|most|all|no|he|she|it|they|we|people|[A-Z][\w’'-]+|[a-z]{3,}s)(?: (?!(?:in|on|at|via|to|with|that|as|from|by)\b)[\w’'.-]+){0,5} ["“][a-z]/;

/** Where the words begin: after "that", after a listener, after the time, place or paper of saying. */
export function contentStart(passage: Passage, cue: Cue, within: Span): number {
  const { text } = passage;
  if (cue.words !== undefined) return cue.words;
  const from = cue.speaker.span.start > cue.end ? cue.speaker.span.end : cue.end;
  const rest = text.slice(from, within.end);
  // said in his memoir, “A Long Road,” |that
  const titled = inWork.exec(rest);
  if (titled !== null) return from + titled[0].length;
  const lead = /^(?:[^".;:“]{0,80}?\bthat\s+)/.exec(rest);
  if (cue.that && lead !== null) return from + lead[0].length;
  // warned Hill, who wept, that |he faces jail
  const aboutHim = /^(?:told|tells|warned|warns|warning|reminded|assured|informed|advised)$/.test(cue.verb)
    ? /^ [^,;:"“”]{2,60}, (?:who|a|an|the|whose)\b[^,;:"“”]{2,100}, that /.exec(rest)
    : null;
  if (aboutHim !== null) return from + aboutHim[0].length;
  const told = addressing.test(cue.verb) ? toldOf.exec(rest) : null;
  if (told !== null) return from + told[0].length;
  if (addressing.test(cue.verb)) {
    const listener = listenerEnd(passage, cue.end, within);
    if (listener !== null) return listener;
    const object = /^\s{1,8}[A-Za-z’' .]{2,40}?(?:,\s{1,8}|\s{1,8}(?=(?:he|she|it|they|the|there|to)\b))/.exec(rest);
    return object === null ? from : from + object[0].length;
  }
  // calling it |the “worst day” of all
  if (/^call(?:ed|ing|s)$/.test(cue.verb)) {
    const it = /^ (?:it|this|that|them) (?=(?:an?|the|his|her|one|not|[“"]) ?)/.exec(rest);
    if (it !== null) return from + it[0].length;
  }
  if (/^(?:called|calls|calling|appealed|appealing)$/.test(cue.verb))
    return from + (/^ (?:for|on)\b/.exec(rest)?.[0].length ?? 0);
  if (/^blam/.test(cue.verb)) return from;
  if (accuses.test(cue.verb)) return from + (/^[^,.;:"“]{2,80}?\s(?:of|for)\s/.exec(rest)?.[0].length ?? 0);
  // alleged, by way of example, |the bridge was old
  const aside =
    /^, (?:by way of example|for example|for instance|however|moreover|instead|among other things|too|in part|in turn|rightly|wrongly),(?= )/.exec(
      rest,
    );
  if (aside !== null) return afterPlaceAndTime(passage, from + aside[0].length, within.end);
  if (making.test(cue.verb)) return from + (clearly.exec(rest)?.[0].length ?? 0);
  // pointed out |the bridge was old
  // asked |for mediation
  if (/^ask(?:ed|s|ing)$/.test(cue.verb) && /^ for /.test(rest)) return from + ' for'.length;
  if (cue.verb === 'pointed')
    return afterPlaceAndTime(passage, from + (/^ out\b/.exec(rest)?.[0].length ?? 0), within.end);
  return afterPlaceAndTime(passage, from, within.end);
}

/** The work in which somebody says it, with its title. */
export const inWork =
  /^ in (?:an?|the|his|her|its|their) (?:[\w’'-]+ ){0,4}(?:memoirs?|autobiography|biography|book|novel|essay|column|article|paper|study|report|album|song|documentary|film|blog|newsletter|podcast|manifesto|pamphlet|editorial),? ["“][^"“”]{2,80}["”],?(?: that\b)?/;

/** "said Wednesday it …", "said in a statement on Friday the …". */
function afterPlaceAndTime({ text, times, mentions, people }: Passage, from: number, to: number): number {
  let at = from;
  // said in Dover |he would stay
  const town = mentions.find(({ start }) => start > from && start - from <= 6);
  if (
    town !== undefined &&
    !people.has(town.actor) &&
    town.end < to &&
    /^ (?:in|at|from) $/.test(text.slice(from, town.start)) &&
    /^ (?:that|he|she|it|they|there|the|his|her|its|their)\b/.test(text.slice(town.end, town.end + 8))
  )
    at = town.end;
  // said in a letter to parents, teachers and pupils that, |while
  const letter =
    /^ in an? (?:[a-z]+ )?(?:posting|post|letter|e-?mail|message|memo|note|statement)(?: [a-z]+)? to (?:[\w’'-]+,? ){1,8}that\b,?/.exec(
      text.slice(at, Math.min(to, at + 140)),
    );
  if (letter !== null) return at + letter[0].length;
  for (let round = 0; round < 2; round++) {
    const place = sayingPlaces.exec(text.slice(at, Math.min(to, at + 140)));
    if (place !== null) at += place[0].length;
    const reached = at;
    const time = times.find(({ start, end }) => start >= reached && start - reached <= 14 && end < to);
    if (
      time !== undefined &&
      /^,?\s(?:on |in |late |early |earlier |late on |early on |earlier on )?$/.test(text.slice(at, time.start)) &&
      /^,?\s(?:that|of(?= (?:an?|the|[a-z]+) )|the|he|she|it|they|there|his|her|its|their|we|no|an?|[A-Z][a-z]+|(?!as|was|is|has|its|his|across|amid|does\b)[a-z]+s|(?:not )?to)\b|^,?\s["“]|^:/.test(
        text.slice(time.end, time.end + 12),
      )
    )
      at = time.end;
  }
  // said |that would be wrong
  const that = /^,?\s+that,?\s+(?!(?:is|was|would|will|could|can|may|might|should|has|had|did|does)(?:n[’']t)?\s)/.exec(
    text.slice(at, at + 24),
  );
  return that === null ? at : at + that[0].length;
}

/** Where the words begin after the listener of "told reporters today …" or "told Smith …"; null when no listener is known. */
function listenerEnd(passage: Passage, from: number, within: Span): number | null {
  const { text, mentions } = passage;
  const to = within.end;
  const start = from + 1;
  const noun = listeners.exec(text.slice(start, Math.min(to, start + 40)));
  const mention = mentions.find(
    (candidate) =>
      candidate.start === start ||
      candidate.phrase.start === start ||
      (!/^(?:s?he|it|they)$/.test(text.slice(candidate.start, candidate.end)) &&
        candidate.start - start <= 24 &&
        candidate.start > start &&
        /^(?:the|his|her|their|an?) (?:(?!how|that|why|whether|when|where|what|if|of)[a-z]+ ){0,2}$/.test(
          text.slice(start, candidate.start),
        )),
  );
  // told her publisher |the book was old
  const heard = passage.syntax({ ...within }).phrases.find((phrase) => phrase.start === start);
  const told = heard !== undefined && heard.end < to && beginsClause(passage, within, heard.end + 1) ? heard.end : null;
  // her |publisher: not her.
  const owned =
    told !== null &&
    /^(?:her|his|their|its)$/.test(text.slice(start, start + (/^[a-z]+/.exec(text.slice(start, to))?.[0].length ?? 0)));
  const named = owned ? told : mention !== undefined ? mention.end : noun !== null ? start + noun[0].length : told;
  // told Mirror |magazine
  const end =
    named === null
      ? null
      : named +
        (/^ (?:magazine|newspaper|television|radio|news agency|network)\b/.exec(text.slice(named, named + 14))?.[0]
          .length ??
          // told Mirror’s |Today show
          /^(?:[’']s?|(?<=[’']s)) (?:[\w.]+ ){0,3}?(?:show|programme|program|podcast|magazine|newspaper|website|reporters?)\b/.exec(
            text.slice(named, named + 50),
          )?.[0].length ??
          0);
  return end === null || end >= to ? null : afterPlaceAndTime(passage, end, to);
}

export function trimmed(text: string, start: number, end: number): Span {
  let [from, to] = [start, end];
  while (to > from && /[\s.!?,;:—–]/.test(text[to - 1] as string) && !/[A-Z]\.$/.test(text.slice(to - 2, to))) to--;
  while (from < to && /[\s,;:—–]/.test(text[from] as string)) from++;
  // he knew the men |and, according to reports,
  const joint = /,? (?:and|but|or)$/.exec(text.slice(Math.max(from, to - 6), to))?.[0].length ?? 0;
  return { start: from, end: to - joint };
}
