// A passage is what the statement step reads at a time: one block with its quotations, mentions and times at hand.

import { dateline as englishDateline } from '../../language/en/dateline.ts';
import { pronounOf } from '../../language/en/given-names.ts';
import { releaseDateline } from '../../language/zh/dateline.ts';
import type { TaggedWord } from '../../language/zh/lac/tagger.ts';
import { pointLead } from '../../language/zh/speech.ts';
import type { Block } from '../../model/article.ts';
import { touching } from '../../model/sorted-spans.ts';
import { overlaps, type Span } from '../../model/span.ts';
import type { Syntax } from '../syntax/read-syntax.ts';
import type { Actors, Mention, Source, TimeReading } from '../types.ts';
import { findQuotations, type Quotation } from './quotations.ts';
import { soleBearers } from './zh-sole-bearers.ts';

export interface Passage extends Span {
  readonly text: string;
  readonly folded: string;
  readonly language: 'zh' | 'en';
  /** The day of publication, `YYYY-MM-DD`. */
  readonly published: string | null;
  /** Counts the blocks of the article's course: a caption has the number of the block before it. */
  readonly block: number;
  /** The block is the caption of a picture. */
  readonly caption: boolean;
  /** The block is a heading: nobody goes on speaking in it. */
  readonly heading: boolean;
  readonly quotations: readonly Quotation[];
  readonly mentions: readonly Mention[];
  readonly times: readonly TimeReading[];
  /** The words with their parts of speech, by the offset at which they begin. */
  readonly wordAt: ReadonlyMap<number, TaggedWord>;
  /** The same by the offset at which they end. */
  readonly wordEndingAt: ReadonlyMap<number, TaggedWord>;
  /** The quotation that begins at an offset. */
  readonly quotationAt: ReadonlyMap<number, Quotation>;
  /** The mention that covers an offset, or whose phrase begins there. */
  readonly mentionAt: ReadonlyMap<number, Mention>;
  /** The clauses of an English sentence. */
  readonly syntax: Syntax;
  /** Ids of the actors that are people. */
  readonly people: ReadonlySet<string>;
  /** Ids of those that are organizations. */
  readonly bodies: ReadonlySet<string>;
  /** What the text calls them elsewhere, by actor. */
  readonly genders: ReadonlyMap<string, 'HE' | 'SHE'>;
  /** The people that the text names with an office, by its words (海滨市长 → 李明). */
  readonly offices: ReadonlyMap<string, string>;
  /** Whom an office or a sort of body alone means, where the article tells of one (法官, 法院); null where it tells of several. */
  readonly solely: ReadonlyMap<string, string | null>;
  /** The people whom a part of the name tells, by that part (林, 志远 → 林志远); null where it tells several. */
  readonly shortNames: ReadonlyMap<string, string | null>;
}

/** What holds for all passages of an article. */
export interface Cast {
  readonly syntax: Syntax;
  readonly people: ReadonlySet<string>;
  readonly bodies: ReadonlySet<string>;
  readonly genders: ReadonlyMap<string, 'HE' | 'SHE'>;
  readonly offices: ReadonlyMap<string, string>;
  readonly solely: ReadonlyMap<string, string | null>;
  readonly shortNames: ReadonlyMap<string, string | null>;
}

