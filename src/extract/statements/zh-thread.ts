// What a Chinese text has told so far: who is the subject of a clause, and whom 他 means.

import {
  bareDocument,
  bodyNouns,
  crowds,
  documentMade,
  documentNouns,
  humanNouns,
  officeBefore,
  shortDocument,
  spokespeople,
  witnesses,
} from '../../language/zh/speech.ts';
import type { Span } from '../../model/span.ts';
import type { Passage } from './passage.ts';
import { mentionsWithin, type Speaker } from './speaker.ts';
import { notePerson, personMeant, type Thread } from './thread.ts';
import { nounPhrase } from './zh-noun-phrase.ts';
import { ownDay } from './zh-said.ts';
import { meansPerson, readSpeaker } from './zh-speaker.ts';

export function subjectOf(passage: Passage, from: number, to: number): Span | null {
  const { folded } = passage;
  const segments: Span[] = [];
  let start = from;
  let depth = 0;
  for (let at = from; at < to; at++) {
    if (/[（(]/.test(folded[at] as string)) depth++;
    if (/[）)]/.test(folded[at] as string)) depth = Math.max(0, depth - 1);
    if (depth === 0 && /[，；：,;]/.test(folded[at] as string)) {
      segments.push({ start, end: at });
      start = at + 1;
    }
  }
  segments.push({ start, end: to });
  const whole = nounPhrase(passage, start, to);
  const own = whole !== null && isDeed(passage, whole, to) ? null : whole;
  // 交通部，在公告中指出: the place of the words is nobody.
  const placed = /^(?:在|从|通过)[^，]*[中上里内]也?$/.test(folded.slice(start, to).trim());
  if (own !== null && (!placed || segments.length === 1)) return withoutAccording(folded, own);
  const earlier = segments.slice(0, -1);
  // 李明出席会议，…，并表示: the first subject goes on. 李明报警，警察到场，说: the nearest one speaks.
  const goesOn = /^(?:并|同时|还|又|也|再|且|随后)/.test(folded.slice(start, to).trim());
  const nearest = goesOn ? null : first([...earlier].reverse(), true);
  // 在公司的这份“紧急通知”中表示: the document, where nobody else is told of.
  return nearest ?? first(earlier, false) ?? (placed ? documentIn(passage, start, to) : null);

  function first(clauses: readonly Span[], strict: boolean): Span | null {
    for (const clause of clauses) {
      if (/^[在对据随自从除]/.test(folded.slice(clause.start, clause.end).trim())) continue;
      const phrase = nounPhrase(passage, clause.start, clause.end);
      if (phrase === null) continue;
      const words = folded.slice(phrase.start, phrase.end);
      const named = mentionsWithin(passage.mentions, phrase).some(
        (mention) => !strict || Math.min(mention.start, mention.phrase.start) === phrase.start,
      );
      if (named || passage.shortNames.get(words) != null || /^[他她]们?$/.test(words))
        return withoutAccording(folded, phrase);
      // 法院驳回请求，理由是…, 母亲听了，说：…: somebody without a name at the head of a clause.
      if (strict && isSomebody(passage, phrase)) return withoutAccording(folded, phrase);
      const crowd = crowds.exec(words);
      if (crowd !== null) return { start: phrase.start, end: phrase.start + crowd[0].length };
    }
    return null;
  }
}

/** 在海滨公司的通知中: the document in which something stands, with its issuer. */
function documentIn({ folded }: Passage, from: number, to: number): Span | null {
  const match = /^\s*(?:在|从)(?<words>[^，]{3,40})[中上里]也?$/d.exec(folded.slice(from, to).trimEnd());
  const [start, end] = match?.indices?.groups?.['words'] ?? [0, 0];
  return end > 0 && documentNouns.test(folded.slice(from + start, from + end).replace(/[”」》]$/, ''))
    ? { start: from + start, end: from + end }
    : null;
}

