// The subject of an English reporting verb: the noun phrase before it, after it, or at the head of its sentence.

import { bodyBefore, titleHeads } from '../../language/en/name-words.ts';
import {
  adverbialLeads,
  auxiliaries,
  clauseLeads,
  documents,
  finiteVerb,
  subjectLeads,
} from '../../language/en/speech.ts';
import type { Span } from '../../model/span.ts';
import type { Mention } from '../types.ts';
import { namedSubject, sentenceSubject } from './en-sentence-subject.ts';
import type { Passage } from './passage.ts';
import type { Quotation } from './quotations.ts';

/** "…," said Tusk; "…," said Bill Hart, a driver; "…," said a spokesman for the company. */
export function invertedSubject(
  passage: Passage,
  sentence: Span,
  at: number,
  end: number,
  quotations: readonly Quotation[],
): Span | null {
  const { text, mentions } = passage;
  const afterQuotation = quotations.some(
    (quotation) => quotation.end <= at && text.slice(quotation.end, at).trim().length <= 1,
  );
  const afterComma = /[,?!—–]["”’]?\s$/.test(text.slice(Math.max(sentence.start, at - 3), at));
  if (!afterQuotation && !(afterComma && invertible.test(text.slice(at, end)))) return null;
  if (
    !/^\s[A-Za-z]/.test(text.slice(end, end + 2)) ||
    /^\s(?:that|he|she|it|they|there|in|on|at|during|to)\b/.test(text.slice(end, end + 8)) ||
    (!afterQuotation && /^\s(?:his|her|its|their)\b/.test(text.slice(end, end + 8)))
  )
    return null;
  const first = mentions.find(
    (candidate) =>
      candidate.start > end &&
      candidate.end <= sentence.end &&
      !/^(?:his|her)$/.test(text.slice(candidate.start, candidate.end)),
  );
  const mention = first === undefined ? undefined : holderAfter(passage, first);
  if (
    mention !== undefined &&
    mention.start - end <= 60 &&
    // “…,” said the Old Mill would close: the name begins what was said.
    !/^(?:[’']|\s(?:will|would|has|have|had|is|are|was|were|could|should|may|might|must|can|did|does|do)\b)/.test(
      text.slice(mention.end, mention.end + 8),
    ) &&
    !/[,;:"“”.]|\b(?:that|he|she|it|they|is|was|are|were|will|would|had|has|have|after|before|when|while|if|because|since)\b/.test(
      text.slice(end, mention.start).replace(/\b(?:Mr|Mrs|Ms|Dr|Sen|Gov|Gen|Rep|Sgt|Lt|Capt|U\.S)\./g, ''),
    )
  )
    return { start: end + 1, end: mention.end };
  // “…,” said her father, Hugh Hill, on Monday.
  const named = /^ (?:his|her|their|the|an?) (?:[a-z][\w-]+ ){0,3}[a-z][\w-]+, /.exec(text.slice(end, sentence.end));
  if (
    afterQuotation &&
    mention !== undefined &&
    named !== null &&
    mention.phrase.start === end + named[0].length &&
    /^[.,]/.test(text.slice(mention.end, mention.end + 1)) &&
    passage.people.has(mention.actor)
  )
    return { start: mention.start, end: mention.end };
  // “…,” reads Reed’s statement: the document of whoever is named.
  const document =
    mention === undefined || mention.start - end > 24
      ? null
      : /^[’']s (?:[a-z]+ ){0,2}[a-z]+(?=[,.;:]|$)/.exec(
          text.slice(mention.end, Math.min(sentence.end, mention.end + 40)),
        );
  if (mention !== undefined && document !== null && documents.test(document[0]))
    return { start: end + 1, end: mention.end + document[0].length };
  // "said a neighbour who would not be named": a common noun and no verb of its own before the comma.
  const noun =
    /^\s((?:an?|the|one|two|some|several|many|another|his|her|their|local|state|police|officials|witnesses|residents|sources|analysts|experts|authorities|prosecutors|investigators|critics|doctors|activists|lawyers|organi[sz]ers)(?:\s[\w’'-]+){0,5}?)(?=[,.;:]|\s(?:who|in|on|at|of|for|from|with|whose|after|during)\b|$)/.exec(
      text.slice(end, Math.min(sentence.end, end + 80)),
    );
  // "Hugh Hill, a doctor, said |the visit helped the town": a verb of their own makes them what was said.
  return noun === null ||
    (!afterQuotation &&
      noun[0]
        .split(' ')
        .slice(2)
        .some((word) => finiteVerb.test(word) && !/^(?:named|briefed|called|based|involved)$/.test(word)))
    ? null
    : { start: end + 1, end: end + noun[0].length };
}

/** “…,” said Acme |spokesman Hugh Hill: he who holds an office with the body named speaks. */
function holderAfter({ text, mentions, people }: Passage, first: Mention): Mention {
  if (people.has(first.actor)) return first;
  const holder = mentions.find(({ start, actor }) => start > first.end && start - first.end <= 50 && people.has(actor));
  if (holder === undefined) return first;
  const between = text.slice(first.end, holder.start);
  const isOffice = !/[,;:.“”"]/.test(between) && between.split(' ').some((word) => titleHeads.has(word));
  return isOffice ? holder : first;
}

/** Verbs that may stand before their subject after a clause: "…, said police". */
const invertible =
  /^(?:said|says|reported|reports|added|adds|wrote|writes|warned|warns|noted|notes|explained|explains|asked|asks|replied|insisted|recalled|argued|argues|admitted|continued|claimed|claims|concluded|reads?)$/;

/** The noun phrase before the verb: back to the clause's beginning, over an apposition between commas. */
export function subjectBefore(
  passage: Passage,
  sentence: Span,
  at: number,
  quotations: readonly Quotation[],
): Span | null {
  const own = namedSubject(passage, sentence, at);
  if (own !== null) return own;
  const { text, mentions } = passage;
  let start = sentence.start;
  for (const quotation of quotations) if (quotation.end <= at) start = Math.max(start, quotation.end);
  // A subject further back than this is none; and the look back must not grow with the sentence.
  start = Math.max(start, at - 300);
  const before = text.slice(start, at);
  const whole = before.slice(0, before.length - (auxiliaries.exec(before)?.[0].length ?? 0));
  // The Alder Board (AB) said, Hugh Hill (D-Ohio) said: what stands in brackets is no part of the subject.
  const clause = whole.replace(/\s(?:\([^()]{1,40}\)|[–—] [^–—.;:]{3,120} [–—])\s*$/, '');
  const end = start + clause.trimEnd().length;
  if (text[end - 1] === ',') return overApposition(passage, start, end - 1) ?? sentenceSubject(passage, sentence, at);
  const named = mentions.filter((mention) => mention.start >= start && mention.end <= end);
  const last = named.at(-1);
  if (last !== undefined && text.slice(last.end, end).trim() === '') return aroundMention(passage, start, last);
  const relative = beforeRelative(passage, start, end) ?? ofRelative(passage, start, end);
  if (relative !== null) return relative;
  const plain = plainNoun(text, start, end);
  // Hugh Hill, who is a doctor said; Hugh Hill, a doctor at the mill said: the second comma is missing.
  const described = /(, (?:who )?)$/.exec(text.slice(start, plain?.start ?? start))?.[1];
  if (plain !== null && described !== undefined && /^(?:an?|the|is|was) /.test(text.slice(plain.start, plain.end))) {
    const owner = mentions.find((mention) => mention.end === plain.start - described.length && mention.start >= start);
    const opens = owner !== undefined && text.slice(start, Math.min(owner.start, owner.phrase.start)).trim() === '';
    if (owner !== undefined && opens && passage.people.has(owner.actor)) return aroundMention(passage, start, owner);
  }
  return plain;
}

/** "Ann Reed who built the bridge |said", "a man who saw it |said": the one that the clause without commas describes. */
function beforeRelative({ text, mentions }: Passage, start: number, end: number): Span | null {
  const clause = text.slice(start, end);
  const who = clause.lastIndexOf(' who ');
  if (who < 0 || /[,;:—–"“”]/.test(clause.slice(who)) || clause.length - who > 100) return null;
  // The second comma may be missing: Ann Reed, who built it |said.
  const close = clause[who - 1] === ',' ? who - 1 : who;
  const named = mentions.find((mention) => mention.end === start + close && mention.start >= start);
  if (named !== undefined) return { start: Math.max(start, Math.min(named.start, named.phrase.start)), end: named.end };
  return plainNoun(text, start, start + close);
}

/** "praised by Ann Reed, who |said", "the story of a driver, who |said": the one whom the clause behind the comma is about. */
function ofRelative({ text, mentions }: Passage, start: number, end: number): Span | null {
  const clause = text.slice(start, end);
  if (!/, who$/.test(clause)) return null;
  const close = end - 5;
  const named = mentions.find((mention) => mention.end === close && mention.start >= start);
  if (named !== undefined) return { start: Math.max(start, Math.min(named.start, named.phrase.start)), end: close };
  const noun =
    /(?:^|\s)((?:an?|the|his|her|its|their|two|three|several|one|another|some) (?:[a-z][\w’'-]* ){0,4}[a-z][\w’'-]*)$/.exec(
      text.slice(Math.max(start, close - 60), close),
    )?.[1];
  const head = noun?.split(/ (?=(?:an?|the|his|her|its|their|two|three|several|one|another|some) )/).at(-1);
  return head === undefined ? null : { start: close - head.length, end: close };
}

/** The last comma before `at` that is in no number; -1 where there is none. */
function lastComma(text: string, at: number): number {
  for (let comma = text.lastIndexOf(',', at); comma >= 0; comma = text.lastIndexOf(',', comma - 1)) {
    if (!/\d,\d/.test(text.slice(comma - 1, comma + 2))) return comma;
    if (comma === 0) break;
  }
  return -1;
}

/** "Hugh Hill, a doctor, said", "the governor, Peter Strand, said", "a neighbour, who was at home, said". `end` is the closing comma. */
function overApposition(passage: Passage, start: number, end: number): Span | null {
  const { text, mentions, people } = passage;
  const named = mentions.filter((mention) => mention.start >= start && mention.end <= end);
  const heads = named.filter(
    (mention) =>
      mention.end < end && text[mention.end] === ',' && text.slice(mention.end + 1, end).split(',').length <= 3,
  );
  const person = heads.findLast(({ actor }) => people.has(actor));
  // "Hugh Hill, head of the clinic in Dover, Kent, said": the person, not the place that describes him.
  const head = person !== undefined && opensClause(text, start, person) ? person : heads.at(-1);
  const comma = lastComma(text, end - 1);
  const inner = named.find(
    (mention) =>
      mention.start > comma &&
      mention.start - comma <= 30 &&
      (people.has(mention.actor) || bodyBefore.test(`${text.slice(start, comma)} `)) &&
      mention.form === 'NAME',
  );
  if (head === undefined || (!people.has(head.actor) && inner !== undefined)) {
    if (inner !== undefined && inner.end === end) return { start: inner.start, end: inner.end };
    // On Monday, Ann Reed of the Bridge Institute (BI), said: one comma too many.
    if (
      head === undefined &&
      inner !== undefined &&
      people.has(inner.actor) &&
      adverbialLeads.test(text.slice(start, comma))
    )
      return aroundMention(passage, comma + 2, inner);
    if (comma <= start) return null;
    return head === undefined ? plainNoun(text, start, comma) : aroundMention(passage, start, head);
  }
  return aroundMention(passage, start, head);
}

/** Nothing but an office or a joint stands before the mention. */
function opensClause(text: string, start: number, { phrase }: Mention): boolean {
  return /^(?:.*[.;:]\s|(?:and|but|while|as|also|meanwhile)\s)?[^,a-z]{0,3}(?:\b(?:the|a|an|former|[a-z-]+)\s){0,4}$/i.test(
    text.slice(start, phrase.start),
  );
}

/** The mention with the words of its noun phrase before it: "the spokesman for Old Mill", "Mayor Ann Reed", "Brown and Hill". */
function aroundMention({ text, mentions }: Passage, start: number, mention: Mention): Span {
  const first = mentions.findLast(
    (other) =>
      other.end < mention.start &&
      other.start >= start &&
      /^(?:,? and |, )$/.test(text.slice(other.end, mention.start)),
  );
  if (first !== undefined && /(?:^|[.;:”"]|\bBoth)\s*$/.test(text.slice(start, first.start)))
    return { start: first.start, end: mention.end };
  const before =
    /(?:^|[,;:—–"”]\s*|\b(?:that|and|but|while|when|as|because|after|where|who|which|if|though|although|said|says)\s+)([^,;:—–"”]*)$/.exec(
      text.slice(start, mention.start),
    );
  // A lead too long for a subject is one of the clause that the last joint opens.
  const whole = (before?.[1] ?? '').replace(/^(?:and|but|while|whereas|as|when) /, '');
  const lead = whole.length <= 80 ? whole : (whole.split(joints).at(-1) as string);
  const length = lead.length <= 80 && !adverbialLeads.test(lead) ? lead.length : 0;
  return { start: Math.min(mention.start - length, mention.start), end: mention.end };
}

/** Words that open another clause. */
const joints = /\b(?:that|and|but|while|when|as|because|after|where|who|which|if|though|although|said|says)\s/;

/** A phrase without a name: "two people familiar with the matter", "police". */
function plainNoun(text: string, start: number, end: number): Span | null {
  const tail = /(?:^|[\s,;:—–(])((?:[A-Za-z0-9’'$.-]+ ){0,8}?[A-Za-z’'-]+)$/.exec(
    text.slice(Math.max(start, end - 90), end),
  );
  if (tail === null) return null;
  // The longest run of words back to the last comma, less what belongs to the clause before.
  const run = /(?:[^,;:—–("“”]|(?<=\d),(?=\d))*$/.exec(text.slice(Math.max(start, end - 90), end))?.[0] ?? '';
  // a woman |who lives nearby
  const described = /^\s?((?:an?|one|another|two|three|some|several) (?:[\w’'-]+ ){0,4}?[\w’'-]+) who\b/i.exec(
    run,
  )?.[1];
  if (described !== undefined) {
    const first = end - run.length + run.indexOf(described);
    return { start: first, end: first + described.length };
  }
  const words = run.replace(clauseLeads, '').replace(subjectLeads, '').trimStart();
  if (words === '' || words.split(/\s+/).length > 9 || adverbialLeads.test(words)) return null;
  if (
    /^(?:as|previously|earlier|first|there|what|which|who|that|this|to|and|or|one|these|those|I|we|you)$/i.test(words)
  )
    return null;
  // “submitted a letter” is no subject; “unnamed officials” are.
  if (
    finiteVerb.test(words.split(' ')[0] as string) &&
    /^\S+(?<!ed) |^\S+ed (?:an?|the|his|her|its|their|by|in|on|at|to|with|from|for|of|as|that)\b/.test(words)
  )
    return null;
  if (/\b(?:is|was|are|were|has|had|have|will|would|of|to|in|on|for|with|not)$/.test(words)) return null;
  return { start: end - words.length, end };
}
