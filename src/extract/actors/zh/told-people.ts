// People whom the tagger misses and the article tells of: who bears an office and says something (评论员江声 … 江声表示), and names
// that the tagger leaves in one word with the office before them.

import { formOf, longestForm } from '../../../language/authority.ts';
import type { TaggedWord } from '../../../language/zh/lac/tagger.ts';
import { afterNames, compoundSurnames, japaneseSurnames, noGivenSigns, noPersons } from '../../../language/zh/names.ts';
import { speechRows } from '../../../language/zh/speech-verbs.ts';
import { spanAt } from '../../../model/sorted-spans.ts';
import { coverage, type FoundName, type Reading } from '../found.ts';
import { hasSuffix } from './bodies.ts';
import { endsInWord } from './mend-person.ts';
import { isChineseName, isDoubtful, personShape, surnameOf } from './person-shape.ts';
import { titleEndingAt } from './titles.ts';

const says: ReadonlySet<string> = new Set(speechRows.flatMap(({ verbs }) => verbs));

/** What an article tells of one form. */
interface Told {
  readonly words: TaggedWord[];
  titled: number;
  says: number;
}

export function findToldPeople(reading: Reading): FoundName[] {
  const { lookup, words, authority } = reading;
  const isClosed = coverage(reading.closed);
  const forms = new Map<string, Told>();
  const glued: FoundName[] = [];
  words.forEach((word, index) => {
    if (word.tag === 'n' || word.tag === 'nz')
      glued.push(...addressedAtEnd(reading, word).filter((name) => !isClosed(name)));
    if (word.tag === 'nw' || word.tag === 'nz')
      glued.push(...afterGluedTitle(reading, word).filter((name) => !isClosed(name)));
    if (isClosed(word)) return;
    const paired = behindStroke(reading, index);
    if (paired !== null) glued.push(paired);
    const joined = joinedName(reading, index) ?? titledAlone(reading, word) ?? renamed(reading, index);
    if (joined !== null) glued.push(joined);
    const form = lookup.slice(word.start, word.end);
    if (!mayBeTold.test(word.tag) || !/^[\u3400-\u9fff]{2,4}$/.test(form)) return;
    const told = forms.get(form) ?? { words: [], titled: 0, says: 0 };
    forms.set(form, told);
    told.words.push(word);
    if (isTitled(lookup, word.start) || /^(?:先生|女士)/.test(lookup.slice(word.end, word.end + 2))) told.titled++;
    if (saysAfter(reading, index)) told.says++;
  });
  const whole = new Set(glued.map(({ start, end }) => lookup.slice(start, end)));
  const people = [...forms].filter(
    ([form, told]) => isTold(form, told) && formOf(authority, form)?.sure !== true && !holdsOther(form),
  );
  const alone = people
    .flatMap(([, told]) => told.words)
    .filter(({ start, end }) => !whole.has(lookup.slice(start - 1, end)));
  return [
    ...alone.map((word) => person({ start: word.start, end: endOfName(lookup, word) })),
    ...glued,
    ...titledJapanese(reading),
  ];

  /** 林志发帖 where the article has 林志 too. */
  function holdsOther(form: string): boolean {
    for (let length = 2; length < form.length; length++)
      if (forms.get(form.slice(0, length))?.words.some(({ tag }) => tag === 'PER')) return true;
    return false;
  }
}

/** 干事|长甘利明: a Japanese family name behind an office, which the tagger cut elsewhere. */
function titledJapanese({ lookup, words, source, authority }: Reading): FoundName[] {
  const edges = new Set(words.flatMap(({ start, end }) => [start, end]));
  const others = new Set(words.flatMap(({ tag, start }) => (/^(?:LOC|ORG)$/.test(tag) ? [start] : [])));
  return source.sentences.flatMap((sentence) => {
    const names: FoundName[] = [];
    for (let at = sentence.start + 2; at < sentence.end - 2; at++) {
      if (edges.has(at) && isJapaneseOfTwo(at, sentence.start)) names.push(person({ start: at, end: at + 4 }));
      if (!japaneseSurnames.has(lookup.slice(at, at + 2)) || others.has(at) || !isTitled(lookup, at, sentence.start))
        continue;
      if (longestForm(authority, lookup, at)?.form.rows[0]?.kind === 'PERSON') continue;
      const given = [2, 1, 3].find(
        (length) =>
          edges.has(at + 2 + length) &&
          !says.has(lookup.slice(at + 2, at + 2 + length)) &&
          /^(?:(?![和在与的众率等于说称将也已对就向及])[\u3400-\u9fff])+$/.test(lookup.slice(at + 2, at + 2 + length)),
      );
      if (given !== undefined) names.push(person({ start: at, end: at + 2 + given }));
    }
    return names;
  });

  /** 日本队|主教练|田岛|邦彦|认为: two words of two signs behind an office, where Japan is named before it and a verb of saying or the clause's end follows. */
  function isJapaneseOfTwo(at: number, floor: number): boolean {
    if (!edges.has(at + 2) || !edges.has(at + 4) || others.has(at)) return false;
    const [family, given] = [spanAt(words, at), spanAt(words, at + 2)];
    if (family?.end !== at + 2 || given?.end !== at + 4 || !isTitled(lookup, at, floor)) return false;
    if (![family, given].every(({ tag }) => /^(?:n|nz|nw|PER|a|an)$/.test(tag))) return false;
    if (!/(?:日本|日方|日队|东京|大阪)[^，。；：]{0,14}$/.test(lookup.slice(Math.max(floor, at - 18), at)))
      return false;
    const next = spanAt(words, at + 4);
    return (
      titleEndingAt(lookup, at + 4, at) < 0 &&
      (next === undefined || next.tag === 'w' || says.has(lookup.slice(next.start, next.end)))
    );
  }
}