/** 李明转过脸，拍桌子说: what is done before the verb of saying, at `to`, is no subject. */
function isDeed({ folded, mentions, wordAt }: Passage, { start, end }: Span, to: number): boolean {
  const verb = wordAt.get(start);
  const words = folded.slice(start, end);
  if (verb === undefined || verb.tag !== 'v' || verb.end >= end || /的|[“「《（]/.test(words)) return false;
  // 逃亡海外的李明: whoever is named before the verb.
  if (mentions.some((mention) => mention.form === 'NAME' && mention.start >= start && mention.end <= to)) return false;
  if (/^[写发撰登贴念读看]/.test(words)) return true;
  return !(
    /状$/.test(words) ||
    meansPerson(words) ||
    bodyNouns.test(words) ||
    documentNouns.test(words) ||
    witnesses.test(words)
  );
}

/** The phrase ends in a common noun of people, of an office or of a body, and begins with no verb (寻找乘客). */
function isSomebody({ folded, wordAt }: Passage, { start, end }: Span): boolean {
  const words = folded.slice(start, end);
  return (
    !/^(?:v|vd|p|d)$/.test(wordAt.get(start)?.tag ?? '') &&
    !/(?<![协学工议商教公员事金])会$/.test(words) &&
    (humanNouns.test(words) || bodyNouns.test(words) || officeBefore.test(words))
  );
}

function withoutAccording(folded: string, phrase: Span): Span {
  // 根据…, and 她听大人们说: the words are theirs.
  const lead = /^(?:根据|据|依据|按照|[^，。]{0,4}?(?:听|看)[见到](?!的)|[^，。]{0,4}?听(?!证|众|取|讼))(?=.)/.exec(
    folded.slice(phrase.start, phrase.end),
  );
  return lead === null ? phrase : { start: phrase.start + lead[0].length, end: phrase.end };
}

/** The subject of a sentence without speech is whom 他 in the next one means, where it is a person. */
export function noteSubject(passage: Passage, period: Span, thread: Thread): void {
  const speaker = firstPerson(passage, period.start, period.end) ?? unnamedSubject(passage, period);
  // 李明说，桥塌了。但第二次，王芳赢了。他说: the sentence goes on with his words.
  const goesOn =
    thread.speaker !== null &&
    thread.block === passage.block &&
    thread.speaker.actor !== null &&
    passage.people.has(thread.speaker.actor);
  if (speaker !== null && !goesOn) notePerson(thread, speaker, passage.block);
}

const unnamed =
  /^(?:[一另该这那][名位个]?[^，。；：]{0,14}?(?:居民(?!协会|委员会|联会)|店主|老板|业主|男子|女子|妇女|员工|职员|工人|村民|市民|网民|网友|司机|警察|学生(?!会)|老师(?!会)|护士|医生|博主|官员|老人|男士|女士|女生|男生|母亲|父亲|妈妈|爸爸|丈夫|妻子|儿子(?!园)|女儿|奶奶|爷爷|外婆|外公|阿姨|叔叔|哥哥|姐姐|弟弟|妹妹|教师|农民|渔民|牧民|摊主|住户|乘客|旅客|游客|志愿者|保安|队员|选手|伤者|患者|家属|证人|目击者)|[^，。；：的]{1,12}的(?:母亲|父亲|妈妈|爸爸|丈夫|妻子|儿子|女儿|奶奶|爷爷|外婆|外公|哥哥|姐姐|弟弟|妹妹))(?!会|协会|们)/;

/** 一名店主打开门: a person without a name, the last of the period's clauses. */
function unnamedSubject(passage: Passage, period: Span): Speaker | null {
  const clauses = [period.start];
  for (let at = period.start; at < period.end; at++)
    if (/[，；]/.test(passage.folded[at] as string)) clauses.push(at + 1);
  for (const start of clauses.reverse()) {
    const phrase = nounPhrase(passage, start, Math.min(period.end, start + 40));
    const noun = phrase === null ? null : unnamed.exec(passage.folded.slice(phrase.start, phrase.end));
    if (phrase === null || noun === null) continue;
    const span = { start: phrase.start, end: phrase.start + noun[0].length };
    return { actor: null, span, text: passage.text.slice(span.start, span.end), document: false, pronoun: false };
  }
  return null;
}

