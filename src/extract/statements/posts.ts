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

/** The posts by the index of their first block, and null for each other block of one. */
export function postsOf({ blocks, text }: Source): ReadonlyMap<number, Post | null> {
  const posts = new Map<number, Post | null>();
  let first: number | null = null;
  blocks.forEach(({ kind, start, end }, index) => {
    if (kind !== 'QUOTE') {
      first = null;
      return;
    }
    const match = end - start > 140 ? null : signatures.exec(text.slice(start, end));
    const groups = match?.groups;
    if (match === null || groups === undefined) {
      first ??= index;
      return;
    }
    const opening = first === null ? undefined : blocks[first];
    const day = { year: Number(groups['year']), month: monthOf(groups), day: Number(groups['day']) };
    if (first !== null && opening !== undefined && index - first <= longest && isDay(day)) {
      const words = text
        .slice(opening.start, blocks[index - 1]?.end)
        .replace(links, '')
        .trimEnd();
      const [from, to] = match.indices?.groups?.['author'] ?? [0, 0];
      for (let at = first; at <= index; at++) posts.set(at, null);
      if (words.length >= 2)
        posts.set(first, {
          content: { start: opening.start, end: opening.start + words.length },
          author: { start: start + from, end: start + to },
          signature: index,
          day: printDay(day),
        });
    }
    first = null;
  });
  return posts;
}

/** What the author of `post` wrote. `passage` is the one of the signature. */
export function postStatement(passage: Passage, { content, author, day }: Post): StatementDraft {
  const named = mentionsWithin(passage.mentions, author).filter(({ actor }) => passage.people.has(actor));
  const speaker = speakerAt(author, passage.text.slice(author.start, author.end), named.at(-1)?.actor ?? null);
  const voice: Voice = { speaker, said: day, cue: author, verb: null };
  return draft(passage, 'DIRECT', content, voice, null, `${passage.language}/post`);
}