/** 林志远|宣, 林志|公开: three or four signs that begin with one surname are a name of three or two and what is behind it. */
function endOfName(lookup: string, { start, end }: TaggedWord): number {
  const form = lookup.slice(start, end);
  if (form.length === 3 && endsInWord(lookup, start, end)) return end - 1;
  if (form.length !== 4 || !isChineseName(form.slice(0, 3)) || compoundSurnames.has(form.slice(0, 2))) return end;
  if (surnameOf(form.slice(1)) !== '' && !isDoubtful(form.slice(1))) return end;
  if (personShape(form) !== null || lookup.indexOf(form) !== lookup.lastIndexOf(form)) return end;
  const [three, two] = [3, 2].map((length) => lookup.split(form.slice(0, length)).length);
  return start + ((two ?? 0) > (three ?? 0) ? 2 : 3);
}

const mayBeTold = /^(?:PER|LOC|n|nz|nw|a|an|v|vn)$/;

/**
 * A word that the tagger takes for a person need only say something or bear an office; any other must do both, or be built
 * like a name and say things again and again.
 */
function isTold(form: string, { words, titled, says }: Told): boolean {
  if (noPersons.has(form) || noName.test(form) || [...form].some((sign) => noGivenSigns.has(sign) || sign === '的'))
    return false;
  if (titleEndingAt(form, form.length) >= 0 || hasSuffix(form)) return false;
  // Where the tagger sees a person who is called as people are, its word is taken as it is.
  const [people, places] = [/^PER$/, /^LOC$/].map((kind) => words.filter(({ tag }) => kind.test(tag)).length);
  if ((people ?? 0) > (places ?? 0)) return (titled > 0 || says > 1) && personShape(form) === null;
  if ((places ?? 0) > 0) return says > 0 && says + titled > 1;
  if (!isChineseName(form) || isDoubtful(form)) return false;
  if (form.length === 2 && words.some(({ tag }) => /^vn?$/.test(tag))) return false;
  return form.length === 3 ? says > 1 || (titled > 0 && says > 0) : titled > 0 && says > 0;
}

/** What speaks for many, verbs of headlines (专家谈…), and what somebody writes. */
const noName =
  /^[吁盼促斥批轰叹呛谈论析忧疑指称曝]|[帖贴推发]文$|[方媒国市省县府党人们者员友民众家军团队士]$|^[该本此各某每两几多这那其]/;

/** An office of two signs or more ends where the name begins; who reports is told by the byline. */
function isTitled(lookup: string, start: number, floor = 0): boolean {
  const title = titleEndingAt(lookup, start, floor);
  // 主教|练: a longer office goes on.
  if (title >= 0 && titleEndingAt(lookup, start + 1, floor) === title) return false;
  return title >= 0 && start - title > 1 && !/(?:记者|编辑|编译|通讯员)$/.test(lookup.slice(title, start));
}

/** 江声|近日|也|表示: a verb of saying follows, adverbs and times between. */
function saysAfter({ lookup, words }: Reading, index: number): boolean {
  for (let at = index + 1; at < index + 4; at++) {
    const word = words[at];
    if (word === undefined || word.start !== words[at - 1]?.end) return false;
    if (says.has(lookup.slice(word.start, word.end))) return true;
    if (!/^(?:d|ad|t|TIME)$/.test(word.tag)) return false;
  }
  return false;
}

/** 江州媒体人林志远 in one word: the name behind the office; nothing where the word stands between brackets of a title. */
function afterGluedTitle({ lookup }: Reading, { start, end }: TaggedWord): FoundName[] {
  if (end - start < 5 || lookup[start - 1] === '《') return [];
  for (let at = start + 2; at <= end - 2; at++) {
    if (!isTitled(lookup, at, start)) continue;
    for (const length of [3, 2]) {
      const name = lookup.slice(at, at + length);
      const whole = at + length === end || (length === 3 && at + length < end);
      if (!whole || at + length > end || !isChineseName(name) || isDoubtful(name)) continue;
      if (cutsName(name) || at + length === end - 1) continue;
      return [person({ start: at, end: at + length })];
    }
  }
  return [];
}

