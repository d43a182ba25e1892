// Who speaks at a Chinese reporting verb, when, and for whom: the noun phrase of its clause, else the speaker before.

import {
  agents,
  answeredBy,
  askedOf,
  bareDocument,
  connectives,
  dayPart,
  humanNouns,
  manyPeople,
  mediumNamed,
  noVerbs,
  officialNouns,
  receivedFrom,
  spokespeople,
  thereIs,
  unnamedSpeakers,
} from '../../language/zh/speech.ts';
import { endsWithTitle } from '../../language/zh/titles.ts';
import type { Span } from '../../model/span.ts';
import type { Voice } from './draft.ts';
import type { Passage } from './passage.ts';
import { isBody, nobody, type Speaker, speakerAt } from './speaker.ts';
import { notePerson, type Thread } from './thread.ts';
import type { Cue } from './zh-cues.ts';
import { nounPhrase } from './zh-noun-phrase.ts';
import { carriedDay, dayFits, noteSaid, ownDay } from './zh-said.ts';
import { meansPerson, readSpeaker } from './zh-speaker.ts';
import { antecedent, issuerOf, subjectOf } from './zh-thread.ts';

export function voiceAt(passage: Passage, from: number, cue: Cue, thread: Thread): Voice {
  const phrase = phraseOf(passage, from, cue);
  const speaker =
    phrase === null
      ? inheritedAt(passage, from, cue, thread)
      : readSpeaker(passage, phrase, pointedAt(passage, from, phrase, thread));
  // 交通部发表声明说: what it published speaks, and may relate others.
  const published = phrase !== null && publishes.test(passage.folded.slice(phrase.end, cue.content));
  return {
    speaker: published ? { ...speaker, document: true } : speaker,
    said: saidAt(passage, from, cue, phrase, speaker, thread),
    cue: { start: phrase?.start ?? cue.start, end: cue.end },
    verb: cue.verb,
  };
}

/** When the words at the verb were said: its own time, else the day of a speaker who goes on. */
function saidAt(
  passage: Passage,
  from: number,
  cue: Cue,
  phrase: Span | null,
  speaker: Speaker,
  thread: Thread,
): string | null {
  const { folded, text, end } = passage;
  // 桥面在冬天不能承重，王芳说: a time among words that come first was not when they were said.
  const first = /^[\s。！？!?”」]*$/.test(text.slice(cue.content, end)) && phrase !== null ? phrase.start : from;
  // 李明买了3日的车票，但收到警方的通知，称…: nor was one of the clauses before.
  const sent = receivedFrom.test(folded.slice(Math.max(from, cue.start - 40), cue.start));
  const lead = sent ? Math.max(first, folded.lastIndexOf('，', (phrase?.start ?? cue.start) - 1)) : first;
  const own = ownDay(passage, lead, cue.start, phrase);
  if (own !== null) return own;
  // 李明下午在记者会表示: on the day of the news.
  if (phrase !== null && dayPart.test(folded.slice(phrase.end, cue.start)) && timeless(passage, from, cue.start))
    return passage.published;
  // 此前李明还曾表示: not on the day of his other words.
  if (
    /曾/.test(folded.slice(phrase?.end ?? from, cue.start)) ||
    /此前|以前|早前|日前|近日|过去/.test(folded.slice(from, cue.start))
  )
    return null;
  // 周三是周年。一名学生告诉本报，她在家。她说: she goes on, on whatever day she spoke.
  const goesOn = thread.block === passage.block && thread.speaker !== null && thread.speaker.actor === speaker.actor;
  if (speaker.pronoun && !goesOn && dayFits(passage, thread, speaker)) return thread.day?.edtf ?? null;
  // 经纪人昨日证实…。导演随后写道: on the day of whoever spoke before in the paragraph.
  if (passage.block - thread.block <= 1 && /随后|随即|稍后|同一?场/.test(folded.slice(phrase?.end ?? from, cue.start)))
    return thread.said;
  const carried =
    carriedDay(passage, thread, speaker) ??
    (phrase === null ? null : (issuerOf(passage, thread, phrase)?.said ?? null));
  if (carried !== null || speaker.actor !== null) return carried;
  if (speaker.pronoun) return speaker.text === thread.speaker?.text ? thread.said : null;
  // 法院发言人周二说…。发言人还说: one without a name who goes on in the same paragraph, for a body too.
  const before = thread.speaker;
  const words = speaker.text.replace(/^[该这][名位]?/, '');
  const same =
    before !== null &&
    (before.actor === null || !passage.people.has(before.actor)) &&
    words !== '' &&
    passage.block - thread.block <= (unnamedSpeakers.test(words) ? 0 : 1) &&
    (before.text.endsWith(words) || (words === '发言人' && before.actor !== null && thread.block === passage.block));
  return same && !manyPeople.test(words) ? thread.said : null;
}

