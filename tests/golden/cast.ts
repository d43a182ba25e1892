// A golden case with its actors: names come from the case ("people", "organizations", "places" lines; / joins forms of one
// actor), so that it holds whatever the actor step finds. Its words are tagged as any article's are.

import { fileURLToPath } from 'node:url';
import { readForNames } from '../../src/extract/actors/reading.ts';
import { prepareSource } from '../../src/extract/source.ts';
import type { ActorDraft, Actors, Mention, Source } from '../../src/extract/types.ts';
import type { Article, Block } from '../../src/model/article.ts';
import type { ActorKind } from '../../src/model/vocabulary.ts';
import { loadResources } from '../../src/resources/load.ts';
import type { GoldenCase } from './golden.ts';

const resources = loadResources(fileURLToPath(new URL('../../resources', import.meta.url)));

const kinds: Readonly<Record<string, ActorKind>> = { people: 'PERSON', organizations: 'ORGANIZATION', places: 'PLACE' };

export function prepareCase({ settings, text }: GoldenCase): { source: Source; actors: Actors } {
  const paragraphs = text.split('\n\n');
  const naming = paragraphs.filter((line) => /^(?:people|organizations|places) /.test(line));
  const source = prepareSource(articleOf(paragraphs.slice(naming.length), settings));
  if (source === null) throw new Error('a case in a language that is not read');
  return { source, actors: actorsOf(source, naming) };
}

function articleOf(paragraphs: readonly string[], settings: Readonly<Record<string, string>>): Article {
  let end = 0;
  const blocks = paragraphs.map((paragraph) => {
    const start = end;
    end += paragraph.length + 2;
    return { kind: (settings['kind'] ?? 'PARAGRAPH') as Block['kind'], start, end: start + paragraph.length };
  });
  return {
    id: 'art_golden',
    title: '',
    language: settings['language'] ?? 'en',
    url: null,
    publisher: null,
    authors: [],
    published: settings['published'] ?? null,
    text: paragraphs.join('\n\n'),
    blocks,
    links: [],
    omissions: [],
  };
}

function actorsOf(source: Source, naming: readonly string[]): Actors {
  const { text } = source;
  const actors: ActorDraft[] = [];
  const mentions: Mention[] = [];
  const forms: [string, string][] = [];
  for (const line of naming) {
    const [kind = '', names = ''] = line.split(/ (.*)/s);
    for (const entry of names.split(', ')) {
      const [name = '', ...aliases] = entry.split('/');
      const id = `a${actors.length + 1}`;
      actors.push({
        id,
        kind: kinds[kind] as ActorKind,
        name,
        aliases,
        authority: null,
        descriptions: [],
        rule: 'golden',
      });
      for (const form of [name, ...aliases]) forms.push([form, id]);
    }
  }
  forms.sort(([a], [b]) => b.length - a.length);
  for (const [form, actor] of forms) {
    for (let start = text.indexOf(form); start >= 0; start = text.indexOf(form, start + form.length)) {
      const span = { start, end: start + form.length };
      if (mentions.some((other) => other.start < span.end && span.start < other.end)) continue;
      mentions.push({ ...span, actor, form: 'NAME', phrase: span, rule: 'golden' });
    }
  }
  mentions.sort((a, b) => a.start - b.start);
  return { actors, mentions, words: readForNames(source, [], resources).words };
}
