// Who speaks in English: the actor that a noun phrase around a reporting verb names.

import { documents, speakingHeads } from '../../language/en/speech.ts';
import type { Span } from '../../model/span.ts';
import { sentenceSubject } from './en-subject.ts';
import { officeOf, type Passage } from './passage.ts';
import { isBody, mentionsWithin, type Speaker, speakerAt } from './speaker.ts';
import { notePerson, personMeant, type Thread } from './thread.ts';

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
    return plain(null, { document: documents.test(words) });
  }
  const rest = passage.text
    .slice(last.end, phrase.end)
    .replace(/^[’']s?\s*/, '')
    .trim();
  // Ann Reed |QC
  if (/^(?:QC|KC|SC|MP|MLA|MEP)$/.test(rest)) return plain(last.actor);
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
    return document ? plain(about.test(lead) ? null : last.actor, { document }) : plain(null);
  }
  // Harbor Goods |Inc.
  if (rest === '' || /^(?:Inc|Corp|Ltd|LLC|Co|plc|PLC)\.?$/.test(rest))
    return plain(last.actor, { pronoun: last.form === 'REFERENCE' });
  // "An analysis of Freedonia labour figures" is not Freedonia's.
  if (documents.test(rest)) return plain(about.test(lead) || / of /.test(lead) ? null : last.actor, { document: true });
  return plain(null);
}

/** The Italian, the 34-year-old Dane, the Democrat. */
const pointsByOrigin =
  /^the (?:\d{1,3}-year-old |(?:first|second|third|fourth)-term |veteran |former |defending |burly |outspoken )?(?:[A-Z][a-z]+(?:ian|ean|can|man|woman|ese|iard)|Swede|Dane|Finn|Pole|Turk|Scot|Greek|Serb|Croat|Czech|Slovak|Brit|Briton|Swiss|Israeli|Iraqi|Saudi|Qatari|Emirati|Pakistani|Thai|Uzbek|Kazakh|Spaniard|Filipino|Democrat|Republican|Conservative|Labourite|Tory|Liberal|New Zealander|Icelander|Argentine|\d{1,3}-year-old)$/;

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

const issues =
  /\b(?:issued|released|published|put out|posted|unveiled) (?:an?|its|the) (?:[\w-]+ ){0,3}?(advisory|report|study|survey|poll|statement|communiqué|bulletin|notice|alert)\b/;

/** Whoever is told to have issued a report is whose words "the report" gives further on. */
export function noteIssuer(passage: Passage, sentence: Span, thread: Thread): void {
  const match = issues.exec(passage.text.slice(sentence.start, sentence.end));
  if (match === null) return;
  const at = sentence.start + match.index;
  const subject = sentenceSubject(passage, sentence, at);
  const speaker = subject === null ? null : readSpeaker(passage, subject, thread);
  if (speaker !== null && isBody(passage, speaker)) thread.issuers.set(match[1] as string, { speaker, said: null });
}