/** No time stands between `from` and `to` on which a part of the day could lean. */
function timeless({ times }: Passage, from: number, to: number): boolean {
  return !times.some(({ start, end, edtf }) => start >= from && end <= to && edtf !== null);
}

/** Whom a pronoun or a bare 声明 points back to: no medium that only told of it. */
export function pointedAt(passage: Passage, from: number, phrase: Span, thread: Thread): Speaker | null {
  const meant = toldBefore(passage, from, phrase, thread);
  const isOfficial = officialNouns.test(passage.folded.slice(phrase.start, phrase.end));
  return isOfficial && meant?.actor != null && mediumNamed.test(meant.text) ? null : meant;
}

function toldBefore(passage: Passage, from: number, phrase: Span, thread: Thread): Speaker | null {
  const noun = passage.folded.slice(phrase.start, phrase.end);
  const source = /报[道导]$/.test(noun) ? (thread.medium ?? thread.document) : thread.document;
  // 交通部的调查显示, and 报告还说: theirs, not of the document before.
  const later = thread.speaker !== null && passage.block - thread.block <= 1 && isBody(passage, thread.speaker);
  if (
    source !== null &&
    passage.block - source.block <= 3 &&
    bareDocument.test(noun) &&
    !(later && (thread.speaker as Speaker).span.start > source.speaker.span.start)
  )
    return source.speaker;
  const issuer = issuerOf(passage, thread, phrase);
  if (issuer !== null) return issuer.speaker;
  // 协会公布了数字。该协会表示，…: told of after the last speaker.
  const { body } = thread;
  const sort = /^该((?![名位]).+)/.exec(noun)?.[1];
  if (
    sort !== undefined &&
    body !== null &&
    passage.block - body.block <= 1 &&
    body.block >= thread.block &&
    (/公司|机构|组织|媒体|部门|单位|企业/.test(sort) || body.speaker.text.includes(sort))
  )
    return body.speaker;
  return (
    antecedent(passage, from, phrase, thread) ??
    contacted(passage, phrase) ??
    crowdBefore(passage, phrase) ??
    describedBefore(passage, noun, thread) ??
    recent(passage, thread)
  );
}

/** 记者联系上王芳的丈夫，对方称…: whoever was called. */
function contacted(passage: Passage, { start, end }: Span): Speaker | null {
  if (passage.folded.slice(start, end) !== '对方') return null;
  const from = Math.max(passage.start, start - 60);
  const match = reached.exec(passage.folded.slice(from, start));
  if (match === null) return null;
  const at = from + match.index + match[0].indexOf(match[1] as string);
  return readSpeaker(passage, { start: at, end: at + (match[1] as string).length }, null);
}

const reached =
  /(?:联系上|联系到|联系|拨通|致电|采访到?|询问|找到|走访)了?([^，。；：“「]{2,20}?)(?:的?(?:电话|手机))?，[^。；]{0,12}$/;

/** 桥头聚集了三百名居民，他们高喊…: the crowd of the clauses before. */
function crowdBefore(passage: Passage, phrase: Span): Speaker | null {
  const { folded, text } = passage;
  if (!/^[他她]们$/.test(folded.slice(phrase.start, phrase.end))) return null;
  const from = Math.max(passage.start, phrase.start - 80);
  const match = [...folded.slice(from, phrase.start).matchAll(crowdTold)].at(-1);
  if (match === undefined) return null;
  const start = from + match.index;
  const end = start + match[0].length;
  return speakerAt({ start, end }, text.slice(start, end), null);
}

const crowdTold =
  /(?:[约近逾上\d一两二三四五六七八九十百千万数几多]{1,8}(?:名|位|个|人的)?|(?<=^|[，。；]))(?:示威者|抗议者|居民|村民|市民|民众|网民|网友|学生|家长|工人|员工|业主|球迷|乘客|旅客|游客|志愿者|支持者|群众|家属|观众|老人|妇女|儿童|难民|士兵|警察|选民|农民|司机|消费者|投资者|患者|病人)(?=[^，。；：“「的们会]{0,8}[，。])/g;

