// Posts of a network set into an article: quoted blocks, and under them who wrote them and when
// (… — Ann Reed (@annreed) June 2, 2021). The whole post is what its author wrote that day.

import { month, monthOf } from '../../language/en/time-words.ts';
import { isDay, printDay } from '../../model/calendar.ts';
import type { Span } from '../../model/span.ts';
import type { Source, StatementDraft } from '../types.ts';
import { draft, type Voice } from './draft.ts';
import type { Passage } from './passage.ts';
import { mentionsWithin, speakerAt } from './speaker.ts';

export interface Post {
  readonly content: Span;
  readonly author: Span;
  /** The index of the block with the signature. */
  readonly signature: number;
  readonly day: string;
}

/** A post has no more paragraphs than these. */
const longest = 8;

/** On a line of its own, or at the end of the words. */
const signatures = new RegExp(
  String.raw`(?<=^|\s)[—–-]{1,2} (?<author>[^()（）\n]{2,60}?) ?[（(]@\w{1,30}[）)] ${month} (?<day>\d{1,2}), (?<year>\d{4})$`,
  'd',
);
const longestSignature = 140;

/** A link to a picture or a page after the words. */
const links = /(?:pic\.twitter\.com|https?:\/\/t\.co)\/\w{1,24}$/;

/** The posts by the index of their first block, and null for each other block of one. */
export function postsOf({ blocks, text }: Source): ReadonlyMap<number, Post | null> {
  const posts = new Map<number, Post | null>();
  let quoted: number | null = null;
  for (const [index, { kind, start, end }] of blocks.entries()) {
    const isQuote = kind === 'QUOTE';
    if (!isQuote) quoted = null;
    if (!isQuote && kind !== 'PARAGRAPH') continue;
    const tail = Math.max(start, end - longestSignature);
    const match = signatures.exec(text.slice(tail, end));
    if (match === null) {
      if (isQuote) quoted ??= index;
      continue;
    }
    const until = tail + match.index;
    // In plain text nothing but the signature tells a post: the paragraph before it is one.
    const above = !isQuote && blocks[index - 1]?.kind === 'PARAGRAPH' ? index - 1 : null;
    const first: number | null = quoted ?? (until > start ? index : above);
    quoted = null;
    const groups = match.groups ?? {};
    const day = { year: Number(groups['year']), month: monthOf(groups), day: Number(groups['day']) };
    if (first === null || index - first > longest || !isDay(day)) continue;
    for (let at = first; at <= index; at++) posts.set(at, null);
    const opens = blocks[first]?.start ?? start;
    const words = text.slice(opens, until).trimEnd().replace(links, '').trimEnd();
    const [from, to] = match.indices?.groups?.['author'] ?? [0, 0];
    if (words.length < 2) continue;
    posts.set(first, {
      content: { start: opens, end: opens + words.length },
      author: { start: tail + from, end: tail + to },
      signature: index,
      day: printDay(day),
    });
  }
  return posts;
}

/** What the author of `post` wrote. `passage` is the one of the signature. */
export function postStatement(passage: Passage, { content, author, day }: Post): StatementDraft {
  const named = mentionsWithin(passage.mentions, author).filter(({ actor }) => passage.people.has(actor));
  const speaker = speakerAt(author, passage.text.slice(author.start, author.end), named.at(-1)?.actor ?? null);
  const voice: Voice = { speaker, said: day, cue: author, verb: null };
  return draft(passage, 'DIRECT', content, voice, null, `${passage.language}/post`);
}