/** The people among the actors, with the pronouns and offices that stand for them. */
export function castOf(source: Source, { actors, mentions }: Actors, syntax: Syntax): Cast {
  const { text, folded } = source;
  const people = new Set(actors.filter(({ kind }) => kind === 'PERSON').map(({ id }) => id));
  const bodies = new Set(actors.filter(({ kind }) => kind === 'ORGANIZATION').map(({ id }) => id));
  const genders = new Map<string, 'HE' | 'SHE'>();
  const offices = new Map<string, string>();
  const shortNames = new Map<string, string | null>();
  for (const { start, end, actor, form, phrase } of mentions) {
    if (!people.has(actor)) continue;
    const word = form === 'REFERENCE' ? folded.slice(start, end).toLowerCase() : '';
    if (!genders.has(actor) && /^(?:he|him|his|他)$/.test(word)) genders.set(actor, 'HE');
    if (!genders.has(actor) && /^(?:she|her|hers|她)$/.test(word)) genders.set(actor, 'SHE');
    const office = officeOf(folded.slice(phrase.start, start));
    const named = pronounOf.get(text.slice(start, end).split(' ')[0] as string);
    if (form === 'NAME' && end - start > 6 && named !== undefined) genders.set(actor, named);
    if (form === 'NAME' && office.length >= 3 && !offices.has(office)) offices.set(office, actor);
    const name = form === 'NAME' ? folded.slice(start, end) : '';
    const short =
      /^(?:\p{Script=Han}(?=\p{Script=Han}{1,2}$))/u.exec(name)?.[0] ?? /(?<=[‧·•・])[^‧·•・]+$/.exec(name)?.[0];
    // 林志远: 林, and 志远 in a story
    const given = /^\p{Script=Han}(\p{Script=Han}{2})$/u.exec(name)?.[1];
    for (const part of [short, given])
      if (part !== undefined)
        shortNames.set(part, shortNames.has(part) && shortNames.get(part) !== actor ? null : actor);
  }
  const solely = source.language === 'zh' ? soleBearers(source, mentions, people) : new Map<string, string | null>();
  return { syntax, people, bodies, genders, offices, solely, shortNames };
}

/** The words of an office as they are compared: without article and white space around them. */
export function officeOf(words: string): string {
  return words
    .trim()
    .toLowerCase()
    .replace(/^the\s/, '');
}

/** The passage of `window`, which is the block or a part of it. `open`: a quotation of the block before was not closed, so this block may begin within it. */
export function passageOf(
  source: Source,
  { kind }: Block,
  block: number,
  window: Span,
  actors: Actors,
  times: readonly TimeReading[],
  cast: Cast,
  open: boolean,
): Passage {
  // A headline has no dateline: its first words may be who speaks.
  const heading = kind === 'HEADING' || kind === 'TITLE';
  const span = heading && source.language === 'en' ? window : withoutDateline(source, window);
  const mentions = touching(actors.mentions, span);
  const words = touching(actors.words, span);
  const quotations = withoutNames(findQuotations(source.text, span, open), mentions);
  return {
    start: span.start,
    end: span.end,
    text: source.text,
    folded: source.folded,
    language: source.language,
    published: source.article.published?.slice(0, 10) ?? null,
    block,
    caption: kind === 'CAPTION',
    heading,
    quotations,
    mentions,
    quotationAt: new Map(quotations.map((quotation) => [quotation.start, quotation])),
    mentionAt: coverOf(mentions),
    times: touching(times, span).filter(
      (time) => !mentions.some((mention) => mention.form === 'NAME' && overlaps(mention, time)),
    ),
    wordAt: new Map(words.map((word) => [word.start, word])),
    wordEndingAt: new Map(words.map((word) => [word.end, word])),
    ...cast,
  };
}

/** “新桥发布”回应称: the marks around a name quote nobody. */
function withoutNames(quotations: readonly Quotation[], mentions: readonly Mention[]): Quotation[] {
  const names = new Set(mentions.flatMap(({ start, end, form }) => (form === 'NAME' ? [`${start} ${end}`] : [])));
  return quotations.filter(({ inner }) => !names.has(`${inner.start} ${inner.end}`));
}

function coverOf(mentions: readonly Mention[]): Map<number, Mention> {
  const cover = new Map<number, Mention>();
  for (const mention of mentions) if (!cover.has(mention.phrase.start)) cover.set(mention.phrase.start, mention);
  for (const mention of mentions) for (let at = mention.start; at < mention.end; at++) cover.set(at, mention);
  return cover;
}