/** 这名官员, 这位冠军: the person told of last, the one called so before others. */
function describedBefore(passage: Passage, noun: string, thread: Thread): Speaker | null {
  const words = /^[这该][名位](.+)$/.exec(noun)?.[1];
  if (words === undefined) return null;
  const near = thread.people.filter(({ block }) => passage.block - block <= 2).map(({ speaker }) => speaker);
  const last = recent(passage, thread);
  return (last === null ? near : [last, ...near]).find(({ text }) => text.includes(words.slice(-2))) ?? near[0] ?? null;
}

const publishes =
  /(?:发表|发布|发出|刊登|公布|签署)[^，。；]{0,12}(?:声明|公报|新闻稿|公告|通报|通告|报告|文章|社论|公开信|报道|报导)/;

/** The noun phrase that names the speaker; of a passive its agent (此案被法院认定), of a long one the person nearest to the verb. */
function phraseOf(passage: Passage, from: number, cue: Cue): Span | null {
  const answer = answeredBy.exec(passage.folded.slice(Math.max(from, cue.start - 40), cue.start));
  if (answer !== null) {
    const start = cue.start - answer[0].length + answer[0].indexOf(answer[1] as string);
    return { start, end: start + (answer[1] as string).length };
  }
  const words = passage.folded.slice(Math.max(from, cue.start - 40), cue.start);
  const sent = receivedFrom.exec(words) ?? askedOf.exec(words);
  if (sent !== null) {
    const start = cue.start - sent[0].length + sent[0].indexOf(sent[1] as string);
    return { start, end: start + (sent[1] as string).length };
  }
  const phrase = subjectOf(passage, from, cue.start);
  if (phrase === null) {
    // 报道称: the noun that looks like a verb is the subject.
    const noun = passage.folded.slice(cue.start, cue.start + cue.verb.length);
    return bareDocument.test(noun) && cue.end > cue.start + noun.length
      ? { start: cue.start, end: cue.start + noun.length }
      : null;
  }
  const gap = passage.folded.slice(phrase.end, cue.start);
  const there = thereIs.exec(gap);
  const source = there === null ? null : nounPhrase(passage, phrase.end + there[0].length - 1, cue.start);
  if (source !== null && humanNouns.test(passage.folded.slice(source.start, source.end))) return source;
  const passive = /^[^，的]{0,4}(?:被|遭到?)(?=[^，的]*$)/.exec(gap);
  if (passive !== null) {
    const at = phrase.end + passive[0].length;
    if (passage.mentionAt.has(at) || agents.test(passage.folded.slice(at, cue.start)))
      return nounPhrase(passage, at, cue.start) ?? phrase;
  }
  return upToPerson(passage, phrase, cue.start);
}

/** 海滨最后一任市长李明, 海滨大学语言与文学系教授王芳: the phrase goes on to the person named before the verb. */
export function upToPerson(passage: Passage, phrase: Span, to: number): Span {
  const nearest = passage.mentions.findLast(
    ({ start, end, form, actor }) => start >= phrase.end && end <= to && form === 'NAME' && passage.people.has(actor),
  );
  const named = passage.mentions.some(
    ({ start, end, form, actor }) =>
      start >= phrase.start && end <= phrase.end && form === 'NAME' && passage.people.has(actor),
  );
  if (
    nearest === undefined ||
    named ||
    (/[与和对向跟给被让为于在就因从说据了过着]|(?<![共合协联])同(?![事学乡伴])|表示|致[函信电]|去信|上书|[，；]/.test(
      passage.folded.slice(phrase.end, nearest.start),
    ) &&
      !goesOnWithOffice(passage, phrase, nearest.start) &&
      // 目击者、在桥头卖冰的王芳
      !/^、[^，。；、]{2,40}的$/.test(passage.folded.slice(phrase.end, nearest.start))) ||
    isDoer(
      passage,
      phrase,
      // 王芳（Wang Fang）: where the name begins.
      passage.mentions.find(({ start, actor }) => start >= phrase.end && actor === nearest.actor)?.start ??
        nearest.start,
    )
  )
    return phrase;
  return { start: phrase.start, end: nearest.end };
}

