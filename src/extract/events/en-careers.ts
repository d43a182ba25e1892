// An English life or history told line by line, without the one it is of: 1988–2009: Judge of the High Court; 2014 – Wins the cup.
// The headline tells whose it is, or what stands right above.

import { postAtHead } from '../../language/en/references.ts';
import { irregularPast, presentForms } from '../../language/en/syntax/verbs.ts';
import type { EventLanguage } from '../../language/event-words.ts';
import { holderOf, within } from '../../model/sorted-spans.ts';
import type { Span } from '../../model/span.ts';
import type { Actors, Source } from '../types.ts';
import type { EventMention } from './mention.ts';

/** So many lines begin with a time and a post or a verb, and these are most of those that begin with a time. */
const leastLines = 3;
/** How far above the lines their person is named, in blocks. */
const reach = 3;

/** Elected to …; Misses the final. */
const deed = /^\p{Lu}\p{Ll}+(?:ed (?!\p{Lu})|s (?:the|an?|his|her|its|to|for|in|from|out|up|as|back|with|at) )/u;

export function withEnglishCareers(
  source: Source,
  actors: Actors,
  mentions: readonly EventMention[],
  language: EventLanguage,
): readonly EventMention[] {
  const { blocks, text } = source;
  const kinds = new Map(actors.actors.map(({ id, kind }) => [id, kind]));
  const isRow = (span: Span) => blocks[holderOf(blocks, span)]?.kind === 'TABLE_ROW';
  const lines = mentions.filter(({ time }) => time.dates !== undefined || isRow(time));
  const own = new Map(
    lines.flatMap((mention): [EventMention, 'POST' | 'DEED'][] => {
      const words = wordsOf(mention);
      const verb = /^\p{L}+(?= )/u.exec(words)?.[0].toLowerCase() ?? '';
      if (deed.test(words) || irregularPast.has(verb) || presentForms.has(verb)) return [[mention, 'DEED']];
      return postAtHead.test(words) ? [[mention, 'POST']] : [];
    }),
  );
  const owner = own.size < leastLines || own.size * 2 < lines.length ? null : ownerOf();
  if (owner === null) return mentions;
  const role = language.rows.find(({ type }) => type === 'APPOINTMENT')?.roles[0] ?? null;
  return mentions.map((mention) => {
    const sort = own.get(mention);
    if (sort === undefined) return mention;
    const named = new Set(
      within(actors.mentions, mention.span).map(({ actor, rule }) => rule !== 'en/pronoun' && actor),
    );
    const others = mention.parts.filter(({ actor }) => actor !== owner && named.has(actor));
    const part = { actor: owner, role: sort === 'POST' ? role : null, rule: 'en/career' };
    return { ...mention, type: sort === 'POST' ? 'APPOINTMENT' : mention.type, parts: [part, ...others] };
  });

  /** What is told behind the time of the line, or below it. */
  function wordsOf({ time, span }: EventMention): string {
    const line = blocks[holderOf(blocks, time)];
    const from = line !== undefined && span.start < line.end ? Math.max(time.end, line.start) : span.start;
    return text.slice(from, Math.max(span.end, from)).replace(/^[\s|:–—)\].,-]+/, '');
  }

  /** The one person, else the one body, of the headline or of the nearest block above the first line. */
  function ownerOf(): string | null {
    const first = holderOf(blocks, lines[0]?.time ?? { start: 0, end: 0 });
    const above = blocks.slice(Math.max(0, first - reach), first).reverse();
    return (
      [...blocks.filter(({ kind }) => kind === 'TITLE'), ...above]
        .map((block) => soleIn(block, 'PERSON') ?? soleIn(block, 'ORGANIZATION'))
        .find((actor) => actor !== undefined) ?? null
    );
  }

  function soleIn(block: Span, kind: string): string | undefined {
    const named = new Set(within(actors.mentions, block).map(({ actor }) => actor));
    const [first, ...others] = [...named].filter((id) => kinds.get(id) === kind);
    return others.length > 0 ? undefined : first;
  }
}
