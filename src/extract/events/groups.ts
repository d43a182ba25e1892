// Groups that a telling names by their number or their sides: "they", "both sides", "the three ministers". Whom each means
// is what the text named together before.

import { beginningIn, firstFrom, firstReaching, holderOf, within } from '../../model/sorted-spans.ts';
import type { Span } from '../../model/span.ts';
import type { Mention } from '../types.ts';
import type { Telling } from './parties.ts';

/** When they met; the two leaders spoke; both sides agreed: the two told of last. Only in what two do alike. */
export function bothMeant(telling: Telling): Mention[] {
  const { source, language, window, trigger } = telling;
  const [doing, suffering] = trigger?.row.roles ?? [null, null];
  const words = source.folded.slice(window.start, window.end);
  if (doing === null || doing !== suffering) return [];
  if (language.parties.sides.test(words)) {
    const pairs = listsOf(telling, { start: window.start - farReach, end: window.start }, () => true).filter(
      ({ length }) => length === 2,
    );
    return pairs.at(-1) ?? lastTwo(telling);
  }
  return language.parties.both.test(words) && !meansOthers(telling) ? lastTwo(telling) : [];
}

/** Journalists marched. |They will boycott it: those are meant whom nobody names. */
function meansOthers({ source, syntax, window }: Telling): boolean {
  if (source.language !== 'en' || !/\bthey\b/i.test(source.folded.slice(window.start, window.end))) return false;
  const before = source.sentences[firstFrom(source.sentences, window.start + 1) - 2];
  const subject = before === undefined ? undefined : syntax(before).predicates[0]?.subject;
  return subject?.length === 1 && subject[0]?.name === null && /[^s]s$|men$|people$/.test(subject[0].head);
}

function lastTwo({ source, actors, kinds, window }: Telling): Mention[] {
  const block = holderOf(source.blocks, window);
  const from = source.blocks[Math.max(0, block - 1)]?.start ?? 0;
  const people = beginningIn(actors.mentions, { start: from, end: window.start }).filter(
    ({ actor, form }) => form === 'NAME' && kinds.get(actor) === 'PERSON',
  );
  // 教授李明认为，|两国领导人会面…: who only has his say about it is none of them.
  const tells = ({ phrase: { end } }: Mention) =>
    source.language === 'zh' && sayingNext.test(source.folded.slice(end, end + 12));
  const last = new Map(people.filter((mention) => !tells(mention)).map((mention) => [mention.actor, mention] as const));
  return [...last.values()]
    .sort((a, b) => b.start - a.start)
    .slice(0, 2)
    .reverse()
    .filter((_, __, both) => both.length === 2);
}

const sayingNext = /^[^，。；的与和]{0,8}(?:表示|认为|指出|分析|说|称|强调|指|告诉|评论|预测|透露)[，：“]?/;

/** No article is so long that two who are meant were named further above. */
const farReach = 20_000;

/** The three ministers were arrested: the last three people whom the text names in one list, or those of the next list. */
export function countedMeant(telling: Telling): Mention[] {
  const { source, language, window, kinds, trigger } = telling;
  const { numberOf, summed, firstOf, allMeant } = language.parties;
  const words = source.folded.slice(window.start, window.start + 60);
  const near = { start: Math.max(0, window.start - reach), end: window.start };
  const isPerson = ({ actor }: Mention) => kinds.get(actor) === 'PERSON';
  // 首4被告被控…; 众人被控…: the first of the list named last, or all of it.
  const first = firstOf.exec(words)?.[1];
  if (
    first !== undefined ||
    (allMeant.test(words) && (tried.test(trigger?.row.type ?? '') || /被[控诉指捕拘]/.test(words)))
  ) {
    const least = first === undefined ? 3 : (numberOf(first) ?? Number.POSITIVE_INFINITY);
    const list = listsOf(telling, near, isPerson).findLast(({ length }) => length >= least) ?? [];
    return first === undefined ? list : list.slice(0, least);
  }
  const counted = language.parties.counted.exec(words);
  if (counted === null) return [];
  const number = numberOf(counted[1] as string);
  const ofNumber = (list: readonly Mention[]) => {
    const end = list.at(-1)?.phrase.end ?? 0;
    const sum = list.length > 1 ? summed.exec(source.folded.slice(end, end + 12))?.[1] : undefined;
    return (sum === undefined ? list.length : numberOf(sum)) === number;
  };
  // Two climbers were found: none of those told of before.
  const isNew =
    source.language === 'en' &&
    /^[\s,]*(?:(?:and|but) )?[a-z]+ [a-z]/i.test(words) &&
    !/^[\s,]*(?:(?:and|but) )?(?:the|all|these|those)\b/i.test(words) &&
    !/^[\s,]*(?:(?:and|but) )?[a-z]+ (?:was|were|are|have|had|will|then|later|also|[a-z]+ed)\b/i.test(words);
  const before = isNew
    ? undefined
    : listsOf(telling, { start: window.start - farReach, end: window.start }, isPerson).findLast(ofNumber);
  return before ?? listsOf(telling, { start: window.end, end: window.end + reach }, isPerson).find(ofNumber) ?? [];
}

