// A Chinese career told line by line, without its person: 2003—2008　海滨市副市长. The words above the list tell whose it is.

import type { EventLanguage } from '../../language/event-words.ts';
import { lifeHeads } from '../../language/zh/documents.ts';
import { beginningIn, holderOf } from '../../model/sorted-spans.ts';
import type { Span } from '../../model/span.ts';
import { titleEndingAt } from '../actors/zh/titles.ts';
import type { Actors, Source } from '../types.ts';
import { withEnglishCareers } from './en-careers.ts';
import type { EventMention } from './mention.ts';

/** So many lines that begin with a time and name nobody, one below the other, half of them posts. */
const leastLines = 3;
/** How far above the list its person is named, in blocks. */
const reach = 3;

/** The tellings, those of a career with its person; what ends in an office was an appointment to it. */
export function withCareers(
  source: Source,
  actors: Actors,
  mentions: readonly EventMention[],
  language: EventLanguage,
): readonly EventMention[] {
  if (source.language === 'en') return withEnglishCareers(source, actors, mentions, language);
  const people = new Set(actors.actors.filter(({ kind }) => kind === 'PERSON').map(({ id }) => id));
  const owners = new Map<EventMention, string>();
  let run: { readonly mention: EventMention; readonly block: number }[] = [];
  for (const mention of [...mentions].sort((a, b) => a.time.start - b.time.start)) {
    const block = holderOf(source.blocks, mention.time);
    const last = run.at(-1)?.block ?? block;
    if (block > last + 1 || !isLine(block, mention.time)) settle();
    if (isLine(block, mention.time)) run.push({ mention, block });
  }
  settle();
  const role = language.rows.find(({ type }) => type === 'APPOINTMENT')?.roles[0] ?? null;
  return mentions.map((mention) => {
    const actor = owners.get(mention);
    if (actor === undefined) return mention;
    const post = mention.type === 'APPOINTMENT' || isPost(mention);
    const part = { actor, role: post ? role : null, rule: 'zh/career' };
    // Who was taken for the subject of a line that names nobody is another.
    const others = mention.parts.filter((other) => !people.has(other.actor));
    return { ...mention, type: post ? 'APPOINTMENT' : mention.type, parts: [part, ...others] };
  });

  function settle(): void {
    const posts = run.filter(({ mention }) => mention.type === 'APPOINTMENT' || isPost(mention)).length;
    const first = run[0]?.block ?? 0;
    const above = isLife(first - 1)
      ? (peopleIn(source.blocks[Math.max(0, first - 1)] as Span)[0] ?? ofHeadline())
      : null;
    const isCareer = run.length >= leastLines && (above !== null || posts * 2 >= run.length);
    const owner = isCareer ? (above ?? namedAbove(first)) : null;
    if (owner !== null) for (const { mention } of run) owners.set(mention, owner);
    run = [];
  }

  function peopleIn(span: Span): string[] {
    return [...new Set(beginningIn(actors.mentions, span).map(({ actor }) => actor))].filter((id) => people.has(id));
  }

  function isLine(block: number, time: Span): boolean {
    const line = source.blocks[block];
    return line !== undefined && time.start - line.start <= 2 && line.kind !== 'TITLE' && peopleIn(line).length === 0;
  }

  /** 生平: what is told below it is all of one life, posts or not. */
  function isLife(block: number): boolean {
    const { start, end } = source.blocks[block] ?? { start: 0, end: 0 };
    const [title] = source.blocks;
    return (
      (end - start <= 16 && lifeHeads.test(source.folded.slice(start, end).trim())) ||
      (title?.kind === 'TITLE' && lifeHeads.test(source.folded.slice(title.start, title.end)))
    );
  }

  function ofHeadline(): string | null {
    const [first, ...others] = source.blocks.filter(({ kind }) => kind === 'TITLE').flatMap(peopleIn);
    return others.length > 0 ? null : (first ?? null);
  }

  /** The one person of the nearest block above that names any; else the one of the headline. */
  function namedAbove(block: number): string | null {
    const above = source.blocks.slice(Math.max(0, block - reach), block).reverse();
    const named = [...above, ...source.blocks.filter(({ kind }) => kind === 'TITLE')].map(peopleIn);
    const [first, ...others] = named.find((ids) => ids.length > 0) ?? [];
    return others.length > 0 ? null : (first ?? null);
  }

  /** 江州财政厅|处长. */
  function isPost({ time }: EventMention): boolean {
    const line = source.blocks[holderOf(source.blocks, time)];
    const words = source.folded.slice(time.end, line?.end).replace(/(?<![\s。；])[\s。；]+$/, '');
    return titleEndingAt(words, words.length) >= 0;
  }
}
