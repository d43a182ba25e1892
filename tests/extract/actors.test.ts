// Runs tests/golden/*/mentions.txt: each case is `# what it shows`, a text, `==>`, and one line an actor in order of
// first mention: KIND name = other plain forms < references; `? word` is a pronoun that the text leaves open.

import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { findActors } from '../../src/extract/actors/find-actors.ts';
import { prepareSource } from '../../src/extract/source.ts';
import type { Language } from '../../src/model/article.ts';
import { loadAuthority, readAuthority } from '../../src/resources/authority.ts';
import { loadTagger } from '../../src/resources/tagger.ts';
import { plainArticle } from './plain-article.ts';

const resources = {
  authority: loadAuthority(),
  tagger: loadTagger(fileURLToPath(new URL('../../resources', import.meta.url))),
};

function print(text: string, language: Language): string[] {
  const source = prepareSource(plainArticle(text, language));
  if (source === null) return [];
  const { actors, mentions, problems } = findActors(source, [], resources);
  const forms = (id: string, form: string) =>
    mentions
      .filter((mention) => mention.actor === id && mention.form === form)
      .map(({ start, end }) => text.slice(start, end));
  const lines = actors.map((actor) => {
    const other = [...new Set(forms(actor.id, 'NAME'))].filter((form) => form !== actor.name);
    const references = forms(actor.id, 'REFERENCE');
    return `${actor.kind} ${actor.name}${other.length > 0 ? ` = ${other.join(', ')}` : ''}${references.length > 0 ? ` < ${references.join(', ')}` : ''}`;
  });
  return [...lines, ...problems.map(({ span }) => `? ${text.slice(span?.start, span?.end)}`)];
}

describe.each(['zh', 'en'])('names in %s', (folder) => {
  const file = readFileSync(new URL(`../golden/${folder}/mentions.txt`, import.meta.url), 'utf8');
  const cases = file
    .split(/^# /m)
    .slice(1)
    .map((part) => {
      const [title = '', ...lines] = part.trim().split('\n');
      const arrow = lines.indexOf('==>');
      return { title, text: lines.slice(0, arrow).join('\n'), expected: lines.slice(arrow + 1).filter(Boolean) };
    });
  it.each(cases)('$title', ({ text, expected }) => {
    const language = folder === 'en' ? 'en' : 'zh-Hans';
    expect(print(text, language)).toEqual(expected);
  });
});

describe('the authority list', () => {
  it('has no key twice across its files and no row without a name', () => {
    const keys = resources.authority.rows().map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.length).toBeGreaterThan(4000);
  });
  it('says which file cannot be read', () => {
    expect(() => readAuthority(['/nowhere/at/all'])).toThrow(/nowhere/);
  });
  it('says which row of a file is wrong, and what would be right', () => {
    const folder = mkdtempSync(join(tmpdir(), 'dateline-authority-'));
    const of = (rows: unknown) => () => {
      writeFileSync(join(folder, 'own.json'), JSON.stringify({ rows }));
      return readAuthority([folder]).rows();
    };
    const row = { key: 'person/ann-lee', kind: 'PERSON', names: ['Ann Lee'] };
    expect(of([row])()).toMatchObject([{ ...row, short: [], country: null, roles: [] }]);
    expect(of([row, { ...row, kind: 'SHIP' }])).toThrow(/own\.json.*rows\.1, kind: must be one of PERSON/);
    expect(of([{ ...row, names: [] }])).toThrow(/rows\.0, names: must be a list of names/);
    expect(of([{ ...row, roles: [{ role: 'mayor', from: '2020' }] }])).toThrow(/rows\.0, roles: .*years/);
    expect(of({})).toThrow(/rows: must be a list/);
  });
});
