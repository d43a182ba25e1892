// Cuts an English sentence into noun phrases, verb groups and the words between them. Names and times are those found before.

import { titleHeads } from '../../language/en/name-words.ts';
import { actsForOwner, beForms, countingHeads, neverNamed, utterances } from '../../language/en/syntax/closed-words.ts';
import type { SentenceWord } from '../../language/en/syntax/may-begin.ts';
import { type TaggedEnglishWord, tagEnglishWords } from '../../language/en/syntax/tagger.ts';
import { participlesAlone } from '../../language/en/syntax/verbs.ts';
import type { WordTag } from '../../language/en/syntax/word-tag.ts';
import type { Span } from '../../model/span.ts';
import type { Mention } from '../types.ts';
import type { NounPhrase } from './predicate.ts';

export interface VerbGroup extends Span {
  readonly kind: 'VERB';
  /** The verb that says what is done, in lower case. */
  readonly verb: string;
  readonly form: 'FINITE' | 'PAST' | 'PARTICIPLE' | 'INFINITIVE' | 'ING';
  readonly passive: boolean;
  /** Were, are, have: of several. */
  readonly plural: boolean;
  /** A form of "to be" alone. */
  readonly copula: boolean;
}

export interface Connector extends Span {
  readonly kind: 'LEAD' | 'SUB' | 'REL' | 'CONJ' | 'COMMA' | 'DASH' | 'STOP';
  readonly text: string;
}

export type Chunk = NounPhrase | VerbGroup | Connector;

const ofNoun: ReadonlySet<WordTag> = new Set(['DET', 'ADJ', 'NUM', 'NOUN', 'NAME', 'PRON']);
const ofVerb: ReadonlySet<WordTag> = new Set(['AUX', 'PAST', 'VERB', 'BASE', 'ING', 'TO']);

/** Words that go with the verb before them, so that what follows is its object: set up, took over. */
const particles = /^(?:up|out|off|down|over|away|back)$/;

