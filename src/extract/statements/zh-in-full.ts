// A Chinese speech printed in full: each paragraph is said by whom the headline or the line that announces it names.

import { fullText, fullTextFollows, ofOneself } from '../../language/zh/speech.ts';
import type { Span } from '../../model/span.ts';
import type { Mention, Source } from '../types.ts';
import { speakerNamed, turnBy } from './answers.ts';
import type { Turn } from './turns.ts';

/** The paragraphs under a headline or a paragraph that announces a speech in full. */
export function speechIn(
  source: Source,
  names: readonly Mention[],
  bodies: readonly Mention[],
): ReadonlyMap<number, Turn> {
  const { blocks, folded } = source;
  const told = ({ start, end }: Span): string => folded.slice(start, end).trimEnd();
  const lead = blocks.findIndex(
    (block, index) => index < 8 && block.kind === 'PARAGRAPH' && fullTextFollows.test(told(block).slice(-40)),
  );
  const title = blocks[0];
  if (title === undefined || (lead < 0 && !(title.kind === 'TITLE' && fullText.test(told(title))))) return new Map();
  const from = lead < 0 ? 1 : lead + 1;
  const quoted = blocks[from]?.kind === 'QUOTE';
  const body: number[] = [];
  for (let index = from; index < blocks.length; index++) {
    const block = blocks[index] as Span & { kind: string };
    if (quoted ? block.kind !== 'QUOTE' : closing.test(told(block))) break;
    if (/^(?:PARAGRAPH|LIST_ITEM|QUOTE)$/.test(block.kind) && !/：$/.test(told(block))) body.push(index);
  }
  const selves = body.filter((index) => ofOneself.test(told(blocks[index] as Span)));
  if (body.length < 2 || selves.length * 4 < body.length) return new Map();
  const places = [blocks[0], blocks[lead]];
  // No body says 我.
  const byBody = !body.some((index) => /我(?![们国方军省市校])/.test(told(blocks[index] as Span)));
  const speaker = speakerNamed(names, places) ?? (byBody ? speakerNamed(bodies, places) : null);
  return new Map(speaker === null ? [] : body.map((index) => [index, turnBy(source, speaker, index)]));
}

const closing = /^[（(](?:完|全文完|作者|记者|编者|责任编辑|编辑)/;