/**
 * 这对夫妇|获得许可; 法院裁定|这对夫妇|败诉: the two whom the text names together, before or after. And 他们, as the subject: those whom
 * one of the two sentences before names so, where no others come between.
 */
export function togetherMeant(telling: Telling): { readonly ahead: boolean; readonly mentions: readonly Mention[] } {
  const { source, language, window, trigger, kinds } = telling;
  const { pair, those, others } = language.parties;
  const isPerson = ({ actor }: Mention) => kinds.get(actor) === 'PERSON';
  const words = source.folded.slice(window.start, window.end);
  const both = pair.exec(words);
  if (both !== null) return { ahead: trigger === null || window.start + both.index < trigger.start, mentions: two() };
  if (!those.test(words)) return { ahead: true, mentions: [] };
  const at = firstReaching(source.sentences, window.start);
  const from = source.sentences[Math.max(0, at - 2)]?.start ?? 0;
  const last = listsOf(telling, { start: from, end: window.start }, isPerson).findLast(({ length }) => length > 1);
  const since = last?.at(-1)?.phrase.end ?? window.start;
  // 这对夫妇住在海滨。|他们…: the same two.
  if (last === undefined && pair.test(source.folded.slice(from, window.start))) return { ahead: true, mentions: two() };
  return { ahead: true, mentions: others.test(source.folded.slice(since, window.start)) ? [] : (last ?? []) };

  function two(): readonly Mention[] {
    const isTwo = (list: readonly Mention[]) => list.length === 2;
    const before = listsOf(telling, { start: window.start - farReach, end: window.start }, isPerson).findLast(isTwo);
    const after = () => listsOf(telling, { start: window.end, end: window.end + reach }, isPerson).find(isTwo);
    return (source.language === 'en' ? couple(telling) : undefined) ?? before ?? after() ?? [];
  }
}

/** The couple: the two whom the text first names as such. */
function couple({ source, actors, kinds, window }: Telling): Mention[] | undefined {
  const at = firstFrom(source.sentences, window.start);
  for (const sentence of source.sentences.slice(0, Math.min(at, 30))) {
    if (!wedded.test(source.folded.slice(sentence.start, sentence.end))) continue;
    const people = within(actors.mentions, { start: sentence.start, end: Math.min(sentence.end, window.start) }).filter(
      ({ actor }) => kinds.get(actor) === 'PERSON',
    );
    const two = [...new Map(people.map((mention) => [mention.actor, mention])).values()];
    if (two.length === 2) return two;
  }
  return undefined;
}

const wedded =
  /\b(?:husband|wife|married|marry|marriage|wed|wedding|engaged|fianc[ée]e?|boyfriend|girlfriend|dating|divorced?|separated|together)\b/;

/** What a group is told of together, before the court and in the street. */
const tried = /^(?:LEGAL|ARREST|PROTEST|MEETING|VISIT)$/;

/** How far ahead a list may name those whom the lead only counts. */
const reach = 400;

/** The names that stand joined in `within`: "Reed, Hill and Mill". */
function listsOf(
  { actors, language, source }: Telling,
  within: Span,
  fits: (mention: Mention) => boolean,
): Mention[][] {
  const lists: Mention[][] = [];
  let last: Mention | null = null;
  /** Whose: 李明、|江州公会|王芳. */
  let owner: Mention | null = null;
  for (const mention of beginningIn(actors.mentions, within)) {
    if (mention.end > within.end || mention.form !== 'NAME') continue;
    if (!fits(mention)) {
      owner = mention;
      continue;
    }
    const { phrase } = mention;
    const start: number = source.language === 'zh' && owner?.end === phrase.start ? owner.start : phrase.start;
    // 李明（Li Ming）、王芳: the same one again.
    if (last !== null && last.actor === mention.actor && lists.length > 0) {
      last = mention;
      continue;
    }
    const joined =
      last !== null &&
      last.actor !== mention.actor &&
      last.end <= start &&
      (language.parties.joined.test(source.folded.slice(last.end, start)) ||
        // 李明|及其妻子|王芳
        language.parties.withKin.test(source.folded.slice(last.end, mention.start)));
    if (joined) lists.at(-1)?.push(mention);
    else lists.push([mention]);
    last = mention;
  }
  return lists;
}
