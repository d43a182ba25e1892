import { expect } from 'vitest';
import { prepareSource } from '../../src/extract/source.ts';
import { readTimes } from '../../src/extract/times/read-times.ts';
import type { Article } from '../../src/model/article.ts';
import { type GoldenCase, goldenFile } from './golden.ts';

/** A case's text as an article: one block a paragraph. */
function articleOf({ settings, text }: GoldenCase): Article {
  let end = -2;
  const blocks = text.split('\n\n').map((paragraph) => {
    const start = end + 2;
    end = start + paragraph.length;
    return { kind: 'PARAGRAPH' as const, start, end };
  });
  return {
    id: 'art_case',
    title: '',
    language: settings['language'] ?? 'en',
    url: null,
    publisher: null,
    authors: [],
    published: settings['published'] === 'never' ? null : (settings['published'] ?? null),
    text,
    blocks,
    links: [],
    omissions: [],
  };
}

function run(given: GoldenCase): string[] {
  const source = prepareSource(articleOf(given));
  if (source === null) throw new Error(`the language of “${given.name}” is not one that is read`);
  return readTimes(source).times.map(({ quote, edtf, kind, conflict, timeZone, rule }) => {
    const value = edtf ?? (kind === 'DURATION' ? 'a length' : kind === 'FREQUENCY' ? 'repeated' : '?');
    return `${quote} → ${value}${conflict ? ` or ${conflict.edtf}` : ''}${timeZone ? `, ${timeZone}` : ''}  ${rule}`;
  });
}

/** Every case is read the same whatever zone the machine is in. */
function runAnywhere(given: GoldenCase): string[] {
  const zone = process.env['TZ'];
  try {
    const [lines = [], elsewhere] = ['Asia/Shanghai', 'America/New_York'].map((name) => {
      process.env['TZ'] = name;
      return run(given);
    });
    expect(elsewhere).toEqual(lines);
    return lines;
  } finally {
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  }
}

goldenFile(new URL('zh/times.txt', import.meta.url), runAnywhere);
goldenFile(new URL('en/times.txt', import.meta.url), runAnywhere);
