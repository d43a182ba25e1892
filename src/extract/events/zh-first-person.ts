// Who tells in Chinese of what he did himself, in his own words: “我5月到过新桥。”李明说.

import { firstFrom, spanAt, within } from '../../model/sorted-spans.ts';
import type { Actors, Mention, Source, StatementDraft } from '../types.ts';
import { type OwnWords, saysWhoNextIs, type Telling } from './parties.ts';

/** Words of people that stand without marks: a turn of an interview, a post, a speech in full; of an article in the first person by one who is named as its author, the whole. */
export function ownWordsOf(
  { language, folded }: Source,
  { actors }: Actors,
  statements: readonly StatementDraft[],
  makers: ReadonlySet<string>,
): readonly OwnWords[] {
  if (language !== 'zh') return [];
  const people = new Set(actors.filter(({ kind }) => kind === 'PERSON').map(({ id }) => id));
  const own = statements.flatMap(({ rule, speaker, content }) =>
    speaker !== null && people.has(speaker) && ofForm.test(rule) ? [{ ...content, actor: speaker }] : [],
  );
  if (own.length > 0) return own.sort((a, b) => a.start - b.start);
  const [author, other] = [...makers].filter((maker) => people.has(maker));
  const selves = folded.match(selfAtHead)?.length ?? 0;
  return author === undefined || other !== undefined || selves < fewestSelves
    ? []
    : [{ start: 0, end: folded.length, actor: author }];
}

const ofForm = /^zh\/(?:interview|block-quote|point)$/;
/** 我 at the head of a clause, outside words in marks. */
const selfAtHead = /[，。！？；\n]我(?!国|方|军|们|[校市省县])/g;
const fewestSelves = 3;

/** No words in quotation marks that are looked through are longer. */
const longest = 400;

/** The person who says what stands in the quotation marks, where the telling has 我 for its subject. */
export function whoSaysI(telling: Telling): Mention[] {
  const { actors, kinds, language, makers, source, time, window } = telling;
  const { folded } = source;
  if (source.language !== 'zh' || !ofMyself.test(folded.slice(window.start, window.end).replace(time.quote, '')))
    return [];
  const before = folded.slice(Math.max(0, window.start - longest), window.start + 1);
  const open = before.lastIndexOf('“');
  if (open < 0 || before.lastIndexOf('”') > open) return ownerOf(telling);
  const start = window.start + 1 - before.length + open;
  const close = folded.slice(window.end, window.end + longest).indexOf('”');
  const speaks = (mention: Mention) =>
    kinds.get(mention.actor) === 'PERSON' && !makers.has(mention.actor) && !saysWhoNextIs(telling, mention);
  // 李明说：“|…: in the clause that leads in; ”李明说: behind it.
  const lead = folded.slice(Math.max(0, start - 60), start);
  const clause = /[^，。；”\n]*[，：]?$/.exec(lead)?.[0] ?? '';
  if (language.saying.test(clause))
    return within(actors.mentions, { start: start - clause.length, end: start })
      .filter(speaks)
      .slice(0, 1);
  const end = window.end + close + 1;
  // 李明说，路很窄。“|…: who had his say right before.
  const [last] = source.sentences.slice(
    Math.max(0, firstFrom(source.sentences, start) - 1),
    firstFrom(source.sentences, start),
  );
  if (last !== undefined && start - last.end <= 1 && language.saying.test(folded.slice(last.start, last.end)))
    return within(actors.mentions, last).filter(speaks).slice(0, 1);
  if (close < 0 || !/^[^，。；“\n]{0,20}(?:说|表示|称|回忆|告诉|写道|坦言|解释)/.test(folded.slice(end, end + 30)))
    return [];
  return within(actors.mentions, { start: end, end: end + 24 })
    .filter(speaks)
    .slice(0, 1);
}

/** 我们 in the words of a body's officer is the body, and may be a people; who remembers a deed did not do it. */
const onlyThinks =
  /^(?:们(?:国家|民族|党|[的都要应必需须])|们?[^，。；]{0,2}(?:记得|认为|觉得|相信|知道|听[说到]|看[到见]|想[说问到]|希望|[说讲问]))/;

/** Whose words these are, where they have no marks. */
function ownerOf({ ownWords, source, window }: Telling): Mention[] {
  const own = spanAt(ownWords, window.start);
  const start = window.start + source.folded.slice(window.start, window.end).indexOf('我');
  if (own === undefined || own.end < window.end || onlyThinks.test(source.folded.slice(start + 1, start + 5)))
    return [];
  const span = { start, end: start + 1 };
  return [{ ...span, actor: own.actor, form: 'REFERENCE', phrase: span, rule: 'zh/own-words' }];
}

const ofMyself = /^[“，\s]*(?:[^，。；我让]{0,6})?我(?!国|方|军|[校市省县]|们?(?:的|[父母爸妈哥姐弟妹妻丈女儿]))/;
