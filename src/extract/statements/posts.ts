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

const signatures = new RegExp(
  String.raw`^[—–-]{1,2} (?<author>[^()（）\n]{2,60}?) ?[（(]@\w{1,30}[）)] ${month} (?<day>\d{1,2}), (?<year>\d{4})$`,
  'd',
);

/** A link to a picture or a page after the words. */
const links = /(?:pic\.twitter\.com|https?:\/\/t\.co)\/\w{1,24}$/;

/** The same at the end of the words, in one paragraph with them. */
const signed = new RegExp(String.raw`\s${signatures.source.slice(1)}`, 'd');

/** The posts by the index of their first block, and null for each other block of one. */
export function postsOf({ blocks, text }: Source): ReadonlyMap<number, Post | null> {
  const posts = new Map<number, Post | null>();
  let first: number | null = null;
  blocks.forEach(({ kind, start, end }, index) => {
    const isQuote = kind === 'QUOTE';
    if (!isQuote) first = null;
    if (!isQuote && kind !== 'PARAGRAPH') return;
    const match = end - start > 140 ? null : signatures.exec(text.slice(start, end));
    if (match === null) {
      const tail = Math.max(start, end - 140);
      const own = signed.exec(text.slice(tail, end));
      if (own === null) {
        if (isQuote) first ??= index;
        return;
      }
      set(first ?? index, index, tail + own.index, own, tail);
      first = null;
      return;
    }
    // In plain text nothing but the signature tells a post: the paragraph before it is one.
    const opening = isQuote ? first : blocks[index - 1]?.kind === 'PARAGRAPH' ? index - 1 : null;
    if (opening !== null) set(opening, index, blocks[index - 1]?.end ?? start, match, start);
    first = null;
  });
  return posts;

  function set(opening: number, signature: number, until: number, match: RegExpExecArray, offset: number): void {
    const groups = match.groups ?? {};
    const day = { year: Number(groups['year']), month: monthOf(groups), day: Number(groups['day']) };
    const start = blocks[opening]?.start;
    if (start === undefined || signature - opening > longest || !isDay(day)) return;
    const words = text.slice(start, until).replace(links, '').trimEnd();
    const [from, to] = match.indices?.groups?.['author'] ?? [0, 0];
    for (let at = opening; at <= signature; at++) posts.set(at, null);
    if (words.length < 2) return;
    posts.set(opening, {
      content: { start, end: start + words.length },
      author: { start: offset + from, end: offset + to },
      signature,
      day: printDay(day),
    });
  }
}

/** What the author of `post` wrote. `passage` is the one of the signature. */
export function postStatement(passage: Passage, { content, author, day }: Post): StatementDraft {
  const named = mentionsWithin(passage.mentions, author).filter(({ actor }) => passage.people.has(actor));
  const speaker = speakerAt(author, passage.text.slice(author.start, author.end), named.at(-1)?.actor ?? null);
  const voice: Voice = { speaker, said: day, cue: author, verb: null };
  return draft(passage, 'DIRECT', content, voice, null, `${passage.language}/post`);
}
