// Words that a Chinese paragraph announces with its colon and that stand below it: a post set as a block, points of a list.

import { announcesPoints, fullTextFollows, pointLead, posts } from '../../language/zh/speech.ts';
import { within } from '../../model/sorted-spans.ts';
import type { Span } from '../../model/span.ts';
import type { Actors, Source, StatementDraft } from '../types.ts';
import { draft } from './draft.ts';
import type { Passage } from './passage.ts';
import type { Quotation } from './quotations.ts';
import { mentionsWithin, speakerAt } from './speaker.ts';
import type { Thread } from './thread.ts';
import { dayWithin } from './zh-said.ts';
import { chineseStatements } from './zh-statements.ts';

/** What stands below a paragraph: the one text of a block quote, or each point of a list. */
export interface GivenBelow {
  readonly parts: readonly Span[];
  readonly quoted: boolean;
  /** The indexes of its blocks. */
  readonly indexes: readonly number[];
}

/** Nobody's post or list has more blocks. */
const longest = 40;

/** What is given below, by the index of the paragraph that announces it. `signed` are posts that tell themselves whose they are. */
export function givenBelow(
  { blocks, folded, language }: Source,
  signed: ReadonlyMap<number, unknown>,
): ReadonlyMap<number, GivenBelow> {
  const found = new Map<number, GivenBelow>();
  if (language !== 'zh') return found;
  blocks.forEach(({ kind, start, end }, index) => {
    if (kind !== 'PARAGRAPH') return;
    const lead = folded.slice(Math.max(start, end - 80), end);
    const quoted = blocks[index + 1]?.kind === 'QUOTE';
    if (!(quoted ? /[：:]\s*$/.test(lead) || posts.test(lead) : announcesPoints.test(lead))) return;
    const indexes: number[] = [];
    const parts: Span[] = [];
    for (const [nth, block] of blocks.slice(index + 1, index + 1 + longest).entries()) {
      const at = index + 1 + nth;
      const point = quoted ? '' : (pointLead.exec(folded.slice(block.start, block.start + 10))?.[0] ?? '');
      const isPart = quoted
        ? block.kind === 'QUOTE' && !signed.has(at)
        : block.kind === 'LIST_ITEM' || (block.kind === 'PARAGRAPH' && point !== '');
      if (!isPart) break;
      indexes.push(at);
      parts.push({ start: block.start + point.length, end: block.end });
    }
    const [first] = parts;
    const last = parts.at(-1);
    if (first === undefined || last === undefined || (!quoted && parts.length < 2)) return;
    found.set(index, { parts: quoted ? [{ start: first.start, end: last.end }] : parts, quoted, indexes });
  });
  return found;
}

/** No stretch longer than this is shown to the rules: they ask how the words begin. */
const shown = 200;

/**
 * The statements of the paragraph `passage` and of what stands below it, which it introduces as it would words in quotation
 * marks; null where nobody is found to whom those belong.
 */
export function statementsBelow(
  passage: Passage,
  { parts, quoted }: GivenBelow,
  { mentions }: Actors,
  thread: Thread,
): StatementDraft[] | null {
  const [first] = parts as [Span];
  const inner = { start: first.start, end: Math.min(first.end, first.start + shown) };
  const below: Quotation = { start: passage.end, end: inner.end, inner, closed: true };
  const before = { ...thread };
  const drafts = chineseStatements(
    {
      ...passage,
      end: inner.end,
      quotations: [...passage.quotations, below],
      quotationAt: new Map([...passage.quotationAt, [below.start, below]]),
    },
    thread,
  );
  const own = drafts.filter(({ content }) => content.end <= passage.end);
  const introduced = drafts.find(({ content }) => content.start === inner.start) ?? null;
  const bare = fullTextFollows.test(
    /[^。！？；]*$/.exec(passage.folded.slice(passage.start, passage.end).trimEnd())?.[0] ?? '',
  );
  const named = introduced === null || bare ? byNamed(passage, inner, own) : null;
  const given = named ?? introduced;
  if (given === null) {
    Object.assign(thread, before);
    return null;
  }
  const shape: StatementDraft = quoted
    ? { ...given, mode: 'DIRECT', rule: 'zh/block-quote' }
    : { ...given, mode: 'INDIRECT', rule: 'zh/point' };
  return [
    ...own,
    ...parts.map((content) => {
      const about = new Set(within(mentions, content).map(({ actor }) => actor));
      return { ...shape, content, about: [...about].filter((actor) => actor !== given.speaker) };
    }),
  ];
}

/** 李明在网上回应此事。全文如下：: whoever spoke in the paragraph, or the one person whom it names, at the head of a sentence. */
function byNamed(passage: Passage, content: Span, own: readonly StatementDraft[]): StatementDraft | null {
  const before = own.at(-1);
  if (before !== undefined) return { ...before, content, via: null, viaText: null };
  const named = mentionsWithin(passage.mentions, passage).filter(({ actor }) => passage.people.has(actor));
  const [first] = named;
  if (first === undefined || new Set(named.map(({ actor }) => actor)).size > 1) return null;
  if (!/(?:^|[。！？])[^。！？]{0,16}$/.test(passage.folded.slice(passage.start, first.phrase.start))) return null;
  const cue = { start: first.start, end: first.end };
  const speaker = speakerAt(cue, passage.text.slice(cue.start, cue.end), first.actor);
  const voice = { speaker, said: dayWithin(passage, passage), cue, verb: null };
  return draft(passage, 'DIRECT', content, voice, null, 'zh/block-quote');
}
