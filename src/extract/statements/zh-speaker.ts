// Who speaks: the actor that the noun phrase of a reporting verb means in Chinese.

import {
  actingCrowd,
  bareDocument,
  bodyNouns,
  called,
  documentNouns,
  figures,
  gatherings,
  humanNouns,
  kin,
  officeAfter,
  officesAfter,
  platforms,
  pressNouns,
  pronouns,
  spokespeople,
  spokespeopleAfter,
  titlesAfter,
  unnamedPerson,
  viewNouns,
} from '../../language/zh/speech.ts';
import { endsWithTitle } from '../../language/zh/titles.ts';
import type { Span } from '../../model/span.ts';
import type { Mention } from '../types.ts';
import { officeOf, type Passage } from './passage.ts';
import { isBody, type Speaker, speakerAt } from './speaker.ts';

/** Reads a noun phrase as a speaker. `previous` is the speaker of the passage so far, for pronouns. */
export function readSpeaker(passage: Passage, phrase: Span, previous: Speaker | null): Speaker {
  const named = namedIn(passage, phrase);
  const last = named.at(-1);
  return (
    pointedAt(passage, phrase, named, previous) ??
    (last === undefined ? unnamed(passage, phrase, previous) : whoIsNamed(passage, phrase, named, last))
  );
}

const callings = /^(?:律师|医生|医师|教授|老师|店主|老板|司机|教练|队长|警官|主任|校长|经理|工程师|分析师|母亲|父亲)$/;
const officeAlone = /^(?:(?:新闻)?发言人|负责人|代言人)$/;

/** Makes speakers of the whole phrase. */
function speakersOf({ text }: Passage, phrase: Span) {
  const words = text.slice(phrase.start, phrase.end);
  return (actor: string | null, extra: Partial<Speaker> = {}): Speaker => speakerAt(phrase, words, actor, extra);
}

/** The mentions of the phrase that may speak. */
function namedIn({ folded, mentions }: Passage, phrase: Span): Mention[] {
  return mentions
    .filter(
      (mention) =>
        mention.start >= phrase.start &&
        mention.end <= phrase.end &&
        !inBrackets(folded, phrase, mention) &&
        // 推文中写道: 中 is no China here.
        !(
          folded[mention.start] === '中' &&
          mention.end - mention.start === 1 &&
          /[文明稿报信告谈话访]$/.test(folded.slice(phrase.start, mention.start))
        ),
    )
    .filter(
      // 李明的微博, 交通部官方微博, 国王的脸书贴文: who posts, not where.
      ({ start, end }, index) =>
        (index === 0 && !/^(?:[贴帖]文|[贴帖]子|粉专|粉丝专页|专页|账号|帐号)/.test(folded.slice(end, end + 4))) ||
        !platforms.test(folded.slice(start, end).toLowerCase()),
    );
}

/** A pointer, a crowd or an office that the article or the words before settle; null for any other phrase. */
function pointedAt(
  passage: Passage,
  phrase: Span,
  named: readonly Mention[],
  previous: Speaker | null,
): Speaker | null {
  const { text, folded } = passage;
  const words = text.slice(phrase.start, phrase.end);
  const last = named.at(-1);
  const plain = speakersOf(passage, phrase);
  // 他 is the speaker or the person told of last; the actor step knows no speakers, but whom this paragraph names since.
  const pointer = folded.slice(phrase.start, phrase.end);
  const settled =
    previous !== null &&
    previous.actor !== null &&
    (previous.span.start >= passage.start || !namesPerson(passage, phrase.start));
  if (/^[他她]$/.test(pointer) && settled && mayMean(passage, pointer, previous))
    return plain(previous.actor, { pronoun: true });
  // 一名男子说，…。他说: the one without a name who spoke right before, whom the actor step does not know.
  if (
    /^[他她]$/.test(pointer) &&
    previous !== null &&
    previous.actor === null &&
    (unnamedPerson.test(folded.slice(previous.span.start, previous.span.end)) ||
      (phrase.start - previous.span.end < 40 && meansPerson(folded.slice(previous.span.start, previous.span.end)))) &&
    previous.span.start >= passage.start &&
    mayMean(passage, pointer, previous) &&
    !namesPerson(passage, phrase.start, previous.span.end)
  )
    return { ...plain(null, { pronoun: true }), text: previous.text };
  // 这位前市长 after his words: he goes on, whatever body the office belongs to.
  if (/^[这该][名位]/.test(pointer) && !named.some(({ actor }) => passage.people.has(actor)))
    return previous !== null && mayMean(passage, '他', previous)
      ? { ...plain(previous.actor, { pronoun: true }), text: previous.actor === null ? previous.text : words }
      : plain(null);
  const crowd = last === undefined ? null : actingCrowd.exec(folded.slice(phrase.start, last.phrase.start));
  if (crowd !== null) {
    const end = phrase.start + crowd[0].length;
    return { ...plain(null), span: { start: phrase.start, end }, text: text.slice(phrase.start, end) };
  }
  // 该协会: the body told of last; the actor step knows no subjects.
  if (/^该/.test(pointer) && pronouns.test(pointer) && previous?.actor != null && mayMean(passage, pointer, previous))
    return plain(previous.actor, { pronoun: true });
  // 该法官: the person told of last, where one may be meant.
  if (
    /^该/.test(pointer) &&
    officeAfter.test(pointer.slice(1)) &&
    last === undefined &&
    previous?.actor != null &&
    passage.people.has(previous.actor)
  )
    return plain(previous.actor, { pronoun: true });
  // 分析师普遍认为: not the one whom the article names.
  if (last === undefined && /^(?:们|普遍|大多|多数|纷纷|一致|均|皆)/.test(folded.slice(phrase.end, phrase.end + 2)))
    return plain(null);
  // 外交部发言人说，…。发言人还说: the one of that office who spoke right before.
  if (
    last === undefined &&
    previous?.actor != null &&
    pointer.length >= 2 &&
    previous.text.endsWith(pointer) &&
    officeAlone.test(pointer)
  )
    return plain(previous.actor, { pronoun: true });
  // 辩护律师王芳说，…。律师还说: who was called so in this paragraph.
  if (
    last === undefined &&
    previous?.actor != null &&
    passage.people.has(previous.actor) &&
    previous.span.start >= passage.start &&
    callings.test(pointer) &&
    previous.text.includes(words)
  )
    return plain(previous.actor, { pronoun: true });
  const office = passage.offices.get(officeOf(pointer));
  if (office !== undefined) return plain(office);
  // 该法官, 法院: the one of whom the article tells.
  const sole = passage.solely.get(pointer.replace(/^该|(?<=书|词|决)[中里]$/g, ''));
  return sole == null ? null : plain(sole, { document: documentNouns.test(pointer) });
}