/** The span after its dateline: 【某报2020年2月5日讯】（某报记者某某综合报道）, （路透社伦敦3日电）, 江州社东京3月5日电（记者李明）, "ROME (Reuters) - ". */
function withoutDateline({ folded, language }: Source, { start: from, end }: Span): Span {
  if (language === 'en') {
    const start = from;
    const lead = englishDateline.exec(folded.slice(start, Math.min(end, start + 120)));
    return { start: start + (lead?.[0].length ?? 0), end };
  }
  const start = from + (pointLead.exec(folded.slice(from, Math.min(end, from + 10)))?.[0].length ?? 0);
  const release = releaseDateline.exec(folded.slice(start, Math.min(end, start + 80)));
  if (release !== null) return { start: start + release[0].length, end };
  const dateline =
    /^\s*(?:[【〔][^】〕]{2,40}[】〕]\s*)?(?:[（(][^）)]{0,40}(?:报导|报道|编译|综合|记者|讯|电|翻译|采访)[^）)]{0,20}[）)]\s*|[（(][^）)，。]{2,12}[网社台][）)]\s*)?(?:[^\s，。：；（）()“「]{2,20}(?:[\d一二三四五六七八九十]日(?:电|讯)(?![视号息])|(?:[报社网台]|体育|财经|科技|娱乐|新闻|网站)(?:快|专)?讯(?=[\s：:（(]))(?:\s?[（(][^）)]{0,40}[）)])?[\s/／：:，—–-]*|[\p{Script=Han}/／]{2,14}\s?[—–-]{1,2}\s+)?/u.exec(
      folded.slice(start, Math.min(end, start + 140)),
    );
  return { start: start + (dateline?.[0].length ?? 0), end };
}

/**
 * The periods of a passage: sentences that do not end inside a quotation. A quotation that ends with a full stop ends
 * its period unless its reporting words follow: any where it opens the period (“…。”王毅说。), after other words only a
 * clause that is no more than that (桥面很窄，“…。”王毅说。).
 */
export function periodsOf(
  passage: Passage,
  followedByCue: (from: number, to: number) => boolean,
  closedByCue: (start: number, from: number, to: number) => boolean,
): Span[] {
  const { text, quotationAt } = passage;
  const periods: Span[] = [];
  let start = passage.start;
  let at = start;
  while (at < passage.end) {
    const quotation = quotationAt.get(at);
    if (quotation !== undefined) {
      at = quotation.end;
      const last = text[quotation.inner.end - 1] ?? '';
      if (
        /[。！？!?…]/.test(last) &&
        !(opensPeriod(text, start, quotation.start)
          ? followedByCue(at, nextEnd(passage, at))
          : closedByCue(start, at, nextEnd(passage, at)))
      )
        push();
      // 李：“好。”王：“再见。”: another speaker's label follows.
      else if (
        /^\s*[^\s，。：:“”「」]{1,6}[：:]\s?[“「]/.test(text.slice(at, at + 12)) &&
        !followedByCue(at, nextEnd(passage, at))
      )
        push();
      continue;
    }
    // 《谁来修桥？》: a title's marks end no sentence.
    const title = text[at] === '《' ? text.slice(at, Math.min(at + 60, passage.end)).indexOf('》') : -1;
    if (title > 0) {
      at += title + 1;
      continue;
    }
    if (/[。！？!?\n]/.test(text[at] as string)) {
      at++;
      while (at < passage.end && /[。！？!?）)]/.test(text[at] as string)) at++;
      push();
      continue;
    }
    at++;
  }
  push();
  return periods;

  function push(): void {
    if (text.slice(start, at).trim() !== '') periods.push({ start, end: at });
    start = at;
  }
}

function opensPeriod(text: string, start: number, quotation: number): boolean {
  return text.slice(start, quotation).trim() === '';
}

/** Where the words after a quotation end: the next sentence end outside quotations. */
export function nextEnd({ text, end, quotationAt }: Passage, from: number): number {
  for (let at = from; at < end; at++) {
    const quotation = quotationAt.get(at);
    if (quotation !== undefined) return at;
    if (/[。！？!?\n；]/.test(text[at] as string)) return at;
  }
  return end;
}

/** The span between `start` and `end` without marks around it; a closing quotation mark stays with its words. */
export function trimmed({ text, quotations }: Passage, start: number, end: number): Span {
  let [from, to] = [start, end];
  while (to > from && /[\s。！？!?，,；;：:]/.test(text[to - 1] as string)) to--;
  while (from < to && /[\s，,；;：:]/.test(text[from] as string)) from++;
  const cut = quotations.find((quotation) => quotation.start < to && quotation.end > to);
  if (cut !== undefined && cut.inner.end === to) to = cut.end;
  return { start: from, end: to };
}
