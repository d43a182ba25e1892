// The subject of an English sentence, for the verbs that share it: "Reed closed the bridge, |claiming", "Reed met Hill and |said".

import { adverbialLeads, clauseOpeners, finiteVerb } from '../../language/en/speech.ts';
import type { Span } from '../../model/span.ts';
import type { Mention } from '../types.ts';
import type { Passage } from './passage.ts';

/** A subject has no more words than these. */
const longest = 14;

/** The noun phrase of whom the sentence tells, before `at`: past a leading phrase ("In a statement, …"), over an apposition. */
export function sentenceSubject(passage: Passage, sentence: Span, at: number): Span | null {
  const { text, mentions } = passage;
  const start = afterLeads(text, sentence.start, at);
  const phrase = phraseAt(text, start, at);
  if (phrase === null) {
    const mention = mentions.find((candidate) => candidate.start >= start && candidate.end <= at);
    // In his closing remarks |minister Hugh Hill praised
    const late = prepositions.test(text.slice(start, start + 8))
      ? mentions.find(
          (candidate) =>
            candidate.start >= start &&
            candidate.end <= at &&
            passage.people.has(candidate.actor) &&
            !/[,;:]|\b(?:of|with|from|by|for|to|at|on|and)\s(?:the\s)?$/.test(
              text.slice(start, candidate.phrase.start),
            ),
        )
      : undefined;
    if (late !== undefined) return { start: Math.max(start, Math.min(late.start, late.phrase.start)), end: late.end };
    return mention === undefined || !standsFree(passage, start, mention)
      ? null
      : { start: Math.max(start, Math.min(mention.start, mention.phrase.start)), end: mention.end };
  }
  const words = text.slice(phrase.start, phrase.end);
  if (/^(?:there|this|that|these|those|what|who|which|I|we|you)$/i.test(words)) return null;
  // Reed’s spokesman, |Tom Lane, declined; the mayor, |Hugh Hill, met: the name after the comma.
  const named = mentions.find((mention) => mention.start === phrase.end + 2);
  return named !== undefined &&
    text[phrase.end] === ',' &&
    passage.people.has(named.actor) &&
    !endsInName(passage, phrase)
    ? { start: named.start, end: named.end }
    : phrase;
}

const prepositions = /^(?:in|on|at|during|after|before|for|with|by|from|under|despite|following|amid)\b/i;

/** Past "Also", "On Monday, in London, " and "After the vote, ". */
function afterLeads(text: string, from: number, to: number): number {
  let start =
    from +
    (/^(?:Also|Meanwhile|However|Separately|Later|Earlier|And|But),? /.exec(text.slice(from, to))?.[0].length ?? 0);
  for (let round = 0; round < 3; round++) {
    const rest = text.slice(start, Math.min(to, start + 160));
    if (
      !adverbialLeads.test(rest) &&
      !/^(?:on|in|at|during|after|Late|Just|Hours|Days|Minutes|Shortly|Soon|Yesterday|Today|[A-Z][a-z]+day)\b/.test(
        rest,
      )
    )
      break;
    const comma = rest.indexOf(', ');
    if (comma < 0 || start + comma + 6 > to) break;
    start += comma + 2;
    // After the vote, |which he lost, Reed said
    const aside = /^(?:which|who|where|whose) [^,]{3,80}, /.exec(text.slice(start, Math.min(to, start + 100)));
    start += aside?.[0].length ?? 0;
  }
  return start;
}

/** The words up to the first finite verb or comma; null where no verb follows, or a preposition leads. */
function phraseAt(text: string, start: number, to: number): Span | null {
  const word = /[^\s,;:—–("“”]+/y;
  let end = start;
  let last = '';
  for (let count = 0; count < longest; count++) {
    word.lastIndex = end === start ? start : end + 1;
    const match = word.exec(text);
    // Three men — one from Dover — said
    if (match === null) return count > 0 && /^ [—–] /.test(text.slice(end, end + 3)) ? { start, end } : null;
    if (match.index >= to) return count > 0 ? { start, end } : null;
    if (count === 0 && prepositions.test(match[0])) return null;
    if (count === 0 && adverbialLeads.test(match[0])) return null;
    const stops = clauseOpeners.test(match[0]) || (finiteVerb.test(match[0]) && !determiners.test(last));
    if (stops) return count === 0 || (count === 1 && determiners.test(last)) ? null : { start, end };
    end = word.lastIndex;
    last = match[0];
    if (text[end] !== ' ')
      return text[end] === ',' && count < longest && !/^[a-z]/.test(text[start] as string) ? { start, end } : null;
  }
  return null;
}

const determiners =
  /^(?:the|an?|his|her|its|their|this|that|one|two|three|four|five|six|seven|eight|nine|ten|\d+|several|some|many|most|newly|recently|former|other|another)$/i;

function endsInName({ mentions, people }: Passage, { end }: Span): boolean {
  return mentions.some((mention) => mention.end === end && people.has(mention.actor));
}

/** The mention stands at the beginning and is nobody's owner. */
function standsFree({ text }: Passage, start: number, { phrase, end }: Mention): boolean {
  return (
    phrase.start - start <= 24 &&
    !/\b(?:of|in|at|for|with|to|from)\s+(?:the\s+)?$/.test(text.slice(start, Math.max(start, phrase.start))) &&
    !/^[’'-]/.test(text.slice(end, end + 1))
  );
}