/** Somebody without a name: a short form told before, a pronoun, a document. */
function unnamed(passage: Passage, phrase: Span, previous: Speaker | null): Speaker {
  const { text, folded } = passage;
  const words = text.slice(phrase.start, phrase.end);
  const plain = speakersOf(passage, phrase);
  const noun = folded.slice(phrase.start, phrase.end);
  // 李：“…”, 李大律师说: the name told before.
  const named = passage.shortNames.get(
    titlesAfter.test(noun.slice(1)) || /^.[官总董]$/.test(noun) ? noun.slice(0, 1) : noun,
  );
  if (named != null) return plain(named);
  if (pronouns.test(noun)) {
    // 该工作人员 is the 工作人员 who spoke, no reporter.
    const other = /^该/.test(noun) && previous?.actor === null && !previous.text.endsWith(words.slice(-2));
    const meant = previous !== null && !other && mayMean(passage, noun, previous) ? previous : null;
    return { ...plain(meant?.actor ?? null, { pronoun: true }), text: meant?.actor === null ? meant.text : words };
  }
  // 声明说: of the body that spoke before.
  const issuer =
    bareDocument.test(noun) &&
    previous !== null &&
    mayHaveMade(passage, noun, previous) &&
    (previous.document || isBody(passage, previous) || bodyNouns.test(previous.text)) &&
    previous.text !== ''
      ? previous
      : null;
  return {
    ...plain(issuer?.actor ?? null, { document: documentNouns.test(noun) }),
    text: issuer?.actor === null ? issuer.text : words,
  };
}

