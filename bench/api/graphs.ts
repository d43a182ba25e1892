// The graphs of the API bench: what a folder of articles tells, and copies of it in which everything has another name and time.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { extractBytes } from '../../src/ingest/extract-bytes.ts';
import type { Extraction } from '../../src/model/article-graph.ts';
import { InputError } from '../../src/model/error.ts';
import { contentId } from '../../src/model/id.ts';
import { loadResources } from '../../src/resources/load.ts';

/** What each article of `folder` tells; files that are no articles are left out. */
export function readFolder(folder: string): readonly Extraction[] {
  const resources = loadResources(fileURLToPath(new URL('../../resources', import.meta.url)));
  const names = readdirSync(folder).filter((name) => /\.(md|html|txt)$/.test(name) && name !== 'README.md');
  return names.sort().flatMap((name) => {
    try {
      return [extractBytes(readFileSync(join(folder, name)), { name }, resources)];
    } catch (error) {
      if (error instanceof InputError) return [];
      throw error;
    }
  });
}

/** The Chinese characters of all texts, in order: copies turn round in it, so that they look like these texts. */
export function alphabetOf(extractions: readonly Extraction[]): readonly string[] {
  const seen = new Set<string>();
  for (const { graph } of extractions)
    for (const character of graph.article.text) if (/[\u4e00-\u9fa5]/.test(character)) seen.add(character);
  return [...seen].sort();
}

/**
 * Copy `number` of an extraction (0 is itself): every Chinese character stands for another one, so that lengths and spans stay;
 * Latin names get a number; authorities, ids and addresses are others; every year is four years earlier for each copy.
 */
export function copyOf(extraction: Extraction, number: number, alphabet: readonly string[]): Extraction {
  if (number === 0) return extraction;
  const turned = new Map(
    alphabet.map((character, index) => [character, alphabet[(index + 131 * number) % alphabet.length] as string]),
  );
  const shift = (date: string): string =>
    date.replace(/\b(\d{4})(?=\D|$)/g, (year) => String(Math.max(1, Number(year) - 4 * number)).padStart(4, '0'));
  const words = (text: string): string =>
    text.replace(/[\u4e00-\u9fa5]/g, (character) => turned.get(character) ?? character);
  const name = (text: string): string => (/[\u4e00-\u9fa5]/.test(text) ? words(text) : `${text} ${number}`);
  const dates = new Set(['edtf', 'start', 'end', 'published']);
  const whole = new Set([
    'id',
    'kind',
    'type',
    'status',
    'mode',
    'role',
    'rule',
    'language',
    'timeZone',
    'actor',
    'event',
    'speaker',
    'via',
  ]);
  const walk = (value: unknown, key: string): unknown => {
    if (Array.isArray(value)) return value.map((item) => walk(item, key));
    if (value !== null && typeof value === 'object')
      return Object.fromEntries(Object.entries(value).map(([inner, item]) => [inner, walk(item, inner)]));
    if (typeof value !== 'string' || whole.has(key)) return value;
    return dates.has(key) ? shift(value) : words(value);
  };
  const graph = walk(extraction.graph, '') as Extraction['graph'];
  return {
    ...extraction,
    graph: {
      ...graph,
      article: {
        ...graph.article,
        id: contentId('art', extraction.graph.article.id, String(number)),
        url: graph.article.url === null ? null : `${graph.article.url}?copy=${number}`,
      },
      actors: extraction.graph.actors.map((actor, index) => ({
        ...(graph.actors[index] as typeof actor),
        name: name(actor.name),
        aliases: actor.aliases.map(name),
        authority: actor.authority === null ? null : `${actor.authority}-${number}`,
      })),
    },
    problems: [],
  };
}
