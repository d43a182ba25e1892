// Bytes of an article → what it tells: reading and extraction in one step, as a worker does it.

import { extract } from '../extract/extract.ts';
import type { Resources } from '../language/resources.ts';
import type { Extraction } from '../model/article-graph.ts';
import { readArticle, type SourceInfo } from '../read/read-article.ts';

/** @throws InputError when the bytes are no article. */
export function extractBytes(bytes: Uint8Array, source: SourceInfo, resources: Resources): Extraction {
  const { article, problems } = readArticle(bytes, source);
  const extraction = extract(article, resources);
  return { ...extraction, problems: [...problems, ...extraction.problems] };
}
