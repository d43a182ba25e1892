import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ArticleGraph } from '../../src/model/article-graph.ts';
import { faultsOf } from '../../src/model/check-graph.ts';

// The built program, as a user runs it: `npm test` builds first.
const root = fileURLToPath(new URL('../..', import.meta.url));
const program = join(root, 'dist/cli/main.js');
const seed = join(root, 'seeds/blinken-wang-call.md');
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-cli-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function dateline(words: string[], environment: Record<string, string> = {}, input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...words], {
    cwd: root,
    encoding: 'utf8',
    input,
    env: { ...process.env, DATELINE_STORE: '', DATELINE_DATA: join(folder, 'data'), NO_COLOR: '1', ...environment },
  });
  return { status, stdout, stderr };
}

it.skipIf(process.platform === 'win32')('runs as a program of its own after every build', () => {
  expect(execFileSync(program, ['--version'], { encoding: 'utf8' })).toMatch(/^\d+\.\d+\.\d+\n$/);
});

describe('dateline extract', () => {
  const validate = new Ajv({ allErrors: true, strict: false }).compile(
    JSON.parse(readFileSync(join(root, 'resources/article-graph.schema.json'), 'utf8')),
  );

  it.each([
    'blinken-wang-call.md',
    'rome-meeting.md',
    'glasgow-declaration-zh.html',
    'september-call.html',
    'glasgow-declaration.txt',
  ])('prints an article graph of %s that fits the schema and whose every quote stands in the text', (name) => {
    const graph = JSON.parse(dateline(['extract', join(root, 'seeds', name), '--json']).stdout) as ArticleGraph;
    expect(validate(graph), JSON.stringify(validate.errors)).toBe(true);
    expect(faultsOf(graph)).toEqual([]);
  });

  it('gives the same bytes in any time zone', () => {
    const run = (zone: string) =>
      execFileSync(process.execPath, [program, 'extract', seed, '--json'], { env: { ...process.env, TZ: zone } });
    expect(run('Asia/Shanghai').equals(run('America/New_York'))).toBe(true);
  });

  it('keeps both dates of the call, chooses the Friday and says why', () => {
    const graph = JSON.parse(dateline(['extract', seed, '--json']).stdout) as ArticleGraph;
    const call = graph.events.find(
      ({ type, dateClaims }) => type === 'CALL' && dateClaims.some(({ raw }) => raw === '周五（11月13日）'),
    );
    expect(call?.date?.edtf).toBe('2021-11-12');
    expect(call?.dateClaims.map(({ raw }) => raw)).toEqual(
      expect.arrayContaining(['周五（11月13日）', '（美东时间）11月12日']),
    );
    expect(call?.dateClaims[0]?.reason).toMatch(/Friday/);
  });

  it.each([
    ['a missing file', () => 'no-such-file.md', /no-such-file\.md/],
    ['an empty file', () => write('empty.md', ''), /empty/],
    [
      'a binary file',
      () => write('picture.md', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 1, 2, 3, 0])),
      /picture\.md/,
    ],
    ['a 50 MB file', () => write('large.txt', Buffer.alloc(50 * 1024 * 1024, 'a')), /20 MB/],
    ['a page without text', () => write('bare.html', '<html><body><script>1</script></body></html>'), /bare\.html/],
  ])('answers %s with a sentence and exit code 1', (_, path, words) => {
    const { status, stdout, stderr } = dateline(['extract', path(), '--json']);
    expect(status).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toMatch(words);
    expect(stderr).not.toMatch(/^\s+at /m);
  });

  it('keeps what needs an anchor undated without a publication date, and takes one from --published', () => {
    const path = write(
      'undated.txt',
      '港口罢工结束\n\n港务局局长李明周三表示，码头工人周五复工。\n\n工会发言人说，双方周二达成协议。',
    );
    const undated = dateline(['extract', path, '--problems']);
    expect(undated.stdout).toMatch(/no-publication-date/);
    const dated = JSON.parse(dateline(['extract', path, '--json', '--published', '2022-05-12']).stdout) as ArticleGraph;
    expect(dated.events.map(({ date }) => date?.edtf)).toContain('2022-05-10');
  });

  function write(name: string, content: string | Buffer): string {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  }
});

describe('dateline on a store', () => {
  it('ingests once, answers, retracts and dumps', () => {
    expect(JSON.parse(dateline(['ingest', seed, '--json']).stdout)).toMatchObject({ added: 1, refused: 0 });
    const before = dateline(['dump']).stdout;
    expect(JSON.parse(dateline(['ingest', seed, '--json']).stdout)).toMatchObject({ added: 0, unchanged: 1 });
    expect(dateline(['dump']).stdout).toBe(before);
    expect(dateline(['timeline', '--actor', 'Blinken']).stdout).toMatch(/2021-11-12\s+CALL/);
    expect(dateline(['search', '气候变化']).stdout).toMatch(/Statement/);
    const answer = JSON.parse(dateline(['query', join(root, 'queries/who-said-what.graphql')]).stdout);
    expect(answer.data.statements.totalCount).toBeGreaterThan(0);
    expect(dateline(['retract', 'https://www.epochtimes.com/gb/21/11/14/n13374563.htm']).status).toBe(0);
    expect(dateline(['dump']).stdout).not.toMatch(/布林肯/);
    expect(dateline(['retract', 'https://example.org/never'])).toMatchObject({ status: 1 });
  });

  it('says which query is wrong, with its code', () => {
    const { status, stderr } = dateline(['query', '{ events(first: 500) { totalCount } }']);
    expect(status).toBe(2);
    expect(stderr).toMatch(/BAD_USER_INPUT.*100/);
  });

  it('exits with 4 when the server is down, naming it', () => {
    const { status, stderr } = dateline(['dump'], { DATELINE_STORE: 'bolt://127.0.0.1:9', DATELINE_DATA: '' });
    expect(status).toBe(4);
    expect(stderr).toMatch(/127\.0\.0\.1:9/);
    expect(stderr).not.toMatch(/^\s+at /m);
  });
});

describe('dateline itself', () => {
  it('knows its version, its commands and wrong use', () => {
    expect(dateline(['--version']).stdout.trim()).toBe(
      JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version,
    );
    expect(dateline(['--help']).stdout).toMatch(/ingest[\s\S]*timeline[\s\S]*dump/);
    expect(dateline(['ingets', 'x'])).toMatchObject({ status: 2 });
    expect(dateline(['ingets', 'x']).stderr).toMatch(/ingest/);
    expect(dateline(['ingest', seed, '--batch', 'many']).status).not.toBe(0);
    expect(dateline(['query', 'nothing'])).toMatchObject({ status: 2 });
  });
});
