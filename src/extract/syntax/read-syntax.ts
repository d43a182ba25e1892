// The shallow reading of the sentences of a text, each read once and only when asked for.

import { touching, within } from '../../model/sorted-spans.ts';
import type { Span } from '../../model/span.ts';
import type { Actors, Source, TimeReading } from '../types.ts';
import { chunksOf } from './en-phrases.ts';
import { englishPredicatesOf } from './en-predicates.ts';
import type { NounPhrase, Predicate } from './predicate.ts';
import { tokensOf } from './zh-phrases.ts';
import { chinesePredicatesOf } from './zh-predicates.ts';

export interface SentenceSyntax extends Span {
  /** In the order in which they were read. */
  readonly predicates: readonly Predicate[];
  /** Those within the "of" of another included. */
  readonly phrases: readonly NounPhrase[];
}

export type Syntax = (sentence: Span) => SentenceSyntax;

/** A sentence longer than this is none: a table, a broken text. */
const longest = 1500;

export const noSyntax: SentenceSyntax = { start: 0, end: 0, predicates: [], phrases: [] };

export function readSyntax(source: Source, { actors, mentions, words }: Actors, times: readonly TimeReading[]): Syntax {
  const people = new Set(actors.filter(({ kind }) => kind === 'PERSON').map(({ id }) => id));
  const read = new Map<number, SentenceSyntax>();
  return (sentence) => {
    const known = read.get(sentence.start);
    if (known !== undefined) return known;
    const syntax = readSentence(sentence);
    read.set(sentence.start, syntax);
    return syntax;
  };

  function readSentence(sentence: Span): SentenceSyntax {
    const { start, end } = sentence;
    if (end - start > longest) return { ...noSyntax, start, end };
    const names = within(mentions, sentence);
    const free = within(times, sentence).filter((time) => touching(names, time).length === 0);
    if (source.language === 'zh') {
      const tokens = tokensOf(source.folded, within(words, sentence), names, people, free);
      return { start, end, predicates: chinesePredicatesOf(tokens), phrases: [] };
    }
    const chunks = chunksOf(source.text, sentence, names, free, people);
    const phrases = chunks.flatMap((chunk) => (chunk.kind === 'NOUN' ? nested(chunk) : []));
    return { start, end, predicates: englishPredicatesOf(chunks, people), phrases };
  }
}

function nested(phrase: NounPhrase): NounPhrase[] {
  return phrase.of === null ? [phrase] : [phrase, ...nested(phrase.of)];
}
