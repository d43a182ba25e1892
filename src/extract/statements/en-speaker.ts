// Who speaks in English: the actor that a noun phrase around a reporting verb names.

import { documents, speakingHeads } from '../../language/en/speech.ts';
import { within } from '../../model/sorted-spans.ts';
import type { Span } from '../../model/span.ts';
import { officeOf, type Passage } from './passage.ts';
import { mentionsWithin, type Speaker, speakerAt } from './speaker.ts';
import { personMeant, type Thread } from './thread.ts';

export function readSpeaker(passage: Passage, whole: Span, thread: Thread): Speaker {
  const phrase = {
    start: whole.start,
    end:
      whole.end -
      lengthOf(publishing, passage.text.slice(whole.start, whole.end)) -
      lengthOf(acronym, passage.text.slice(whole.start, whole.end)),
  };
  const words = passage.text.slice(phrase.start, phrase.end).trim();
  const inside = mentionsWithin(passage.mentions, phrase);
  const last = inside.at(-1);
  const plain = (actor: string | null, extra: Partial<Speaker> = {}): Speaker => speakerAt(phrase, words, actor, extra);
  const pronoun = /^(he|she|they|it|him|her|them)$/i.exec(words)?.[1]?.toLowerCase();
  if (pronoun !== undefined) {
    const meant = pronounMeant(passage, thread, pronoun);
    if (meant !== null)
      return { ...plain(meant.actor, { pronoun: true }), text: meant.actor === null ? meant.text : words };
    return plain(last?.actor ?? null, { pronoun: true });
  }
  if (messages.test(words)) return plain(null, { document: true });
  // Reed said in a statement …. The statement also said …: it is hers.
  const { speaker } = thread;
  if (sameDocument.test(words) && speaker?.actor != null && passage.block - thread.block <= 1)
    return plain(speaker.actor, { document: true });
  // The ministry issued an advisory. |The advisory said: the ministry's.
  const issuer = thread.issuers.get(issued.exec(words)?.[1] ?? '');
  if (issuer !== undefined) return plain(issuer.speaker.actor, { document: true });
  // The bridge is safe, according to |its website: of the body told of before it.
  if (ownPages.test(words)) {
    const body = passage.mentions.findLast(
      ({ end, actor, form }) => end <= phrase.start && form === 'NAME' && !passage.people.has(actor),
    );
    if (body !== undefined) return plain(body.actor, { document: true });
  }
  // A friend said …. |The 17-year-old said: still the friend.
  if (/^the \d{1,3}-year-old\b/i.test(words) && speaker?.actor === null && thread.block === passage.block)
    if (isPerson(passage, speaker)) return plain(null, { pronoun: true });
  const office = passage.offices.get(officeOf(words));
  if (office !== undefined) return plain(office);
  // "The Freedonian leader": the whole phrase stands for somebody, whatever is named in it.
  const meant = inside.find(
    ({ form, start, end }) =>
      form === 'REFERENCE' &&
      start === phrase.start &&
      // a judge |in Dover
      (end === phrase.end || /^ (?:of|in|from|for|at) /.test(passage.text.slice(end, phrase.end))),
  );
  if (meant !== undefined) return plain(meant.actor, { pronoun: true });
  if (last === undefined) {
    // Reed refused to blame the rain. |The Dane said: who is told of right before.
    const [told] = thread.people;
    if (
      pointsByOrigin.test(words) &&
      told !== undefined &&
      passage.block - told.block <= 1 &&
      told.speaker.actor !== null
    )
      return plain(told.speaker.actor, { pronoun: true });
    return plain(appositive(passage, phrase), { document: documents.test(words) });
  }
  const rest = passage.text
    .slice(last.end, phrase.end)
    .replace(/^[’']s?\s*/, '')
    .trim();
  // Ann Reed |QC
  if (/^,? ?(?:QC|KC|SC|MP|MSP|MLA|MEP|TD|OBE|CBE|MBE|KBE|DBE|FRS|Ph\.?D\.?|M\.?D\.?|J\.D\.|RN|Esq\.?)$/.test(rest))
    return plain(last.actor);
  const lead = passage.text.slice(phrase.start, Math.max(phrase.start, Math.min(last.start, last.phrase.start)));
  // "Brown and Hill": the first of two stands for both.
  const first = inside.findLast(
    ({ start, end }) =>
      end < last.start && start >= phrase.start && /^(?:,? and |, )$/.test(passage.text.slice(end, last.start)),
  );
  if (first !== undefined && rest === '') {
    // "prosecutors in Dover and Paris", "officials in Dover, Freedonia": where they are.
    const placed = owning.exec(passage.text.slice(phrase.start, Math.min(first.start, first.phrase.start)));
    if (placed === null) return plain(first.actor);
    return plain(null, { document: documents.test((placed[1] as string).trim()) });
  }
  // "Hugh Hill of Civil Defense" is Hill.
  const head = inside[0];
  if (
    head !== undefined &&
    head !== last &&
    passage.people.has(head.actor) &&
    head.form === 'NAME' &&
    /^ (?:of|from|with|at) (?:the )?/.test(passage.text.slice(head.end, head.end + 10))
  )
    return plain(head.actor);
  // "Hugh Hill, a professor of planning at Alder University" is Hill.
  if (
    head !== undefined &&
    passage.people.has(head.actor) &&
    head.form === 'NAME' &&
    head.phrase.start <= phrase.start &&
    /^, (?:an?|the|who|now|formerly|then|currently|also) /.test(passage.text.slice(head.end, head.end + 12))
  )
    return plain(head.actor);
  // "Hugh Hill in a televised address" is Hill.
  if (
    last === head &&
    head !== undefined &&
    passage.people.has(head.actor) &&
    atOccasion.test(passage.text.slice(head.end, phrase.end))
  )
    return plain(head.actor);
  // "The Old Mill Party led by Hugh Hill" is the party.
  if (
    head !== undefined &&
    head !== last &&
    /^(?: \([^()]{2,20}\))?,? (?:led|headed|chaired|owned|run|backed|funded|founded) by /.test(
      passage.text.slice(head.end, head.end + 44),
    )
  )
    return plain(head.actor);
  // "The mayor of Portville" is not Portville; "a statement from the Kremlin" is the Kremlin's.
  // "A co-owner of the league's Old Mill Devils" is not the team.
  const owner = owning.exec(passage.people.has(last.actor) ? lead : lead.replace(/[\w.-]{1,40}[’']s?\s$/, ''));
  if (owner !== null && rest === '') {
    const document = documents.test((owner[1] as string).trim().split(documentEnd)[0] ?? '');
    // "a survey of inmates in Dover", "a report on Freedonia": what it is about.
    const place = / of (?:the )?$/.test(lead) && !passage.people.has(last.actor) && !passage.bodies.has(last.actor);
    return document
      ? plain(about.test(lead) || place ? null : last.actor, { document })
      : plain(appositive(passage, phrase));
  }
  // Harbor Goods |Inc.
  if (rest === '' || /^(?:Inc|Corp|Ltd|LLC|Co|plc|PLC)\.?$/.test(rest))
    return plain(last.actor, { pronoun: last.form === 'REFERENCE' });
  // "An analysis of Freedonia labour figures" is not Freedonia's.
  // The Alder League |and the mayor: the first of two
  if (/^(?:, )?and (?:the|an?|its|his|her|their) [a-z -]+$/.test(rest) && /^(?:the )?$/i.test(lead))
    return plain(last.actor);
  // the |ABC union
  if (passage.bodies.has(last.actor) && /^[A-Z]/.test(words.replace(/^the /i, '')) && ownNoun.test(rest))
    return plain(last.actor);
  if (documents.test(rest)) return plain(about.test(lead) || / of /.test(lead) ? null : last.actor, { document: true });
  return plain(appositive(passage, phrase));
}

/** The trade association, |the Alder League, said; according to its manager, |Milo Alder, and …: who is named right behind. */
function appositive({ text, mentions, people, bodies: named }: Passage, { start, end }: Span): string | null {
  const lead =
    /^, (?:the |(?:who (?:goes|performs|writes) (?:by|as)|known as|named|identified (?:only )?as|identified by police as) )?/.exec(
      text.slice(end, end + 32),
    )?.[0].length ?? 0;
  const own =
    lead === 0
      ? undefined
      : within(mentions, { start: end + lead, end: end + lead + 80 }).find(
          ({ start, form }) => start === end + lead && form === 'NAME',
        );
  if (
    own === undefined ||
    !/^(?:, (?!(?:and|or|the|an?|who|which|whose|where) |[A-Z\d])|[.;]|$)/.test(text.slice(own.end, own.end + 12))
  )
    return null;
  // According to the deal, Alder, …: he is told of.
  const words = text.slice(start, end);
  if (/^According/.test(text.slice(Math.max(0, start - 13), start)) || documents.test(words)) return null;
  const body = bodies.test(words.split(/ (?:of|for|in|at|from) /)[0] as string);
  return (body ? named : people).has(own.actor) ? own.actor : null;
}

/** What a body is called behind its name. */
const ownNoun =
  /^(?:union|party|group|network|agency|company|firm|charity|bank|airline|club|movement|newspaper|chain)$/;

/** The Italian, the 34-year-old Dane, the Democrat. */
const pointsByOrigin =
  /^the (?:South |North |New |(?:[A-Z][a-z]+ ){1,2}(?=Democrat|Republican|Tory)|\d{1,3}-year-old |(?:first|second|third|fourth)-term |veteran |former |defending |burly |outspoken )?(?:[A-Z][a-z]+(?:ian|ean|can|man|woman|ese|iard)|Swede|Dane|Finn|Pole|Turk|Scot|Greek|Serb|Croat|Czech|Slovak|Brit|Briton|Swiss|Israeli|Iraqi|Saudi|Qatari|Emirati|Pakistani|Thai|Uzbek|Kazakh|Spaniard|Filipino|Democrat|Republican|Conservative|Labourite|Tory|Liberal|New Zealander|Icelander|Argentine|\d{1,3}-year-old)$/;

/** What stands before the name of whom somebody is: the mayor |of. */
const owning = /^(.*?)\b(?:of|for|at|from|in|with|to|by|on|over|about)\s+(?:the\s+)?$/is;

/** Leads what a document tells of, not who wrote it. */
const about = /\b(?:in|on|about|over|to)\s+(?:the\s+)?$/i;

/** Where somebody speaks, between his name and the verb. */
const atOccasion =
  /^,? (?:in|during|at|on|via|through) (?:(?:an?|his|her|the) )?(?:[\w-]+ ){0,3}(?:remarks|comments|testimony|address|speech|interview|statement|letter|tweet|post|video|message|conference|briefing|broadcast|hearing|article|essay)\b/;

/** What somebody has just been told to have issued. */
const sameDocument =
  /^(?:the|this|that) (?:[a-z]+ )?(?:statement|letter|memo|post|tweet|press release|declaration|communiqué|message)$/i;

/** The advisory, the same report. */
const issued =
  /^(?:the|this|that|its) (?:same |[a-z]+ )?(advisory|report|study|survey|poll|statement|communiqué|bulletin|notice|alert)$/i;

const ownPages = /^its (?:own |official )?(?:website|web site|site|web page|Facebook page|Twitter account|account)$/i;

/** "a message sent to Reed": nobody but the message says it. */
const messages =
  /^(?:an?|the|one|another|this|his|her|their)?\s?(?:[\w-]{2,14} ){0,2}(?:message|letter|e-?mail|note|text|sign|banner|placard|card|poster|inscription)s? (?:sent|addressed|written|left|posted|found|to)\b/i;

/** "a statement |on Monday by Reed", "a report |released by the ministry": where the noun of a document ends. */
const documentEnd =
  /\s{1,8}(?:of|for|from|by|on|in|late|early|released|issued|published|posted|sent|given|made)\s{1,8}/;

/** "a statement from the ministry |released on Thursday": how it came out tells nobody. */
const publishing =
  /(?<=\w)\s(?:released|issued|published|posted|dated|obtained|seen|carried|unsealed|filed|reviewed|read|cited)\b(?! by\b).*$/s;

/** The Alder Board |(AB): the letters after a name add nothing. */
const acronym = /\s\([A-Z][\w.&-]{1,9}\)$/;

function lengthOf(pattern: RegExp, words: string): number {
  return pattern.exec(words)?.[0].length ?? 0;
}

/** Whom "he", "she", "they" or "it" means: the person told of last, or the last speaker. */
function pronounMeant(passage: Passage, thread: Thread, pronoun: string): Speaker | null {
  if (pronoun === 'he' || pronoun === 'him') return personMeant(passage, thread, 'HE');
  if (pronoun === 'she' || pronoun === 'her') return personMeant(passage, thread, 'SHE');
  const { speaker, body } = thread;
  // The company did not answer. In a letter |it said: of what the last sentence told.
  if (pronoun === 'it' && body !== null && passage.block - body.block <= 1) return body.speaker;
  const person = speaker !== null && speaker.actor !== null && passage.people.has(speaker.actor);
  return person || passage.block - thread.block > 1 ? null : speaker;
}

/** "a ministry official" after "the Ministry said on Thursday", "State Department spokesman Reed": of the body that spoke before. */
function speaksFor(words: string, { text }: Speaker): boolean {
  const body =
    /\b(ministry|department|company|embassy|court|council|agency|commission|union|airline|bank|police|army|navy|government|party)(?:[’']s)? (?:[\w-]+ )?(?:spokes\w+|official|source|officer|representative|statement)/i.exec(
      words,
    )?.[1];
  return body !== undefined && new RegExp(`\\b${body}$`, 'i').test(text);
}

/** True when a speaker may be meant by "he" or "she". */
export function isPerson({ people }: Passage, { actor, text, document, pronoun }: Speaker): boolean {
  if (actor !== null) return people.has(actor);
  return (
    !document &&
    !pronoun &&
    (/^(?:the|an?|one|his|her|their|another) /i.test(text) ||
      speakingHeads.test(/[’']s? (?:[a-z-]+ ){0,2}([a-z]+)$/.exec(text)?.[1] ?? '')) &&
    !/(?:\w{2}s|\bmen|\bwomen|\bpeople|\bchildren)(?: .*)?$/i.test(text) &&
    !bodies.test(text)
  );
}

/** Nouns of bodies: no person. */
const bodies =
  /\b(?:department|board|company|ministry|agency|court|government|council|committee|commission|office|police|party|group|union|firm|bank|newspaper|network|union|army|military|administration|association|organi[sz]ation|team|family|district|authority|airline|charity|club|trust|operator|regulator|watchdog|developer|manufacturer|retailer|carrier|lender|embassy|parliament|academy|institute|foundation|federation|league|school|university|hospital|church|state|city|county|country|site|website|paper|media|statement|report|letter|document|study|survey|poll|readout|release|records?|communiqu[eé]|post|article)\b/i;

/**
 * The day of what this speaker goes on to say: that of the words before in the same paragraph (a weekday in an earlier one dated
 * those alone), else that of an occasion at which the text tells of him.
 */
export function carried({ block, text, people }: Passage, thread: Thread, speaker: Speaker): string | null {
  const { actor, span } = speaker;
  if (
    thread.speaker !== null &&
    block - thread.block <= 1 &&
    speaksFor(text.slice(span.start, span.end), thread.speaker)
  )
    return thread.said;
  // Traders said on Monday that …. They added
  if (actor === null)
    return thread.speaker?.actor === null && thread.speaker.text === speaker.text && thread.block === block
      ? thread.said
      : null;
  const day = thread.saidBy.get(actor);
  const { unnamed } = thread;
  const meant = unnamed !== null && people.has(actor) && block > unnamed.block && block - unnamed.block <= 2;
  return (day?.block === block ? day.edtf : null) ?? thread.occasionOf.get(actor) ?? (meant ? unnamed.edtf : null);
}
