// The words of one speaker as statements: indirect speech, a quotation, quotations side by side, or words with a quotation at their end.

import { circumstance } from '../../language/zh/speech.ts';
import type { Span } from '../../model/span.ts';
import type { StatementDraft } from '../types.ts';
import { draft, type Voice } from './draft.ts';
import { type Passage, trimmed } from './passage.ts';
import type { Quotation } from './quotations.ts';
import type { Speaker } from './speaker.ts';
import { isClause } from './zh-clause.ts';

export function contentDrafts(passage: Passage, content: Span, voice: Voice, via: Speaker | null): StatementDraft[] {
  const quotation = passage.quotations.find((candidate) => candidate.start === content.start);
  const several = quotation === undefined ? [] : listed(passage, quotation, content.end);
  if (several.length > 1 && (several.at(-1) as Quotation).end >= content.end - 1)
    return several.map(({ inner }) => draft(passage, 'DIRECT', inner, voice, via, 'zh/quotation-after'));
  if (
    quotation !== undefined &&
    (quotation.end >= content.end - 1 || /[：:]$/.test(passage.text.slice(passage.start, content.start).trimEnd()))
  ) {
    const fewest = utters.test(voice.verb ?? '') ? 2 : fewestSigns(passage, content);
    if (!isSpoken(passage, quotation) && quotation.inner.end - quotation.inner.start < fewest) return [];
    return [draft(passage, 'DIRECT', quotation.inner, voice, via, 'zh/quotation-after')];
  }
  // 居民高喊“退钱”口号: a slogan may be short.
  if (quotation !== undefined && /^等?的?(?:口号|字样|标语)$/.test(passage.folded.slice(quotation.end, content.end)))
    return [draft(passage, 'DIRECT', quotation.inner, voice, via, 'zh/quotation-after')];
  // 李明称“桥面很窄”，引发热议: after a whole clause in marks the text goes on.
  if (
    quotation !== undefined &&
    /[，；。]/.test(passage.text[quotation.end] ?? '') &&
    leads(passage, quotation, content.end) &&
    several.length < 2
  )
    return [draft(passage, 'DIRECT', quotation.inner, voice, via, 'zh/quotation-leading')];
  const rule = via === null ? 'zh/indirect' : 'zh/indirect-nested';
  // 李明说，工程没有延误，“大桥明年就会通车。”: the quotation is a sentence of its own.
  const closing = passage.quotations.find(
    (candidate) =>
      candidate.start > content.start + 4 &&
      (listed(passage, candidate, content.end).at(-1) as Quotation).end >= content.end - 1 &&
      /[，：,:；](?:但是?|不过|而|因为|所以)?\s*$/.test(passage.text.slice(content.start, candidate.start)) &&
      ((candidate.inner.end - candidate.inner.start >= 8 && isSpoken(passage, candidate)) ||
        isSentence(passage, candidate)),
  );
  if (closing === undefined || closing.start >= content.end)
    return [draft(passage, 'INDIRECT', content, voice, via, rule)];
  const before = trimmed(passage, content.start, saidUpTo(passage, content.start, closing.start));
  return [
    ...(before.end - before.start >= 4 && !circumstance.test(passage.folded.slice(before.start, before.end))
      ? [draft(passage, 'INDIRECT', before, voice, via, rule)]
      : []),
    ...listed(passage, closing, content.end).map(({ inner }) =>
      draft(passage, 'DIRECT', inner, voice, via, 'zh/quotation-closing'),
    ),
  ];
}

/** Verbs after which marks hold what was said, be it a word: 他答“会”. */
const utters = /^(?:说|答|回答|喊|问|反问)$/;

/** Where words before a closing quotation end: at the clause that introduces it, …，他也和对方讲：, or its conjunction, …，但. */
function saidUpTo({ folded }: Passage, from: number, to: number): number {
  const words = folded.slice(from, to);
  const clause =
    /(?:^|[，；])[^，；]*(?:[说讲问喊]|表示|回答|写道|告诉[^，。；]{0,8})[：，\s]*$/.exec(words) ??
    /[，；](?:但是?|不过|而|因为|所以)$/.exec(words);
  return clause === null ? to : from + clause.index;
}

/** 居民说“桥塌了”、“没有人来修”: quotations side by side, none of them a mere word. */
export function listed(passage: Passage, first: Quotation, to: number): Quotation[] {
  const found = [first];
  for (const next of passage.quotations.filter(({ start }) => start >= first.end && start < to)) {
    if (!/^\s?[、，；]?\s?$/.test(passage.text.slice((found.at(-1) as Quotation).end, next.start))) break;
    found.push(next);
  }
  const lengths = found.map(({ inner }) => inner.end - inner.start);
  // 网友留言：“太美了”、“真厉害”: after a colon no mere words.
  // 居民高喊“可耻”、“还我桥”: nor are slogans.
  const introduced = /(?:[：:]|(?:喊|呼|叫|唱|口号|标语)[着出道了过]?)\s*$/.test(
    passage.folded.slice(passage.start, first.start),
  );
  const fewest = introduced ? 2 : found.some((quotation) => isSpoken(passage, quotation)) ? 5 : 6;
  return lengths.every((length) => length >= fewest) ? found : [first];
}

/** How long a quotation that is no sentence must be: after a colon it is an answer, be it a word. */
function fewestSigns({ text }: Passage, { start }: Span): number {
  return /[：:]\s*$/.test(text.slice(Math.max(0, start - 3), start)) ? 2 : 3;
}

/** A quotation is speech, not a scare quote or a title, when it ends like a sentence or is long enough to be one. */
export function isSpoken({ text }: Passage, { inner }: Quotation): boolean {
  const words = text.slice(inner.start, inner.end);
  return /[。！？!?，,…]$/.test(words) || words.length >= 12;
}

/** “我们问心无愧”, “没人当回事”: a few words that have their own subject and verb, or in which somebody speaks of himself. */
export function isSentence(passage: Passage, { inner }: Quotation): boolean {
  const words = passage.folded.slice(inner.start, inner.end);
  return words.length >= 5 && (/^(?:[我咱俺]|你们?(?!好))/.test(words) || isClause(passage, inner.start, inner.end));
}

/** A quotation at the beginning is all that was said: it is a clause as long as half of what follows, or what follows tells of its effect. */
function leads({ folded }: Passage, { inner, end }: Quotation, to: number): boolean {
  const length = inner.end - inner.start;
  return (length >= 11 && length * 2 >= to - end) || aftermath.test(folded.slice(end, end + 5));
}

const aftermath = /^，(?:随后|随即|之后|此言|此话|此语|相关|有关|让|令|使|引|激|这)/;
