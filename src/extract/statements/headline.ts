// Speech in titles and headings: "X：…", 学者称…, "Bridge unsafe, police say". A headline is read by itself: nobody goes on
// speaking into it or out of it.

import { adverbialLeads, headlineSpeakers as englishSpeakers, speakingHeads } from '../../language/en/speech.ts';
import { headlineSpeakers as chineseSpeakers, crowds, editorialLabels, nameless } from '../../language/zh/speech.ts';
import type { Span } from '../../model/span.ts';
import type { Sentence, StatementDraft } from '../types.ts';
import { draft, type Voice } from './draft.ts';
import { readSpeaker as readEnglishSpeaker } from './en-speaker.ts';
import { englishStatements } from './en-statements.ts';
import { type Passage, trimmed } from './passage.ts';
import { mentionsWithin, type Speaker } from './speaker.ts';
import { newThread } from './thread.ts';
import { findCues } from './zh-cues.ts';
import { reported } from './zh-reported.ts';
import { readSpeaker as readChineseSpeaker } from './zh-speaker.ts';

/** The statements of a headline in Chinese: its parts stand apart by spaces. */
export function chineseHeadline(passage: Passage): StatementDraft[] {
  const parts = partsOf(passage);
  const labels = parts.map((part) => labelOf(passage, part));
  return parts.flatMap((part, index) => {
    const label = labels[index];
    if (label != null) {
      // 市长：大桥停工 工会警告罢工: the next part has a speaker of its own.
      const next = labels.findIndex(
        (other, at) => at > index && (other !== null || hasSpeaker(passage, parts[at] as Span)),
      );
      const end = next < 0 ? passage.end : (parts[next] as Span).start;
      return said(passage, label.speaker, { start: label.end, end });
    }
    if (labels.slice(0, index).some((earlier) => earlier !== null)) return [];
    const cues = findCues(passage, part);
    if (cues[0] === undefined || !/^[说称指]|表示/.test(cues[0].verb)) return [];
    return reported(passage, part, cues, newThread()).filter(
      ({ speaker, speakerText, via }) => via === null && (speaker !== null || chineseSpeakers.test(speakerText)),
    );
  });
}

/** 工会警告罢工: a party named before a verb of saying. */
function hasSpeaker(passage: Passage, part: Span): boolean {
  const cue = findCues(passage, part)[0];
  // 市长：大桥停工 居民不满: of whom the next part tells.
  const words = passage.folded.slice(part.start, part.end);
  if (crowds.test(words) || nameless.test(words)) return true;
  if (cue === undefined || cue.start <= part.start) return false;
  const speaker = readChineseSpeaker(passage, { start: part.start, end: cue.start }, null);
  return speaker.actor !== null || chineseSpeakers.test(passage.folded.slice(part.start, cue.start));
}

/** The parts between white space, quotations kept whole. */
function partsOf({ text, start, end, quotationAt }: Passage): Span[] {
  const parts: Span[] = [];
  let from = start;
  for (let at = start; at <= end; at++) {
    const quotation = quotationAt.get(at);
    if (quotation !== undefined && quotation.end <= end) at = quotation.end;
    if (at < end && !/[\s　]/.test(text[at] as string)) continue;
    if (at > from) parts.push({ start: from, end: Math.min(at, end) });
    from = at + 1;
  }
  return parts;
}

/** 学者：…, 李明：…: who speaks, and where the words begin. */
function labelOf(passage: Passage, part: Span): { speaker: Speaker; end: number } | null {
  const words = passage.folded.slice(part.start, part.end);
  const lead = /^(?:【[^】]{0,20}】)?([^：:，。“”「」]{2,24}|[警检官医])[：:](?=[^\s])/.exec(words);
  if (lead === null) return null;
  const label = lead[1] as string;
  const span = { start: part.start + lead[0].length - 1 - label.length, end: part.start + lead[0].length - 1 };
  // 专访李明：, 图：: the paper tells what follows.
  if (editorialLabels.test(label)) return null;
  const speaker = readChineseSpeaker(passage, subjectOfLabel(passage, span), null);
  return speaker.actor !== null || chineseSpeakers.test(label) ? { speaker, end: span.end + 1 } : null;
}

/** 李明再批王芳：…: of two who are named with a verb between them the first speaks. */
function subjectOfLabel({ mentions, folded, wordAt }: Passage, label: Span): Span {
  const [first, second] = mentionsWithin(mentions, label).filter(({ form }) => form === 'NAME');
  if (first === undefined || second === undefined || /[的和与及、]/.test(folded.slice(first.end, second.start)))
    return label;
  for (let at = first.end; at < second.start; at++)
    if (/^vd?$/.test(wordAt.get(at)?.tag ?? '')) return { start: label.start, end: first.end };
  return label;
}