/** 海滨日报|曾采访市长王芳: the body named does something to the person; 海滨日报|研究部主任王芳 is its officer. */
function isDoer({ folded, mentionAt, wordAt }: Passage, phrase: Span, to: number): boolean {
  if (mentionAt.get(phrase.end - 1)?.end !== phrase.end) return false;
  const when = /^(?:d|ad|t|TIME)$/.test(wordAt.get(phrase.end)?.tag ?? '');
  if (!when && endsWithTitle(folded.slice(phrase.end, to))) return false;
  for (let at = phrase.end; at < to; at++) {
    const rest = folded.slice(at, to);
    if (wordAt.get(at)?.tag === 'v' && !rest.includes('的') && !noVerbs.test(rest)) return true;
  }
  return false;
}

/** 海滨大学语言|与文学系教授: the conjunction joins two words of one body's name, whose officer follows. */
function goesOnWithOffice({ folded, mentions }: Passage, phrase: Span, to: number): boolean {
  const rest = folded.slice(phrase.end, to);
  if (!/^[与和及、][^，。；：“「的]{2,20}$/.test(rest) || !endsWithTitle(rest)) return false;
  const inside = mentions.filter(({ start, end }) => start >= phrase.start && end <= phrase.end);
  return inside.length > 0 && (inside.length > 1 || (inside[0] as Span).end < phrase.end);
}

/** A verb without a subject goes on with the speaker before, where nothing but an adverb stands before it. */
function inheritedAt(passage: Passage, from: number, cue: Cue, thread: Thread): Speaker {
  const before = recent(passage, thread);
  if (before === null || passage.heading) return nobody(cue.start);
  const clause = passage.folded.slice(from, cue.start);
  // 说这句话重要: a sentence does not begin with the bare verb.
  if (/^[说讲问骂]$/.test(cue.verb) && clause.trim() === '') return nobody(cue.start);
  const lead = clause.slice(Math.max(...['，', '；', '。', '”', '」'].map((mark) => clause.lastIndexOf(mark))) + 1);
  return lead.trim().replace(connectives, '').length <= 4 ? { ...before, pronoun: true } : nobody(cue.start);
}

function recent(passage: Passage, thread: Thread): Speaker | null {
  return thread.speaker !== null && passage.block - thread.block <= 1 ? thread.speaker : null;
}

/** Who relates the speaker's words. `goesOn`: the text says that he goes on (王毅还说), be it in the next paragraph. */
export function viaOf(thread: Thread, speaker: Speaker, passage: Passage, goesOn = false): Speaker | null {
  const { relay, document, medium } = thread;
  if (relay !== null && speaker.actor === relay.actor && passage.block - relay.block <= (goesOn ? 1 : 0)) {
    thread.relay = { ...relay, block: passage.block };
    return relay.via;
  }
  // 日报报道，大桥停工。警方称，…: the paper's report goes on, but a person named speaks to all.
  if (
    medium?.block === passage.block &&
    isBody(passage, medium.speaker) &&
    !speaker.document &&
    !speaker.pronoun &&
    !passage.people.has(speaker.actor ?? '') &&
    speaker.text !== '' &&
    speaker.span.start > medium.speaker.span.start &&
    speaker.actor !== medium.speaker.actor
  )
    return medium.speaker;
  if (document === null || document.block !== passage.block || speaker.document) return null;
  return speaker.actor !== null &&
    speaker.actor !== document.speaker.actor &&
    (speaker.pronoun || !/发言人/.test(passage.folded.slice(speaker.span.start, speaker.span.end)))
    ? document.speaker
    : null;
}

export function remember(
  passage: Passage,
  { speaker, said, verb }: Voice,
  thread: Thread,
  via: Speaker | null = null,
): void {
  thread.speaker = speaker;
  thread.block = passage.block;
  if (isHuman(passage, speaker)) notePerson(thread, speaker, passage.block);
  thread.relay =
    via !== null && speaker.actor !== null
      ? { via, actor: speaker.actor, block: passage.block }
      : thread.relay?.actor === speaker.actor
        ? thread.relay
        : null;
  const source = via ?? speaker;
  if (via !== null || /^报[道导]/.test(verb ?? '')) thread.medium = { speaker: source, block: passage.block };
  if (source.document && (source.actor !== null || bareDocument.test(source.text)))
    thread.document = { speaker: source, block: passage.block };
  if (said !== null) noteSaid(passage, speaker, said, thread);
  thread.said = said;
}

/** Whom 他 may mean: a person named, or one told by a common noun (一名店主). */
export function isHuman({ people, folded }: Passage, { actor, span, pronoun, document }: Speaker): boolean {
  const noun = folded.slice(span.start, span.end);
  if (actor !== null) return people.has(actor) || spokespeople.test(noun);
  return !pronoun && !document && meansPerson(noun) && !/记者$/.test(noun);
}
