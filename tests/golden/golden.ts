// Reads golden files: small cases that can be read without knowing the program, with what is expected of each.
//
//     published 2021-11-14            settings before the first case hold for all of them
//
//     # a bare day takes the month of the date before it
//     published 2024-05-20            settings of this case
//     5月18日大会开幕，20日闭幕。       the text, one paragraph a line
//     ==>
//     5月18日 → 2024-05-18  zh/month-day
//
// `npm run golden` writes what comes out now; the plain run compares, every line. A line that is known to be wrong stays as
// it comes out, with ` ⚠ why` behind it, so that the day it heals is seen.

import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

export interface GoldenCase {
  readonly name: string;
  readonly settings: Readonly<Record<string, string>>;
  readonly text: string;
}

/** Names that a settings line may begin with. */
const settingNames = ['published', 'language', 'publisher', 'authors', 'url', 'kind'];

/** Declares one test for each case of `file`; `run` gives the lines that come out for a case. */
export function goldenFile(file: URL, run: (given: GoldenCase) => readonly string[] | Promise<readonly string[]>): void {
  const { defaults, cases } = readCases(readFileSync(file, 'utf8'));
  describe(decodeURI(file.pathname).split('/').slice(-2).join('/'), () => {
    if (process.env['GOLDEN'] === 'write') {
      it('is rewritten', async () => {
        let written = defaults.lines.map((line) => `${line}\n`).join('');
        for (const given of cases) {
          const out = await run(given.given);
          const lines = out.map((line) => given.expected.find((old) => plain(old) === line) ?? line);
          written += `\n# ${given.given.name}\n${given.body}\n==>\n${lines.map((line) => `${line}\n`).join('')}`;
        }
        writeFileSync(file, written);
      });
      return;
    }
    for (const { given, expected } of cases) {
      it(given.name, async () => {
        expect(await run(given)).toEqual(expected.map(plain));
      });
    }
  });
}

function plain(line: string): string {
  return line.replace(/ ⚠.*$/, '');
}

interface ReadCase {
  readonly given: GoldenCase;
  /** The lines between the name and the arrow, as they stand. */
  readonly body: string;
  readonly expected: readonly string[];
}

export function readCases(content: string): { defaults: { lines: string[] }; cases: ReadCase[] } {
  const [head = '', ...parts] = content.split(/^# /m);
  const lines = head.split('\n').filter((line) => line !== '');
  const defaults = readSettings(lines).settings;
  const cases = parts.map((part) => {
    const [before = '', after = ''] = part.split(/^==>\n?/m);
    const [name = '', ...body] = before.trimEnd().split('\n');
    const { settings, rest } = readSettings(body);
    const given = { name, settings: { ...defaults, ...settings }, text: rest.join('\n\n') };
    return { given, body: body.join('\n'), expected: after.split('\n').filter((line) => line !== '') };
  });
  const names = cases.map(({ given }) => given.name);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) throw new Error(`two golden cases are named “${twice}”`);
  return { defaults: { lines }, cases };
}

function readSettings(lines: readonly string[]): { settings: Record<string, string>; rest: string[] } {
  const settings: Record<string, string> = {};
  let count = 0;
  for (const line of lines) {
    const [name = '', value = ''] = line.split(/ (.*)/s);
    if (!settingNames.includes(name)) break;
    settings[name] = value;
    count++;
  }
  return { settings, rest: lines.slice(count) };
}
