// Chinese words printed in full: a speech, a letter, a joint statement, questions and answers in parliament. Each paragraph is
// said by whom the headline, the line that announces it, a line under the headline or the signature names.

import { closesLetter, titleOfLetter, titleOfSpeech } from '../../language/zh/documents.ts';
import { fullText, fullTextFollows, ofOneself } from '../../language/zh/speech.ts';
import { beginningIn, touching, within } from '../../model/sorted-spans.ts';
import { dayAlone } from '../signature.ts';
import type { Mention, Source, TimeReading } from '../types.ts';
import { speakerNamed, turnBy } from './answers.ts';
import { dayOf } from './days.ts';
import type { Turn } from './turns.ts';

/** In blocks: how far down the words begin. */
const head = 8;

export interface Named {
  readonly people: readonly Mention[];
  readonly bodies: readonly Mention[];
}

/** The paragraphs of what is printed in full, up to `end`, by the index of their block. */
export function printedInFull(
  source: Source,
  { people, bodies }: Named,
  times: readonly TimeReading[],
  end: number,
): ReadonlyMap<number, Turn> {
  const { blocks, folded } = source;
  const told = (index: number): string => folded.slice(blocks[index]?.start, blocks[index]?.end).trim();
  const title = blocks[0]?.kind === 'TITLE' ? told(0) : '';
  const lead = blocks.findIndex(
    ({ kind }, index) => index < head && kind === 'PARAGRAPH' && fullTextFollows.test(told(index).slice(-90)),
  );
  const { signature } = source;
  const announced = lead >= 0 || fullText.test(title);
  const isLetter = !announced && (titleOfLetter.test(title) || (signature?.listed ?? false));
  if (!announced && !isLetter && !titleOfSpeech.test(title)) return new Map();
  const from = lead < 0 ? 1 : lead + 1;
  const quoted = blocks[from]?.kind === 'QUOTE';
  const body: number[] = [];
  for (let index = from; index < Math.min(end, blocks.length); index++) {
    const kind = blocks[index]?.kind ?? '';
    const isSigned = signature?.blocks.has(index) ?? false;
    // Names may stand above the words, too.
    if (quoted ? kind !== 'QUOTE' : closing.test(told(index)) || (isSigned && body.length > 0)) break;
    const isOwn = isSigned || dayAlone(told(index)) !== null || closesLetter.test(told(index)) || byline(index);
    if (/^(?:PARAGRAPH|LIST_ITEM|QUOTE)$/.test(kind) && !isOwn && !address.test(told(index))) body.push(index);
  }
  const spoken = body.map((index) => told(index).replace(/[“「][^”」]{0,400}[”」]/g, ''));
  const selves = spoken.filter((words) => ofOneself.test(words) || ofOwnBody.test(words));
  const asked = partsOf(body);
  // News about a speech is headed as one is: it has others speak of themselves.
  if (body.length < 2 || (asked === null && selves.length * (announced ? 4 : 2) < body.length)) return new Map();
  const said = dayOfWords(from, asked !== null);
  const turns = asked ?? new Map(body.map((index) => [index, whoSpeaks()] as const));
  return new Map(
    [...turns].flatMap(([index, speaker]) =>
      speaker === null ? [] : [[index, { ...turnBy(source, speaker, index), said }] as const],
    ),
  );

  /** 海滨市市长 吴志强, under the headline. */
  function byline(index: number): boolean {
    const { start, end: to } = blocks[index] ?? { start: 0, end: 0 };
    return index < 4 && to - start <= 24 && within(people, { start: to - 4, end: to }).some(({ end: at }) => at === to);
  }

  function whoSpeaks(): Mention | null {
    const places = [blocks[0], blocks[lead]];
    const lines = blocks.filter((_, index) => index > 0 && byline(index));
    const byName = speakerNamed(people, places) ?? speakerNamed(people, lines);
    // No body says 我.
    const byBody = spoken.some((words) => /我(?![们国方军省市校])/.test(words)) ? null : speakerNamed(bodies, places);
    const [signed = null] = (signature?.signers ?? []).flatMap(
      (each) => within(people, each)[0] ?? within(bodies, each).at(-1) ?? [],
    );
    return (isLetter ? (signed ?? byName) : (byName ?? signed)) ?? byBody;
  }

  /** 問題： ⏎ … ⏎ 答覆： ⏎ …, under 以下是…李明議員的提問和局長王芳的答覆：. */
  function partsOf(all: readonly number[]): Map<number, Mention | null> | null {
    const asker = followedBy(/^[^，。；：]{0,6}?的?(?:口头|书面|补充)?(?:提问|质询|问题)/);
    const answerer = followedBy(/^[^，。；：]{0,6}?的?(?:口头|书面|补充)?(?:答[复覆辞]|[回覆]复|回[覆应答])/);
    if (asker === null || answerer === null) return null;
    let speaker: Mention | null = null;
    const parts = new Map<number, Mention | null>();
    for (let index = from; index <= (all.at(-1) ?? 0); index++) {
      if (/^(?:问题|提问|质询)：$/.test(told(index))) speaker = asker;
      else if (/^(?:书面)?(?:答[复覆]|回[复覆应])：$/.test(told(index))) speaker = answerer;
      else if (all.includes(index)) parts.set(index, speaker);
    }
    return parts;
  }

  function followedBy(words: RegExp): Mention | null {
    const line = blocks[lead];
    const named = line === undefined ? [] : beginningIn(people, line);
    return named.find(({ end: to }) => words.test(folded.slice(to, line?.end))) ?? null;
  }

  /** The day of the line that announces it, else of a line above or of the signature. */
  function dayOfWords(first: number, isSitting: boolean): string | null {
    const announcedOn = dayAnnounced(source, times, lead + 1);
    if (announcedOn !== null || isSitting) return announcedOn;
    const above = blocks.slice(1, Math.max(first, 5)).map((_, index) => told(index + 1));
    const alone = above.map(dayAlone).find((day) => day !== null) ?? signature?.day;
    return alone ?? above.map((words) => dayAlone(words.replace(labelOfDay, ''))).find((day) => day !== null) ?? null;
  }
}

/** 各位朋友：, 陳局長：, 問題： */
const address = /^[^，。；]{0,10}(?:[，、][^，。；]{0,10}){0,3}：$/;
/** The day of the line above the block `first` that announces it: 以下是局长王芳今日（五月六日）会见传媒的谈话内容：. */
export function dayAnnounced({ blocks, folded }: Source, times: readonly TimeReading[], first: number): string | null {
  const line = blocks
    .slice(0, Math.min(first, head))
    .findLast(({ start, end }) =>
      /(?:以下|如下)[^。]{0,60}[：。]?$/.test(folded.slice(start, end).trimEnd().slice(-90)),
    );
  return line === undefined ? null : dayOf(touching(times, line));
}

const closing = /^(?:[（(](?:完|全文完|作者|记者|编者|责任编辑|编辑)|完$)/;
const labelOfDay = /^(?:发布|发表|发佈)(?:时间|日期)?[：:]\s*|(?<!\s)\s*(?:\d{1,2}:\d\d(?::\d\d)?|来源[：:].*)$/g;
/** What a body calls itself. */
const ofOwnBody = /本(?:公司|集团|人|[会校院行局府台社团店馆党署部])/;
