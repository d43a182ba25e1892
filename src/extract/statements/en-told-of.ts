// Whom the sentences of an English passage tell of, kept for the pronouns and reports of those that follow.

import type { Span } from '../../model/span.ts';
import { readSpeaker } from './en-speaker.ts';
import { sentenceSubject } from './en-subject.ts';
import type { Passage } from './passage.ts';
import { isBody, type Speaker } from './speaker.ts';
import { notePerson, type Thread } from './thread.ts';

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