/** 网络专家林先生 in one word: whom a surname and an address call, behind what he is. */
function addressedAtEnd({ lookup }: Reading, { start, end }: TaggedWord): FoundName[] {
  const match = /^(.{2,6})([\u3400-\u9fff](?:先生|女士|小姐|太太|同学))$/.exec(lookup.slice(start, end));
  if (match === null || surnameOf((match[2] as string).slice(0, 2)) === '') return [];
  const at = start + (match[1] as string).length;
  return isTitled(lookup, at, start) ? [person({ start: at, end })] : [];
}

/** 林|志远, 总经理江|永远: a surname in one word and the given name in the next, where the tagger sees a person in one of them. */
function joinedName({ lookup, words }: Reading, index: number): FoundName | null {
  const [word, next] = [words[index], words[index + 1]];
  if (word === undefined || next === undefined || next.start !== word.end || next.end - next.start !== 2) return null;
  const name = lookup.slice(word.end - 1, next.end);
  if (!/^[\u3400-\u9fff]{3}$/.test(name) || !isChineseName(name) || isDoubtful(name)) return null;
  const span = { start: word.end - 1, end: next.end };
  const titled = isTitled(lookup, span.start);
  if (word.end - word.start === 1) {
    if (word.tag === 'PER') return titled && !/^(?:v|p|c|w)$/.test(next.tag) && !cutsName(name) ? person(span) : null;
    const again = lookup.indexOf(name) !== lookup.lastIndexOf(name);
    // 、|林|志远|律师: how he is addressed stands behind the name.
    if (
      again &&
      addressed.test(lookup.slice(next.end, next.end + 2)) &&
      !/^(?:v|ORG|LOC)$/.test(next.tag) &&
      !cutsName(name)
    )
      return person(span);
    const closes = endsClause.test(lookup.slice(next.end, next.end + 1));
    if (titled && closes && !/^(?:v|p|c|w|q|m|u)$/.test(next.tag) && !cutsName(name)) return person(span);
    return next.tag === 'PER' && (titled || again) && !isChineseName(name.slice(1)) ? person(span) : null;
  }
  return next.tag === 'PER' && word.tag === 'n' && titled ? person(span) : null;
}

/** 副行长|高海生，: one word behind an office, with the end of the clause or a conjunction behind it. */
function titledAlone({ lookup }: Reading, { start, end, tag }: TaggedWord): FoundName | null {
  const name = lookup.slice(start, end);
  if (end - start !== 3 || !/^(?:n|nz|nw|a|v)$/.test(tag) || !isChineseName(name) || isDoubtful(name)) return null;
  if (noPersons.has(name) || cutsName(name) || noName.test(name) || titleEndingAt(name, 3) >= 0) return null;
  return isTitled(lookup, start) && endsClause.test(lookup.slice(end, end + 1)) ? person({ start, end }) : null;
}

/** 林志远/|早田凛: the second of a pair, which the tagger leaves with the stroke before it. */
function behindStroke({ lookup, words }: Reading, index: number): FoundName | null {
  const [before, word] = [words[index - 1], words[index] as TaggedWord];
  if (before?.tag !== 'PER' || before.end !== word.start || !/^[/／]..+/.test(lookup.slice(word.start, word.end)))
    return null;
  const shape = personShape(lookup.slice(word.start + 1, word.end));
  return shape === null ? null : person({ start: word.start + 1, end: word.end });
}

/** 居民小强（化名）: whom the article calls so in place of his name, in one word or two. */
function renamed({ lookup, words }: Reading, index: number): FoundName | null {
  const [before, word] = [words[index - 1], words[index] as TaggedWord];
  if (!/^[（(](?:化名|假名)[）)]/.test(lookup.slice(word.end, word.end + 4))) return null;
  const joined =
    before?.end === word.start &&
    before.end - before.start === 1 &&
    /^(?:PER|LOC|a|nz|nw)$/.test(before.tag) &&
    word.end - word.start === 2;
  const start = joined ? before.start : word.start;
  return /^[\u3400-\u9fff]{2,3}$/.test(lookup.slice(start, word.end)) ? person({ start, end: word.end }) : null;
}

const addressed = /^(?:律师|先生|女士|教授|博士|医生|老师|法官|牧师|神父)/;
const endsClause = /^[，。、；）和与及等]/;

function cutsName(name: string): boolean {
  return [...name.slice(1)].some((sign) => afterNames.has(sign) || noGivenSigns.has(sign));
}

function person({ start, end }: { readonly start: number; readonly end: number }): FoundName {
  return { start, end, kind: 'PERSON', rule: 'zh/told-person', weight: 51, rows: [], sure: true };
}