/** Which of those named speaks, by the words around them. */
function whoIsNamed(passage: Passage, phrase: Span, named: readonly Mention[], last: Mention): Speaker {
  const { text, folded } = passage;
  const plain = speakersOf(passage, phrase);
  const rest = withoutBrackets(folded.slice(Math.max(last.end, Math.min(last.phrase.end, phrase.end)), phrase.end))
    .replace(/[“「][^”」]{2,12}[”」](?=栏目|专栏|频道|账号)/, '')
    .replace(/[\s，、》」”]|音译|(?:\d{1,4}[年月日])+/g, '');
  if (/^等?(?:[\d一二两三四五六七八九十多]*[名位]?人?)?$/.test(rest)) {
    const first = firstOfSeveral(passage, named);
    if (first !== last) return plain(first.actor);
  }
  const pronoun = last.form === 'REFERENCE' && named.length === 1;
  // 法国外长 is not France, nor is 法国总统发言人.
  if (rest !== '' && !passage.people.has(last.actor) && officesAfter.test(rest.replace(spokespeopleAfter, '')))
    return plain(null);
  if (rest === '' || titlesAfter.test(rest) || (!passage.people.has(last.actor) && gatherings.test(rest)))
    return plain(last.actor, { pronoun });
  // 香港媒体消息: of no place.
  if (/^(?:[^的]{0,4}媒体?|报章|报纸|传媒)/.test(rest) && !passage.people.has(last.actor))
    return plain(null, { document: documentNouns.test(rest) });
  // 路透社看到的信件: who has seen it did not write it.
  if (/^(?:所?[看见拿读]到|看过|查阅|获得|取得|获取|得到|掌握|审阅)了?的/.test(rest) && documentNouns.test(rest))
    return plain(null, { document: true });
  if (documentNouns.test(rest.replace(/[中里上内]$/, '')) && rest.length <= 8)
    return plain(last.actor, { document: true });
  // 日报的一则报道说: the noun that looks like a verb is left out.
  if (/^的?[一这那该此]?[则篇份项条]$/.test(rest)) return plain(last.actor, { document: true });
  // 网名为“大桥”的网友, 自称是李明、在江州工作的男子
  const own = humanNouns.test(rest)
    ? named.find(({ start, actor }) =>
        actor === last.actor || passage.people.has(actor) ? called.test(folded.slice(phrase.start, start)) : false,
      )
    : undefined;
  if (own !== undefined && /的/.test(folded.slice(own.end, phrase.end))) return plain(own.actor);
  // 该公司的运费指数显示: what the body told of last counts.
  if (viewNouns.test(rest) || (pronoun && figures.test(rest))) return plain(last.actor, { pronoun });
  // 王芳回顾了大桥的历史: whoever does something is the subject.
  const doer = named[0] as Mention;
  if (
    /^[\s（(]*$/.test(folded.slice(phrase.start, Math.min(doer.start, doer.phrase.start))) &&
    doer.form === 'NAME' &&
    /^[^的，、和与]{1,4}[了着过]/.test(withoutBrackets(folded.slice(doer.end, phrase.end)))
  )
    return {
      ...plain(doer.actor),
      span: { start: phrase.start, end: doer.end },
      text: text.slice(phrase.start, doer.end),
    };
  // A person before words that are no noun of their own is the subject: 高远翻墙发文说.
  if (passage.people.has(last.actor) && !/的/.test(rest) && rest.length <= 10 && !kin.test(rest))
    return {
      ...plain(last.actor, { pronoun }),
      span: { start: phrase.start, end: last.end },
      text: text.slice(phrase.start, last.end),
    };
  return plain(null);
}

/** 李明和王芳, 交通部和公安部: the first of several stands for all. */
function firstOfSeveral({ people, folded }: Passage, inside: readonly Mention[]): Mention {
  let first = inside.at(-1) as Mention;
  for (const before of inside.slice(0, -1).reverse()) {
    const between = withoutBrackets(folded.slice(before.end, Math.max(before.end, first.start)));
    const joined = people.has(first.actor)
      ? /^[^的，]{0,3}[和与及、][^的，]{0,24}$/.test(between)
      : /^[和与及、]$/.test(between);
    if (before.actor !== first.actor && joined && people.has(before.actor) === people.has(first.actor)) first = before;
  }
  return first;
}

/** A common noun of people (一名店主), or one before a name that nobody knows (评论员石桥). */
export function meansPerson(phrase: string): boolean {
  // 一名店主“小凯”
  const noun = phrase.replace(/[“「][^”」]{1,8}[”」]$/, '');
  return (
    humanNouns.test(noun) ||
    (/^\p{Script=Han}+$/u.test(noun) &&
      noun.length >= 5 &&
      [2, 3].some((length) => endsWithTitle(noun.slice(0, -length)) || humanNouns.test(noun.slice(0, -length))))
  );
}

/** 他 means a person, 他们 and 两人 no single one, 该公司 no person. */
function mayMean({ people, bodies, folded }: Passage, noun: string, { actor, span }: Speaker): boolean {
  const words = folded.slice(span.start, span.end);
  const person = actor !== null ? people.has(actor) || spokespeople.test(words) : meansPerson(words);
  if (/^[他她]$/.test(noun)) return person;
  if (/^该(?:报|台|网|网站|媒体|杂志)$/.test(noun) && actor !== null) return bodies.has(actor);
  if (
    /^该(?![名位]|.{0,4}(?:官员|人士|发言人|男子|女子|[人学球队]?[员生师友民者人士主商户]|司机|专家|老板|先生|家长))/.test(
      noun,
    )
  )
    return !person;
  // 李明和王芳 spoke, and 他们 go on.
  if (/^(?:两人|双方|他们|她们)/.test(noun) && person && actor !== null)
    return /[和与及、]/.test(folded.slice(span.start, span.end));
  return true;
}

/** 报道 and 帖子 are of no country, and 文件 is of whoever gave one out. */
function mayHaveMade({ people, bodies }: Passage, noun: string, { actor, document }: Speaker): boolean {
  if (/文件/.test(noun)) return document;
  return actor === null || people.has(actor) || bodies.has(actor) || !pressNouns.test(noun);
}

/** The passage names a person between `from` and `to`, outside of words said. */
function namesPerson({ mentions, people, quotations }: Passage, to: number, from = 0): boolean {
  return mentions.some(
    ({ form, actor, start, end }) =>
      form === 'NAME' &&
      start >= from &&
      end <= to &&
      people.has(actor) &&
      !quotations.some((quotation) => quotation.start < start && end < quotation.end),
  );
}

function inBrackets(text: string, phrase: Span, mention: Span): boolean {
  const before = text.slice(phrase.start, mention.start);
  return (before.match(/[（(]/g) ?? []).length > (before.match(/[）)]/g) ?? []).length;
}

function withoutBrackets(text: string): string {
  return text.replace(/[（(][^（()）]*[）)]?/g, '');
}