/** The person at the head of a sentence is whom "he" means further on in it: Reed left, but police said |he told them … */
export function noteHead(passage: Passage, sentence: Span, thread: Thread): void {
  const { mentions, people, text } = passage;
  const head = mentions.find(({ start }) => start >= sentence.start);
  if (head?.form !== 'NAME' || Math.min(head.start, head.phrase.start) !== sentence.start || !people.has(head.actor))
    return;
  if (head.end > sentence.end || /^[’']/.test(text.slice(head.end, head.end + 1))) return;
  const words = text.slice(head.start, head.end);
  notePerson(thread, { actor: head.actor, span: head, text: words, document: false, pronoun: false }, passage.block);
}

/** A body at the head of a sentence is what "it" means from there on. */
export function noteBody({ mentions, bodies, text, block }: Passage, sentence: Span, thread: Thread): void {
  const head = mentions.find(({ start }) => start >= sentence.start);
  if (head?.form !== 'NAME' || !bodies.has(head.actor) || head.end > sentence.end) return;
  const lead = text.slice(sentence.start, Math.min(head.start, head.phrase.start));
  if (!/^(?:(?:But|And|The|the|Meanwhile|However|On [A-Z][a-z]+day),? ?){0,3}$/.test(lead)) return;
  if (
    /^[’']|^ (?:and|spokes\w+|official|executive|chief|director|employee|worker|share|stock)/.test(
      text.slice(head.end, head.end + 14),
    )
  )
    return;
  const words = text.slice(head.start, head.end);
  thread.body = { speaker: { actor: head.actor, span: head, text: words, document: false, pronoun: false }, block };
}

/** The report linked Reed with the club, |but he denied it: the one person told of before, where no other is the subject. */
export function noteObject(passage: Passage, sentence: Span, thread: Thread): void {
  const { mentions, people, text, quotations } = passage;
  const joint = /(?:,? (?:but|and|though|although|while)|;) (?=(?:he|she) )/.exec(
    text.slice(sentence.start, sentence.end),
  );
  if (joint === null) return;
  const at = sentence.start + joint.index;
  if (quotations.some(({ start, end }) => start < at && at < end)) return;
  const named = mentions.filter(
    ({ start, end, form, actor }) => form === 'NAME' && start >= sentence.start && end <= at && people.has(actor),
  );
  const [only] = named;
  if (only === undefined || named.some(({ actor }) => actor !== only.actor)) return;
  const [verb] = passage.syntax(sentence).predicates;
  const [subject] = verb?.subject ?? [];
  const isObject = verb?.objects.some((phrases) => phrases.some(({ name }) => name?.start === only.start)) ?? false;
  if (!isObject || subject === undefined || /^(?:he|she|they|it|i|we|you|who)$/.test(subject.head)) return;
  if (subject.name !== null && people.has(subject.name.actor)) return;
  const words = text.slice(only.start, only.end);
  notePerson(thread, { actor: only.actor, span: only, text: words, document: false, pronoun: false }, passage.block);
}

/** The subject of a sentence without speech is whom "he" in the next one means, where it is a person. */
export function noteSubject(passage: Passage, sentence: Span, thread: Thread): void {
  const author = authorOf(passage, sentence);
  if (author !== null) {
    notePerson(thread, author, passage.block);
    return;
  }
  // Reed’s coach, |Terri Lowe, laughed: the subject itself.
  const [verb] = passage.syntax(sentence).predicates;
  const [subject] = verb?.subject ?? [];
  const own = subject?.name;
  const first = passage.mentions.find(
    (mention) =>
      (own?.form === 'NAME' &&
      passage.people.has(own.actor) &&
      subject?.start !== sentence.start &&
      (verb?.start ?? 0) < sentence.start + 160
        ? mention === own
        : true) &&
      mention.start >= sentence.start &&
      mention.end <= sentence.end &&
      Math.min(mention.start, mention.phrase.start) - sentence.start <= (thread.people.length === 0 ? 200 : 30) &&
      passage.people.has(mention.actor),
  );
  if (first === undefined || first.form === 'REFERENCE' || !passage.people.has(first.actor)) return;
  const text = passage.text.slice(first.start, first.end);
  notePerson(thread, { actor: first.actor, span: first, text, document: false, pronoun: false }, passage.block);
}

/** A statement from Reed’s sister, |Ewa Hill, was read: whose it is. */
function authorOf({ text, mentions, people }: Passage, sentence: Span): Speaker | null {
  const lead =
    /^(?:An?|The|One|In an?|Another) (?:[a-z-]+ ){0,3}(?:statement|letter|message|e-?mail|diary|note|post|testimony|essay|memo|poem|tribute) (?:from|by|of) (?:[^,.;:"“”]{0,60}?, )?/.exec(
      text.slice(sentence.start, sentence.end),
    );
  const at = sentence.start + (lead?.[0].length ?? 0);
  const named =
    lead === null
      ? undefined
      : mentions.find(
          ({ start, form, actor, phrase }) =>
            form === 'NAME' && people.has(actor) && (start === at || phrase.start === at),
        );
  if (named === undefined || /^[’']/.test(text.slice(named.end, named.end + 1))) {
    const owned = named === undefined ? null : /^[’']s? [a-z-]+, /.exec(text.slice(named.end, named.end + 40));
    const next =
      owned === null
        ? undefined
        : mentions.find(
            ({ start, form, actor }) =>
              form === 'NAME' && people.has(actor) && start === (named?.end ?? 0) + owned[0].length,
          );
    return next === undefined
      ? null
      : { actor: next.actor, span: next, text: text.slice(next.start, next.end), document: false, pronoun: false };
  }
  return { actor: named.actor, span: named, text: text.slice(named.start, named.end), document: false, pronoun: false };
}

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
