// The code cache that the build fills is one that V8 takes. (Needs the built program.)

import { spawnSync } from 'node:child_process';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

it('starts from the code cache', () => {
  const { status, stderr } = spawnSync(
    process.execPath,
    [
      ...['--require', join(root, 'tests/cli/report-code-cache.cjs')],
      ...[join(root, 'dist/cli/main.js'), 'extract', join(root, 'seeds/rome-meeting.md'), '--json'],
    ],
    { encoding: 'utf8' },
  );
  expect(status).toBe(0);
  const told = stderr.split('\n').filter((line) => /: (?:taken|refused)$/.test(line));
  expect(told.map((line) => basename(line))).toContain('run.js: taken');
  expect(told.filter((line) => line.endsWith('refused'))).toEqual([]);
});
