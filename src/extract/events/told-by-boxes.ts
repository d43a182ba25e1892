// Boxes of facts: lines of a label and what it stands for. A time so labelled dates what the box is about, or what the
// label says: When: …, 失踪时间：…, Book sale: Thursday, May 16.

import { within } from '../../model/sorted-spans.ts';
import type { Span } from '../../model/span.ts';
import type { Source, TimeReading } from '../types.ts';
import { isDate } from './happening.ts';
import type { Fact } from './layout.ts';
import type { EventMention, Story } from './mention.ts';
import { cellsOf } from './told-by-rows.ts';

interface Field {
  readonly label: Span;
  readonly value: Span;
  /** Index of its block. */
  readonly block: number;
}

/** What goes on over so many fields is no box. */
const longestBox = 30;

/** `told`: what the sentences tell; `rows`: where the rows begin that were read as such. */
export function toldByBoxes(story: Story, told: readonly EventMention[], rows: ReadonlySet<number>): Fact[] {
  const { source, language } = story;
  const { labels } = language;
  const triggers = told.flatMap(({ trigger }) => trigger ?? []).sort((a, b) => a.start - b.start);
  const days = new Map([...told].reverse().map((each) => [each.trigger && each.time.edtf?.slice(0, 10), each]));
  const text = ({ start, end }: Span) => source.text.slice(start, end);
  const folded = ({ start, end }: Span) => source.folded.slice(start, end);
  const names = (span: Span) =>
    within(story.actors.mentions, span).some(({ actor }) => story.kinds.get(actor) !== 'PLACE');
  return boxesOf(source, rows).flatMap((box) => box.flatMap((field) => factOf(box, field) ?? []));

  function factOf(box: readonly Field[], field: Field): Fact | null {
    const { label, value } = field;
    const time = timeOf(story, value);
    // 宣判：5月3日，法院判李明入狱: a sentence tells more.
    if (time === null || labels.ofPage.test(folded(label)) || within(triggers, value).length > 0) return null;
    const others = box.filter((each) => timeOf(story, each.value) === null && !labels.aside.test(folded(each.label)));
    const valued = (words: RegExp) => others.find((each) => words.test(folded(each.label)))?.value;
    const isPlain = labels.time.test(folded(label));
    const known = days.get(time.edtf?.slice(0, 10));
    const heading = headingAbove(box);
    // Born, 失踪时间: of whom the box tells; When: what it tells of.
    const whom = valued(labels.whom) ?? (heading !== undefined && names(heading) ? heading : undefined);
    const first = others.find((each) => !labels.place.test(folded(each.label)) && names(each.value))?.value;
    const about = isPlain
      ? (valued(labels.event) ?? heading ?? source.blocks.find(({ kind }) => kind === 'TITLE'))
      : (whom ?? valued(labels.event) ?? first);
    const subject = about === undefined ? '' : text(about);
    const stem = isPlain ? '' : text(label).replace(labels.rest, '').trim();
    const told = !isPlain && whom !== undefined ? [] : others.map((each) => each.value);
    return {
      time,
      span: { start: label.start, end: value.end },
      word: (isPlain ? about : undefined) ?? label,
      named: [...(about === undefined ? [] : [about]), ...told, label, value],
      title: source.language === 'zh' ? subject + stem : `${subject} ${subject === '' ? stem : stem.toLowerCase()}`,
      place: valued(labels.place) ?? null,
      rule: 'box',
      known: isPlain && known?.time.start !== time.start ? known : undefined,
    };
  }

  /** A short line right above the box. */
  function headingAbove([first]: readonly Field[]): Span | undefined {
    const index = (first?.block ?? 0) - 1;
    const block = source.blocks[index];
    if (block === undefined || !/^(?:PARAGRAPH|HEADING|LIST_ITEM)$/.test(block.kind)) return undefined;
    const isShort =
      block.end - block.start <= (source.language === 'zh' ? 24 : 60) && !/[。.!?！？：:]$/.test(text(block));
    return isShort && !labels.boxTitle.test(folded(block)) && fieldsOf(source, index).length === 0 ? block : undefined;
  }
}

/** The value begins with a time that tells its day, and holds no sentence besides. */
function timeOf({ source, times }: Story, value: Span): TimeReading | null {
  const [time] = within(times, value).filter(isDate);
  if (time === undefined || !/[\d一二三四五六七八九十]/.test(time.quote)) return null;
  const before = source.folded.slice(value.start, time.start);
  const after = source.folded.slice(time.end, value.end);
  // 李明：5月3日我不在。 Reed: May 3 was a Friday. What somebody says is no label's.
  if (/[。！？]$/.test(after) || /^ [a-z]/.test(after)) return null;
  return /^(?:(?:大?约|about|around|on) ?)?$/i.test(before) && /^(?:$|[\s,，。（(;；、].{0,60}$)/.test(after)
    ? time
    : null;
}

/** Fields in blocks right behind one another; a label that comes again begins the next box. */
function boxesOf(source: Source, rows: ReadonlySet<number>): Field[][] {
  const boxes: Field[][] = [];
  const mark = ({ label }: Field) => source.text[label.end];
  const isOther = (one: Field, other: Field) => mark(one) === mark(other) && textOf(one) !== textOf(other);
  const textOf = ({ label }: Field) => source.text.slice(label.start, label.end);
  let previous = -2;
  for (const [index, { kind, start }] of source.blocks.entries()) {
    if (kind === 'TITLE' || kind === 'CREDIT' || rows.has(start)) continue;
    for (const field of fieldsOf(source, index)) {
      const box = index - previous <= 1 && source.blocks[previous]?.kind === kind ? boxes.at(-1) : undefined;
      const goesOn = box !== undefined && box.length < longestBox && box.every((other) => isOther(other, field));
      if (goesOn) box.push(field);
      else boxes.push([field]);
      previous = index;
    }
  }
  return boxes;
}

const labelOf = {
  zh: /(?:^|[\s\u3000；;])(?<label>[\p{Script=Han}]{2,12}(?:[（(][^（）()]{1,8}[）)])?)(?:[：:]|——)[\s\u3000]*/gu,
  en: /(?:^|; ?)(?<label>[A-Z][^.!?:;|–—\n]{1,60})(?::| [–—-]) /g,
};

function fieldsOf({ text, language, blocks }: Source, index: number): Field[] {
  const { kind, start, end } = blocks[index] as Source['blocks'][number];
  const words = text.slice(start, end);
  // 时间 | 2023年11月5日: a row of two cells.
  const [label, value, ...more] = kind === 'TABLE_ROW' ? cellsOf(text, { start, end }) : [];
  if (label !== undefined)
    return value !== undefined && more.length === 0 && /^\p{L}/u.test(words) ? [{ label, value, block: index }] : [];
  const found = words.length > 400 ? [] : [...words.matchAll(labelOf[language])];
  if (found[0]?.index !== 0) return [];
  return found.map(({ index: at, 0: lead, groups: { label = '' } = {} }, nth) => {
    const from = start + at + lead.indexOf(label);
    const until = start + (found[nth + 1]?.index ?? words.length);
    return {
      label: { start: from, end: from + label.length },
      value: { start: start + at + lead.length, end: until },
      block: index,
    };
  });
}
