// The project's own seeds as whole articles: what is read of each stands in `seeds/NAME.txt`, to be read without knowing
// the program, and the scores against the annotations in `seeds/gold` may not fall below `scores.json`. `npm run golden`
// rewrites both; a change of either is seen in the diff.

import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { extractBytes } from '../../src/ingest/extract-bytes.ts';
import type { ArticleGraph } from '../../src/model/article-graph.ts';
import { loadResources } from '../../src/resources/load.ts';
import { type Gold, type Scores, scoresOf } from './score.ts';

const resources = loadResources(fileURLToPath(new URL('../../resources', import.meta.url)));
const seeds = new URL('../../seeds/', import.meta.url);
const write = process.env['GOLDEN'] === 'write';

function graphOf(file: string): ArticleGraph {
  return extractBytes(readFileSync(new URL(file, seeds)), { name: file }, resources).graph;
}

function print({ article, actors, events, statements }: ArticleGraph): string {
  const nameOf = (id: string | null) => actors.find((actor) => actor.id === id)?.name ?? null;
  const named = (ids: readonly string[]) => ids.map((id) => nameOf(id)).join(', ');
  return [
    `${article.title}`,
    `${article.publisher ?? 'no publisher'} · ${article.published ?? 'no date'} · ${article.language}`,
    '',
    'ACTORS',
    ...actors.map(({ kind, name, aliases }) => `${kind} ${[name, ...aliases].join(' = ')}`),
    '',
    'EVENTS',
    ...events.flatMap(({ type, title, date, status, participants, place, dateClaims }) => [
      `${date?.edtf ?? '?'} ${type} ${title}${status === 'HAPPENED' ? '' : ` (${status.toLowerCase()})`}`,
      `  ${named(participants.map(({ actor }) => actor)) || 'nobody named'}${place ? ` · in ${nameOf(place)}` : ''}`,
      ...dateClaims.map(({ edtf, raw, rule }) => `  “${raw}” → ${edtf}  ${rule}`),
    ]),
    '',
    'STATEMENTS',
    ...statements.flatMap(({ mode, text, speaker, speakerText, viaText, said }) => [
      `${nameOf(speaker) ?? `${speakerText || 'somebody'} (unnamed)`}${viaText ? `, as ${viaText} reports` : ''}${said ? `, ${said.edtf}` : ''}:`,
      `  ${mode === 'DIRECT' ? `“${text}”` : text}`,
    ]),
    '',
  ].join('\n');
}

describe('what is read of the seeds', () => {
  it.each(readdirSync(seeds).filter((name) => /\.(?:md|html|txt)$/.test(name) && name !== 'README.md'))('%s', (file) => {
    const golden = new URL(`seeds/${file.replace(/\.\w+$/, '')}.txt`, import.meta.url);
    const printed = print(graphOf(file));
    if (write) writeFileSync(golden, printed);
    else expect(printed).toBe(readFileSync(golden, 'utf8'));
  });
});

describe('scores against the annotations of the seeds', () => {
  const folder = new URL('seeds/gold/', import.meta.url);
  const scored = Object.fromEntries(
    readdirSync(folder)
      .sort()
      .map((file) => {
        const gold: Gold = JSON.parse(readFileSync(new URL(file, folder), 'utf8'));
        return [gold.seed, scoresOf(gold, graphOf(gold.seed))];
      }),
  );
  const record = new URL('scores.json', import.meta.url);
  const recorded: Record<string, Partial<Scores>> = existsSync(record) ? JSON.parse(readFileSync(record, 'utf8')) : {};
  if (write) {
    it('are recorded where they rose; a lower one is a matter for the hand', () => {
      const risen = Object.entries(scored).map(([seed, scores]) => [
        seed,
        Object.fromEntries(
          Object.entries(scores).map(([name, score]) => [name, Math.max(score, recorded[seed]?.[name as keyof Scores] ?? 0)]),
        ),
      ]);
      writeFileSync(record, `${JSON.stringify(Object.fromEntries(risen), null, 2)}\n`);
    });
  } else {
    it.each(Object.entries(scored))('%s: none is lower than recorded', (seed, scores) => {
      expect(recorded[seed]).toBeDefined();
      for (const [measure, least] of Object.entries(recorded[seed] ?? {}))
        expect(scores[measure as keyof Scores], measure).toBeGreaterThanOrEqual(least);
    });
  }
});