/** `people`: ids of the actors that are people. */
export function chunksOf(
  text: string,
  sentence: Span,
  names: readonly Mention[],
  times: readonly Span[],
  people: ReadonlySet<string>,
): Chunk[] {
  const words = tagEnglishWords(wordsOf(text, sentence, names, times));
  const named = new Map(names.map((mention) => [mention.start, mention] as const));
  const chunks: Chunk[] = [];
  let at = 0;
  /** Quoted words that go on with the sentence around them end nothing: called it |“a good day”. */
  let quoted: 'APART' | 'WITHIN' | null = null;
  while (at < words.length) {
    const { tag, start, end, text: form } = words[at] as TaggedEnglishWord;
    if (ofNoun.has(tag)) {
      const ofTitle = followsTitle(chunks);
      chunks.push(nounPhrase(ofTitle));
      // The envoy to Freedonia |Ann Reed: one phrase.
      if (ofTitle && bearerNext()) {
        const [title] = chunks.splice(-3);
        chunks.push({ ...nounPhrase(false), start: (title as Chunk).start });
      }
    } else if (ofVerb.has(tag)) chunks.push(verbGroup());
    else {
      const last = chunks.at(-1);
      const isOfTime = words[at + 1]?.tag === 'TIME';
      if (
        tag === 'LEAD' &&
        !isOfTime &&
        !(particles.test(form) && last?.kind === 'VERB' && last.end === start - 1 && !last.copula)
      )
        chunks.push({ kind: 'LEAD', start, end, text: form });
      else if (tag === 'SUB' || tag === 'REL' || tag === 'CONJ') chunks.push({ kind: tag, start, end, text: form });
      else if (tag === 'MARK') {
        const kind =
          form === ',' ? 'COMMA' : /^[–—-]+$|^[()]$/.test(form) ? 'DASH' : /^[.;:!?“”"]$/.test(form) ? 'STOP' : null;
        const typed = form === "'" && /^[,.?!]$/.test(words[at - 1]?.text ?? '') && words[at - 1]?.end === start;
        if (typed) chunks.push({ kind: 'STOP', start, end, text: '”' });
        else if (kind !== null && !(/[“”"]/.test(form) && isWithin(form, words[at + 1])))
          chunks.push({ kind, start, end, text: form });
      }
      at++;
    }
  }
  return chunks;

  function isWithin(mark: string, next: TaggedEnglishWord | undefined): boolean {
    const opens = mark === '“' || (mark === '"' && quoted === null);
    if (opens) quoted = next !== undefined && /^[a-z]/.test(next.text) && !next.capital ? 'WITHIN' : 'APART';
    const within = quoted === 'WITHIN';
    if (!opens) quoted = null;
    return within;
  }

  /** beat Freedonia |3-1 */
  function isScore(): boolean {
    const [mark, other] = [words[at + 1], words[at + 2]];
    return /^\d+$/.test(words[at]?.text ?? '') && /^[-–]$/.test(mark?.text ?? '') && other?.tag === 'NUM';
  }

  /** in her remarks |mayor Reed said */
  function isTitle(inside: TaggedEnglishWord): boolean {
    const [title, name] = [words[at], words[at + 1]];
    return utterances.has(inside.text) && titleHeads.has(title?.text ?? '') && name?.tag === 'NAME';
  }

  function isPerson({ start }: Span): boolean {
    const mention = named.get(start);
    return mention !== undefined && people.has(mention.actor);
  }

  /** Secretary of State |Ann Reed */
  function bearerNext(): boolean {
    const name = words[at];
    return name?.tag === 'NAME' && isPerson(name);
  }

  /** `ofTitle`: the phrase says of which office: the envoy to |Freedonia. */
  function nounPhrase(ofTitle: boolean): NounPhrase {
    const first = words[at] as TaggedEnglishWord;
    let head = first;
    let owner: Mention | null = null;
    let owned = false;
    let last = first;
    const begin = at;
    for (; at < words.length; at++) {
      const word = words[at] as TaggedEnglishWord;
      const inside = at === begin ? null : (words[at - 1] as TaggedEnglishWord);
      if (inside !== null) {
        const ended = inside.tag === 'NOUN' || inside.tag === 'NAME' || inside.tag === 'PRON';
        if (word.tag === 'DET' && (ended || inside.tag === 'NUM')) break;
        if (word.tag === 'NUM' && inside.tag === 'NAME' && isScore()) break;
        if (isPronoun(word) || isPronoun(inside)) break;
        // in a statement |Mayor Reed said; the envoy to Freedonia |Ann Reed.
        if (inside.tag === 'NOUN' && neverNamed.has(inside.text) && (word.capital || isTitle(inside))) break;
        const isTail = inside.tag === 'NOUN' && ofTitle && inside.capital && !titleHeads.has(inside.text);
        if (((inside.tag === 'NAME' && !isPerson(inside)) || isTail) && isPerson(word)) break;
        // after a dash of a compound or an "'s" anything goes on.
        const goesOn =
          word.tag === 'OWN' ||
          ofNoun.has(word.tag) ||
          (word.tag === 'TIME' && (inside.tag === 'DET' || inside.tag === 'OWN' || inside.tag === 'ADJ')) ||
          (word.tag === 'ADV' && (inside.tag === 'DET' || inside.tag === 'OWN')) ||
          (word.tag === 'MARK' && word.text === '-');
        if (!goesOn) break;
      }
      if (word.tag === 'DET' && named.has(word.start)) {
        owner = named.get(word.start) ?? null;
        owned = true;
      }
      if (word.tag === 'OWN') {
        owner = named.get((inside as TaggedEnglishWord).start) ?? null;
        owned = true;
      }
      if (word.tag === 'NOUN' || word.tag === 'NAME' || word.tag === 'NUM' || word.tag === 'PRON') {
        if (head.tag === 'NAME' && word.tag === 'NOUN') owner = named.get(head.start) ?? owner;
        head = word;
      } else if (at === begin) head = word;
      last = word;
    }
    let of: NounPhrase | null = null;
    let end = last.end;
    const next = words[at];
    const following = words[at + 1];
    if (next?.tag === 'LEAD' && next.text === 'of' && following !== undefined && ofNoun.has(following.tag)) {
      at++;
      of = nounPhrase(titleHeads.has(head.text));
      end = of.end;
      if (titleHeads.has(head.text) && bearerNext()) return { ...nounPhrase(false), start: first.start };
    }
    const name = head.tag === 'NAME' || head.tag === 'PRON' ? (named.get(head.start) ?? null) : null;
    // one of the men, a group of Acme: they are meant.
    const counted = of !== null && countingHeads.has(head.text) ? of.name : null;
    const meant = name ?? counted ?? (actsForOwner.has(head.text) ? owner : null);
    return {
      kind: 'NOUN',
      start: first.start,
      end,
      name: meant,
      owner,
      owned,
      head: head.text,
      headEnd: head.end,
      indefinite: /^an?$/.test(first.text),
      number: head.tag === 'NUM' && of === null,
      of,
      obliques: [],
    };
  }

  function verbGroup(): VerbGroup {
    const group: TaggedEnglishWord[] = [];
    let main: TaggedEnglishWord | null = null;
    for (; at < words.length; at++) {
      const word = words[at] as TaggedEnglishWord;
      if (word.tag === 'ADV' || word.tag === 'TIME') {
        // was |on Tuesday| arrested: a time stands within; what comes after the verb does not.
        const verb = words.slice(at + 1, at + 4).find(({ tag }) => tag !== 'ADV' && tag !== 'TIME');
        if (main !== null || verb === undefined || !/^(?:AUX|PAST|BASE|ING|VERB)$/.test(verb.tag)) break;
        continue;
      }
      if (!ofVerb.has(word.tag) || main !== null) break;
      if (word.tag === 'TO' && group.length > 0) {
        // was |to meet; but expected |to meet.
        const [only] = group;
        if (group.length !== 1 || only?.tag !== 'AUX' || !beForms.has(only.text)) break;
      }
      group.push(word);
      if (word.tag !== 'AUX' && word.tag !== 'TO') main = word;
    }
    const first = group[0] as TaggedEnglishWord;
    const last = main ?? (group.at(-1) as TaggedEnglishWord);
    const helpers = group.filter(({ tag }) => tag === 'AUX');
    const be = helpers.some(({ text: form }) => beForms.has(form) || /^(?:is|are|was|were)n/.test(form));
    const form =
      first.tag === 'TO'
        ? 'INFINITIVE'
        : first.tag === 'ING' || first.text === 'being' || first.text === 'having'
          ? 'ING'
          : first.tag === 'PAST'
            ? participlesAlone.has(first.text)
              ? 'PARTICIPLE'
              : 'PAST'
            : first.tag === 'BASE'
              ? 'INFINITIVE'
              : 'FINITE';
    return {
      kind: 'VERB',
      start: first.start,
      end: last.end,
      verb: last.text,
      form,
      passive: form === 'PARTICIPLE' || (be && main?.tag === 'PAST'),
      plural: /^(?:were|are|have)$/.test(first.text),
      copula: main === null && be,
    };
  }
}

/** One that means somebody known is tagged as his name. */
function isPronoun({ tag, text }: TaggedEnglishWord): boolean {
  return tag === 'PRON' || (tag === 'NAME' && /^(?:he|she|it|they|him|them)$/.test(text));
}

/** The envoy |to */
function followsTitle(chunks: readonly Chunk[]): boolean {
  const [title, lead] = chunks.slice(-2);
  return title?.kind === 'NOUN' && lead?.kind === 'LEAD' && titleHeads.has(title.head);
}

/** Words, numbers and marks; a name and a time are one word each, and so is an 's. */
function wordsOf(text: string, sentence: Span, names: readonly Mention[], times: readonly Span[]): SentenceWord[] {
  const words: SentenceWord[] = [];
  let [name, time, at] = [0, 0, sentence.start];
  while (at < sentence.end) {
    while (name < names.length && (names[name] as Mention).start < at) name++;
    while (time < times.length && (times[time] as Span).start < at) time++;
    const mention = names[name];
    const when = times[time];
    if (mention?.start === at && !possessive.test(text.slice(mention.start, mention.end))) {
      push(mention.end, 'NAME');
    } else if (when?.start === at) {
      push(when.end, 'TIME');
    } else {
      const limit = Math.min(
        sentence.end,
        mention?.start === at ? sentence.end : (mention?.start ?? sentence.end),
        when?.start ?? sentence.end,
      );
      wordForm.lastIndex = at;
      const match = wordForm.exec(text);
      const end = match === null || match.index !== at ? at + 1 : Math.min(limit, at + match[0].length);
      if (/\s/.test(text[at] as string)) at++;
      else push(Math.max(end, at + 1), null);
    }
  }
  return words;

  function push(end: number, known: SentenceWord['known']): void {
    const form = text.slice(at, end);
    words.push({ start: at, end, text: form.toLowerCase(), capital: /^\p{Lu}/u.test(form), known });
    at = end;
  }
}

/** Words that point at somebody whose what follows is, or mean him. */
const possessive = /^(?:his|her|its|their)$/i;

const wordForm =
  /['’]s\b|n['’]t\b|(?:Mr|Mrs|Ms|Dr|Prof|Sen|Gov|Rep|Gen|Col|Lt|Capt|Sgt|Rev|St|Sir|Hon|Adm|Maj)\.(?= \p{Lu})|-\p{L}[\p{L}-]*|\p{L}[\p{L}\p{M}]*(?:[-.’'&](?!s\b)[\p{L}\p{N}]+)*(?:\.(?=\s[a-z]|,))?|\p{N}(?:[\p{N}.,:]*\p{N})?%?(?:st|nd|rd|th|s)?(?:-\p{L}[\p{L}-]*)?|--|[^\s]/uy;
