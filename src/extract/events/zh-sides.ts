// Two who do in Chinese what a clause tells, named only as 两人, 双方 or 两国: those of whom the words right before tell.

import { beginningIn, firstFrom } from '../../model/sorted-spans.ts';
import type { Span } from '../../model/span.ts';
import type { ActorKind } from '../../model/vocabulary.ts';
import type { Mention } from '../types.ts';
import { partiesIn, type Telling } from './parties.ts';

/** In how many sentences before they are named. */
const reach = 3;

/** The two, or none where the text names others too; null where the clause does not begin with such words. */
export function twoMeant(telling: Telling): readonly Mention[] | null {
  const { source, window } = telling;
  const words = opening.exec(source.folded.slice(window.start, window.start + 40));
  if (source.language !== 'zh' || words === null) return null;
  const said = words[1] as string;
  const sentence = firstFrom(source.sentences, window.start + 1) - 1;
  const spans: Span[] = [];
  for (let at = sentence; at >= 0 && at > sentence - reach - 1; at--) {
    const { start, end } = source.sentences[at] as Span;
    spans.push({ start, end: Math.min(end, window.start) });
  }
  const people = /人$|^他们|^她们/.test(said);
  const kinds: readonly ActorKind[] = people ? ['PERSON'] : /国/.test(said) ? ['PLACE'] : ['ORGANIZATION', 'PLACE'];
  // 江州公司起诉李明，|双方和解: the two that the words right before tell of, whatever they are.
  const nearest = people || /国/.test(said) ? [] : spans.map((span) => distinct(namedIn(telling, span)));
  const two = nearest.find(({ length }) => length > 0);
  if (two?.length === 2) return two;
  const found = pairIn(telling, spans, kinds);
  return found.length === 2 || people || /国/.test(said) ? found : pairIn(telling, spans, ['PERSON']);
}

const opening =
  /^(?:[^，。；]{0,12}[日晚午时天年月初底后来前]，?)?(?:也|但|而|并|随后|此后|之后|后来|其后|另外|同时|由于|因为?)?(两人|二人|双方|两国|两党|两校|两军|两队|两家公司|两公司|他们两人|她们两人)(?!的|[^，。；]{0,6}(?:关系|矛盾|局势|元首|领导人|领袖|外长|部长|总统|首脑|官员|代表|律师|球员|士兵|军队|支持者|家属|团队))/;

function pairIn(telling: Telling, spans: readonly Span[], kinds: readonly ActorKind[]): readonly Mention[] {
  const seen = new Map<string, Mention>();
  for (const span of spans) {
    const fitting = namedIn(telling, span).filter(
      ({ actor }) => kinds.includes(telling.kinds.get(actor) ?? 'PERSON') && !telling.makers.has(actor),
    );
    const own = new Map(fitting.map((mention) => [mention.actor, mention] as const));
    if (own.size === 2 && seen.size === 0) return [...own.values()];
    if (own.size > 2 && seen.size === 0) return joinedIn(telling, span, kinds);
    for (const [actor, mention] of own) if (!seen.has(actor)) seen.set(actor, mention);
    if (seen.size === 2) return [...seen.values()].sort((a, b) => a.start - b.start);
    if (seen.size > 2) return [];
  }
  return [];
}

/** Whom the words name; a place only where it or its envoy does something: 东国召回大使, not 东桥新增三例. */
function namedIn(telling: Telling, span: Span): Mention[] {
  const { actors, describing, kinds, source } = telling;
  const acting = new Set(
    partiesIn({ ...telling, window: span, trigger: null }, span).map(({ mention }) => mention.start),
  );
  return beginningIn(actors.mentions, span).filter(
    (mention) =>
      !describing.has(mention) &&
      // 在江州交易所|公告: that is where.
      !/[在于]/.test(source.folded[mention.phrase.start - 1] ?? '') &&
      (kinds.get(mention.actor) !== 'PLACE' ||
        acting.has(mention.start) ||
        sends.test(source.folded.slice(mention.end, mention.end + 3))),
  );
}

function distinct(mentions: readonly Mention[]): Mention[] {
  return [...new Map(mentions.map((mention) => [mention.actor, mention] as const)).values()];
}

const sends = /^(?:大使|代表团|政府|方面|外长|总统|总理|首相)/;

/** 李明与王芳, and who does it to whom: the two that one clause of several names together. */
function joinedIn(telling: Telling, span: Span, kinds: readonly ActorKind[]): readonly Mention[] {
  const parties = partiesIn({ ...telling, window: span, trigger: null }, span).filter(({ kind }) =>
    kinds.includes(kind),
  );
  const at = parties.findLastIndex(({ standing }) => standing === 'WITH');
  const [first, second] = [parties[at - 1]?.mention, parties[at]?.mention];
  return first === undefined || second === undefined || first.actor === second.actor ? [] : [first, second];
}
