// A whole sentence in quotation marks that no verb reports is speech all the same: of whom its sentence tells, else of whoever
// spoke or was told of last.

import { documentNouns, humanNouns, nameless } from '../../language/zh/speech.ts';
import { overlaps, type Span } from '../../model/span.ts';
import type { StatementDraft } from '../types.ts';
import { draft, type Voice } from './draft.ts';
import type { Passage } from './passage.ts';
import type { Quotation } from './quotations.ts';
import { type Speaker, speakerAt } from './speaker.ts';
import type { Thread } from './thread.ts';
import { carriedDay } from './zh-said.ts';
import { readSpeaker } from './zh-speaker.ts';
import { antecedent, subjectOf } from './zh-thread.ts';
import { isHuman, remember } from './zh-voice.ts';

/** How many paragraphs later a speaker may still be meant. */
const reach = 3;

export function unreported(
  passage: Passage,
  period: Span,
  told: readonly StatementDraft[],
  thread: Thread,
): StatementDraft[] {
  if (passage.caption || passage.heading) return [];
  return passage.quotations
    .filter(
      (quotation) =>
        quotation.start >= period.start &&
        quotation.start < period.end &&
        !told.some(({ content }) => overlaps(content, quotation.inner)) &&
        isUtterance(passage, quotation),
    )
    .flatMap((quotation) => {
      const speaker = speakerOf(passage, period, quotation, thread);
      if (speaker === null) return [];
      const voice: Voice = {
        speaker,
        said: carriedDay(passage, thread, speaker),
        cue: { start: quotation.start, end: quotation.end },
        verb: null,
      };
      remember(passage, voice, thread);
      return [draft(passage, 'DIRECT', quotation.inner, voice, null, 'zh/quotation-unreported')];
    });
}

/** It ends like a sentence, or is long and stands where a sentence begins: anything else may be a term or a title. */
function isUtterance({ text, start }: Passage, { start: opening, inner, closed }: Quotation): boolean {
  if (!closed) return false;
  const words = text.slice(inner.start, inner.end);
  if (/[。！？!?…，,]$/.test(words)) return words.length >= 4;
  return words.length >= 12 && /^$|[。！？!?”」]$/.test(text.slice(start, opening).trimEnd().slice(-1));
}

function speakerOf(passage: Passage, period: Span, { start, end }: Quotation, thread: Thread): Speaker | null {
  const cited = citedBefore(passage, period.start, start);
  if (cited !== null) return cited;
  const before = subjectOf(passage, period.start, start) ?? namelessSubject(passage, period.start, start);
  const own = before === null ? null : readSpeaker(passage, before, antecedent(passage, period.start, before, thread));
  if (own !== null && speaks(passage, own)) return own;
  // “大桥太窄。”王芳走过大桥。
  const after = /[。！？!?…，,]/.test(passage.text[end - 2] ?? '') ? followingSubject(passage, end, thread) : null;
  if (after !== null) return after;
  const { speaker, block, people } = thread;
  if (speaker !== null && passage.block - block <= reach && speaks(passage, speaker)) return speaker;
  const [last] = people;
  return last !== undefined && passage.block - last.block <= reach ? last.speaker : null;
}

/** 正如李明（Li Ming）所说：“…”, 李明的一段话：“…”: whose words the marks hold. */
function citedBefore({ folded, text, mentions, people }: Passage, from: number, to: number): Speaker | null {
  const cited = mentions.findLast(
    ({ start, end, actor }) => start >= from && end <= to && people.has(actor) && citing.test(folded.slice(end, to)),
  );
  return cited === undefined ? null : speakerAt(cited, text.slice(cited.start, cited.end), cited.actor);
}

const citing =
  /^[”》」]?(?:（[^（）]*）)?(?:所说的?|所言|的(?:[一这那][段句番])?(?:原话|名言|话|诗句|遗言))(?:说|是)?[：，]\s?$/;

/** 老师走上讲台，对全班同学说: somebody without a name, the nearest who is the subject of a clause. */
function namelessSubject({ folded }: Passage, from: number, to: number): Span | null {
  let end = to;
  for (let at = to - 1; at >= from - 1; at--) {
    if (at >= from && !/[，；]/.test(folded[at] as string)) continue;
    const noun = nameless.exec(folded.slice(at + 1, end));
    if (noun !== null) return { start: at + 1 + (noun[1] as string).length, end: at + 1 + noun[0].length };
    end = at;
  }
  return null;
}

/** Of whom the clause after a quotation tells: “我不去。”王芳摇摇头. */
export function followingSubject(passage: Passage, from: number, thread: Thread): Speaker | null {
  const rest = /^[^，。；：“「\n]{2,40}/.exec(passage.folded.slice(from, passage.end));
  const phrase = rest === null ? null : subjectOf(passage, from, from + rest[0].length);
  // “我不去，”他摇摇头: the person told of last.
  const meant = phrase === null ? null : antecedent(passage, from, phrase, thread);
  const speaker = phrase === null ? null : (meant ?? readSpeaker(passage, phrase, null));
  return speaker !== null && !speaker.pronoun && isHuman(passage, speaker) ? speaker : null;
}

function speaks(passage: Passage, speaker: Speaker): boolean {
  const noun = passage.folded.slice(speaker.span.start, speaker.span.end);
  return isHuman(passage, speaker) || (speaker.actor !== null && documentNouns.test(noun)) || humanNouns.test(noun);
}
