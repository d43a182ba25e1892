// Bytes of an article → what it tells: reading and extraction in one step, as a worker does it.

import { extract } from '../extract/extract.ts';
import type { Resources } from '../language/resources.ts';
import type { Extraction } from '../model/article-graph.ts';
import { readArticle, type SourceInfo } from '../read/read-article.ts';
import { isArticleGraph, readArticleGraph } from './article-graph-file.ts';

/**
 * An article graph that another program made is taken as it is, once it has passed the check.
 * @throws InputError when the bytes are no article.
 */
export function extractBytes(bytes: Uint8Array, source: SourceInfo, resources: Resources): Extraction {
  if (isArticleGraph(bytes, source)) return readArticleGraph(bytes, source);
  const { article, problems } = readArticle(bytes, source);
  const extraction = extract(article, resources);
  return { ...extraction, problems: [...problems, ...extraction.problems] };
}