/** The statements of a headline in English: "Obama: …", "Mayor quits: report", "Bridge unsafe, police say". */
export function englishHeadline(passage: Passage, sentences: readonly Sentence[]): StatementDraft[] {
  const { text, start, end } = passage;
  const words = text.slice(start, end);
  const last = /^([^:]{8,})(?::| [-–—]) ([^:,]{2,40})$/.exec(words);
  if (last !== null) {
    const speaker = speakerOf(passage, { start: end - (last[2] as string).length, end });
    if (speaker !== null) return said(passage, speaker, { start, end: start + (last[1] as string).length });
  }
  const first = /^([^:,“”"]{2,40}): (?=.{8})/.exec(words);
  if (first !== null) {
    const speaker = speakerOf(passage, { start, end: start + (first[1] as string).length });
    if (speaker !== null) return said(passage, speaker, { start: start + first[0].length, end });
  }
  const beside = quotedBeside(passage, words);
  if (beside !== null) return beside;
  // "PORTVILLE: Bridge closed, police say": the place is no part of the words.
  const place = /^[A-Z][A-Z .]{2,24}: /.exec(words)?.[0].length ?? 0;
  return englishStatements(passage, sentences, newThread())
    .filter(({ rule }) => /^en\/(?:indirect(?:-postponed)?$|act$|quotation)/.test(rule))
    .map((statement) => {
      const { content } = statement;
      const from = place > 0 && content.start === start ? start + place : content.start;
      // Mayor 'insisting he will stay'|, as council meets: what happens meanwhile is nobody's words.
      const meanwhile = text.slice(from, content.end).search(/['’]?, as |; /);
      return { ...statement, content: { start: from, end: meanwhile < 8 ? content.end : from + meanwhile } };
    });
}

/** "Star ends tour: 'I need rest'", "'She never came home': mother pleads for help": whose the quoted words are. */
function quotedBeside(passage: Passage, words: string): StatementDraft[] | null {
  const { start } = passage;
  const last = /^([^:‘“"]{8,100}): (['‘“"])([^'‘“"]{4,120})['’”"]$/.exec(words);
  const first = /^(['‘“"])([^'‘“"]{4,120})['’”"]: ([^:‘“"]{8,100})$/.exec(words);
  const [lead, at, quote] =
    last !== null
      ? [last[1] as string, 0, (last[1] as string).length + 3]
      : first !== null
        ? [first[3] as string, words.length - (first[3] as string).length, 1]
        : [];
  if (lead === undefined || at === undefined || quote === undefined) return null;
  const length = ((last?.[3] ?? first?.[2]) as string).length;
  const span = { start: start + at, end: start + at + lead.length };
  const [verb] = passage
    .syntax({ start: passage.start, end: passage.end })
    .predicates.filter((each) => each.start >= span.start);
  const [subject] = verb?.subject ?? [];
  if (subject === undefined || subject.start !== span.start) return null;
  const named = subject.name !== null && passage.people.has(subject.name.actor);
  if (!named && !speakingHeads.test(subject.head)) return null;
  const speaker = readEnglishSpeaker(passage, { start: subject.start, end: subject.end }, newThread());
  const inner = { start: start + quote, end: start + quote + length };
  return [draft(passage, 'DIRECT', inner, { speaker, said: null, cue: speaker.span, verb: null }, null, 'en/headline')];
}

function speakerOf(passage: Passage, span: Span): Speaker | null {
  const words = passage.text.slice(span.start, span.end);
  if (adverbialLeads.test(words)) return null;
  const speaker = readEnglishSpeaker(passage, span, newThread());
  const named = passage.mentions.some(
    ({ start, end, actor, form }) =>
      start === span.start &&
      end === span.end &&
      (passage.people.has(actor) || (form === 'NAME' && passage.bodies.has(actor))),
  );
  return named || englishSpeakers.test(words) ? speaker : null;
}

function said(passage: Passage, speaker: Speaker, words: Span): StatementDraft[] {
  const content = trimmed(passage, words.start, words.end);
  if (content.end - content.start < 4) return [];
  const voice: Voice = { speaker, said: null, cue: speaker.span, verb: null };
  const quotation = passage.quotations.find(({ start, end }) => start === content.start && end >= content.end);
  return quotation === undefined
    ? [draft(passage, 'INDIRECT', content, voice, null, `${passage.language}/headline`)]
    : [draft(passage, 'DIRECT', quotation.inner, voice, null, `${passage.language}/headline`)];
}
