// Prepares an article for the name finders: folds it for look-up, tags its words, and closes what holds no names.

import { foldForLookup } from '../../language/lookup-fold.ts';
import type { Resources } from '../../language/resources.ts';
import type { TaggedWord } from '../../language/zh/lac/tagger.ts';
import type { Span } from '../../model/span.ts';
import { withSmallLabels } from '../en-labels.ts';
import type { Source, TimeReading } from '../types.ts';
import type { Reading } from './found.ts';

export function readForNames(source: Source, times: readonly TimeReading[], resources: Resources): Reading {
  const lookup = withSmallLabels(source, foldForLookup(source.text));
  const closed: Span[] = [...times, ...findAddresses(source.text)];
  return { source, lookup, authority: resources.authority, words: tagWords(source, lookup, resources), closed };
}

function tagWords(source: Source, lookup: string, { tagger }: Resources): TaggedWord[] {
  if (tagger === null || source.language !== 'zh') return [];
  const { sentences } = source;
  const tagged = tagger(sentences.map(({ start, end }) => lookup.slice(start, end)));
  return tagged.flatMap((words, index) => {
    const offset = sentences[index]?.start ?? 0;
    return words.map(({ start, end, tag }) => ({ start: start + offset, end: end + offset, tag }));
  });
}

/** Web and mail addresses and hashtags. */
function findAddresses(text: string): Span[] {
  const pattern =
    /https?:\/\/[^\s，。）)]{1,300}|[\w.+-]{1,64}@[\w-]{1,63}\.[\w.]{1,63}|www\.[\w./-]{1,200}|\b[\w-]{1,63}\.(?:com|org|net|gov|edu)(?:\/[\w./#-]{0,200})?/gi;
  return [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}