/** The first person who is the subject of a clause between `from` and `to`. */
function firstPerson(passage: Passage, from: number, to: number): Speaker | null {
  let start = from;
  for (let at = from; at <= to; at++) {
    if (at < to && !/[，；,;。]/.test(passage.folded[at] as string)) continue;
    const asked = /^\s*(?:当)?[被获]?(?:记者)?(?:追问|质问|询问|问)/.test(passage.folded.slice(start, start + 8));
    const phrase = at > start && !asked ? nounPhrase(passage, start, at) : null;
    start = at + 1;
    // 记者询问原因时，她回答: whoever is asked.
    if (phrase === null || /记者$/.test(passage.folded.slice(phrase.start, phrase.end))) continue;
    const speaker = readSpeaker(passage, phrase, null);
    if (speaker.actor !== null && !speaker.pronoun && passage.people.has(speaker.actor)) return speaker;
  }
  return null;
}

/** Whom 他 before a verb means: the person of a clause before it in the period, else the person told of last. */
export function antecedent(passage: Passage, from: number, phrase: Span, thread: Thread): Speaker | null {
  if (!/^[他她]$/.test(passage.folded.slice(phrase.start, phrase.end))) return null;
  const near = firstPerson(passage, from, phrase.start) ?? strangerIn(passage, from, phrase.start);
  if (near !== null) return near;
  return personMeant(passage, thread, passage.folded[phrase.start] === '他' ? 'HE' : 'SHE');
}

/** 行政长官被追问，她只说…: somebody without a name, the subject of the clause before. */
function strangerIn(passage: Passage, from: number, to: number): Speaker | null {
  const clause = /^[^，。；：“「]{2,40}，$/.exec(passage.folded.slice(from, to).trim());
  const asks = clause !== null && /^(?:有人|对|就|在|关于|针对|至于|据|当)|问[他她]/.test(clause[0]);
  const phrase = clause === null || asks ? null : nounPhrase(passage, from, to);
  if (phrase === null) return null;
  const noun = passage.folded.slice(phrase.start, phrase.end);
  const speaker = readSpeaker(passage, phrase, null);
  return speaker.actor === null && !speaker.pronoun && meansPerson(noun) && !/记者$/.test(noun) ? speaker : null;
}

/** 协会公布了报告: whose words 报告说 tells from now on. */
export function noteIssuer(passage: Passage, period: Span, thread: Thread): void {
  const words = passage.folded.slice(period.start, period.end);
  for (const match of words.matchAll(documentMade)) {
    const at = period.start + match.index;
    const phrase = makerBefore(passage, period.start, at) ?? subjectOf(passage, period.start, at);
    const speaker = phrase === null ? null : readSpeaker(passage, phrase, null);
    if (speaker === null || speaker.pronoun || (speaker.actor === null && !spokespeople.test(speaker.text))) continue;
    const said = ownDay(passage, period.start, at, phrase);
    const document = match[1] as string;
    for (const noun of [document, shortDocument.get(document) ?? document])
      thread.issuers.set(noun, { speaker: { ...speaker, document: true }, said });
  }
}

/** 他看过海滨大学近期发布的报告: the body named right before the verb made it, whoever is the subject. */
function makerBefore({ folded, mentions, people, wordAt }: Passage, from: number, to: number): Span | null {
  const maker = mentions.findLast(({ start, end, form }) => form === 'NAME' && start >= from && end <= to);
  if (maker === undefined || people.has(maker.actor) || /[向给对为在由]$/.test(folded.slice(from, maker.phrase.start)))
    return null;
  let at = maker.end;
  for (let word = wordAt.get(at); word !== undefined && /^(?:d|ad|t|TIME)$/.test(word.tag); word = wordAt.get(at))
    at = word.end;
  return at === to ? { start: maker.start, end: maker.end } : null;
}

/** Who made the document that `phrase` names alone, and when. */
export function issuerOf(
  { folded }: Passage,
  { issuers }: Thread,
  phrase: Span,
): { speaker: Speaker; said: string | null } | null {
  const noun = folded
    .slice(phrase.start, phrase.end)
    .replace(/^(?:该|这份|这篇|这封|这一|上述|其|此)|[中里上内]$/g, '')
    .replace(/^[信函]件$/, '信')
    .replace(/(?<=民调)结果$/, '');
  // 辞职信中说: the letter told before.
  return issuers.get(noun) ?? (noun.endsWith('信') && bareDocument.test(noun) ? issuers.get('信') : null) ?? null;
}
