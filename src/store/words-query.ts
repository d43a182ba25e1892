// What a full-text index of the `cjk` analyzer is asked so that it gives at least everything that holds some words: the index
// knows words and pairs of Chinese characters, while what counts is whether the text holds the words anywhere.

/** Words that the analyzer leaves out of the index. */
const unindexed =
  'a an and are as at be but by for if in into is it no not of on or s such t that the their then there these they this to was will with www'.split(
    ' ',
  );

/** The query, in Lucene's syntax, for what holds all of `texts` (folded); null when the index cannot narrow them down. */
export function wordsQuery(texts: readonly string[]): string | null {
  const runs = texts.flatMap((text) => text.match(/\p{Script=Han}+|[a-z0-9]+/gu) ?? []);
  const asked = runs.flatMap((run) => {
    if (/[a-z0-9]/.test(run)) return unindexed.some((word) => word.includes(run)) ? [] : [`*${run}*`];
    return [...run].length > 1 ? [`"${run}"`] : [`*${run}*`];
  });
  return asked.length === 0 ? null : [...new Set(asked)].join(' AND ');
}
