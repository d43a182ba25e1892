import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

// The built program, as a user runs it, on a store that holds the seeds.
const root = fileURLToPath(new URL('../..', import.meta.url));
const program = join(root, 'dist/cli/main.js');
// Each command is a process of its own, which a busy machine may keep waiting.
vi.setConfig({ testTimeout: 180_000 });
let folder: string;
let environment: NodeJS.ProcessEnv;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-commands-'));
  environment = { ...process.env, DATELINE_STORE: '', DATELINE_DATA: join(folder, 'data'), NO_COLOR: '1' };
  expect(dateline('-q', 'ingest', join(root, 'seeds'))).toEqual({ status: 0, stdout: '', stderr: '' });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function dateline(...words: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...words], {
    encoding: 'utf8',
    env: environment,
  });
  return { status, stdout, stderr };
}

const withEnvironment = <T>(changes: NodeJS.ProcessEnv, work: () => T): T => {
  const before = environment;
  environment = { ...environment, ...changes };
  try {
    return work();
  } finally {
    environment = before;
  }
};

describe('lists', () => {
  it('hold the same in every format, also where nobody hears the talk', () => {
    const filter = ['timeline', '--from', '2021-08', '--to', '2021-11', '--type', 'call,meeting'];
    // stderr is closed.
    const words = ['-c', '"$0" "$@" 2>&-', process.execPath, program, ...filter, '--json'];
    const { nodes, totalCount } = JSON.parse(spawnSync('sh', words, { encoding: 'utf8', env: environment }).stdout);
    const ids = nodes.map(({ id }: { id: string }) => id);
    expect(ids.length).toBe(totalCount);
    expect(ids.length).toBeGreaterThan(1);
    const rows = parse(dateline(...filter, '--format', 'csv').stdout, { columns: true });
    expect(rows.map(({ id }) => id)).toEqual(ids);
  });

  it('are lines for people where nothing else is asked for', () => {
    const { stdout, stderr } = dateline('timeline', '--type', 'call');
    const lines = stdout.trim().split('\n');
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines) expect(line).toMatch(/^[\d-]{4,10} +CALL .*“.*” art_[0-9a-f]{20}:\d+-\d+$/);
    expect(stderr).toContain(`${lines.length} of ${lines.length} events   page /timeline?type=call`);
  });

  it('are cut where a limit says so, and say it; each query is told when verbose', () => {
    const { stdout, stderr } = dateline('statements', '--limit', '2', '--verbose');
    expect(stdout.trim().split('\n')).toHaveLength(2);
    expect(stderr).toMatch(/2 of \d\d statements/);
    expect(stderr).toMatch(/^store {2}\S/m);
  });

  it('tell near names of one that nobody has', () => {
    expect(dateline('timeline', '--actor', 'Blinkin')).toMatchObject({
      status: 0,
      stdout: '',
      stderr: expect.stringMatching(/Blinkin\. Did you mean \S/),
    });
  });

  it('tell no more than errors when quiet', () => {
    expect(dateline('timeline', '--limit', '1', '-q').stderr).toBe('');
    expect(dateline('timeline', '-q', '--type', 'party')).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/--type party: one of MEETING/),
    });
  });
});

describe('one thing', () => {
  it('is shown by name, id and slug', () => {
    const byName = JSON.parse(dateline('show', 'Blinken', '--json').stdout);
    expect(byName).toMatchObject({ __typename: 'Actor', kind: 'PERSON' });
    expect(JSON.parse(dateline('show', byName.slug, '--json').stdout)).toEqual(byName);
    const { stdout } = dateline('show', byName.id);
    expect(stdout).toContain(byName.name);
    expect(stdout).toContain(`“${byName.appearances[0].evidence[0].quote}”`);
  });

  it('that is not there is a failure', () => {
    expect(dateline('show', 'act_00000000000000000000')).toMatchObject({
      status: 1,
      stdout: '',
      stderr: expect.stringMatching(/nothing.*act_0{20}/),
    });
  });

  it('is found', () => {
    const hits = dateline('search', '气候', '--kind', 'statement', '--jsonl').stdout.trim().split('\n');
    expect(hits.map((hit) => JSON.parse(hit).__typename)).toContain('Statement');
  });
});

describe('ties', () => {
  it('are listed, and written for other programs', () => {
    expect(dateline('neighbors', 'Blinken').stdout).toMatch(/王毅.*\d events/);
    expect(dateline('neighbors', 'Blinken', '--format', 'graphml').stdout).toContain('<graphml');
    expect(dateline('neighbors', 'Blinken', '--format', 'png').status).toBe(2);
  });

  it('lead from one actor to another, or not, which is an answer too', () => {
    expect(dateline('connect', 'Blinken', 'Wang Yi').stdout).toMatch(/1 step\n {2}1 {2}/);
    expect(dateline('connect', 'Blinken', 'Nobody Here')).toMatchObject({ status: 0, stdout: '' });
    expect(dateline('connect', 'Blinken', 'Wang Yi', '--max', 'far').status).toBe(2);
  });
});

describe('export', () => {
  it('writes every list in every format, whole files only', () => {
    const into = join(folder, 'files');
    expect(dateline('export', into, '-q')).toEqual({ status: 0, stdout: '', stderr: '' });
    const files = readdirSync(into).sort();
    expect(files).toEqual(
      expect.arrayContaining(['actors.csv', 'articles.jsonld', 'statements.ics', 'timeline.timelinejs.json']),
    );
    expect(files.filter((name) => name.endsWith('.part'))).toEqual([]);
    const { totalCount, nodes } = JSON.parse(readFileSync(join(into, 'statements.json'), 'utf8'));
    expect(nodes).toHaveLength(totalCount);
  });

  it('writes one HTML file to read anywhere', () => {
    expect(dateline('export', join(folder, 'page'), '--html', '--lang', 'zh').status).toBe(0);
    const html = readFileSync(join(folder, 'page/timeline.html'), 'utf8');
    expect(html).toMatch(/<html lang="zh">[\s\S]*<blockquote/);
  });

  it('says where it cannot write', () => {
    writeFileSync(join(folder, 'in-the-way'), '');
    mkdirSync(join(folder, 'taken/timeline.html'), { recursive: true });
    for (const words of [['in-the-way'], ['taken', '--html']]) {
      const { status, stderr } = dateline('export', join(folder, words[0] as string), ...words.slice(1));
      expect(status).toBe(1);
      expect(stderr).toContain(words[0]);
      expect(stderr).not.toMatch(/^\s+at /m);
    }
  });
});

describe('the graph and the installation', () => {
  it('are found sound', () => {
    const { status, stdout, stderr } = dateline('check', '--json');
    expect([status, JSON.parse(stdout)]).toMatchObject([0, { faults: [], articles: 12 }]);
    expect(stderr).toMatch(/12 articles.* 0 faults/);
    const { findings } = JSON.parse(dateline('doctor', '--json').stdout);
    expect(findings.find(({ name }: { name: string }) => name === 'store').detail).toMatch(/LadybugDB \d.*12 articles/);
  });

  it('say what is wrong: 3, or 4 where the store is', () => {
    withEnvironment({ DATELINE_AUTHORITY: join(folder, 'nowhere') }, () => {
      expect(dateline('doctor')).toMatchObject({
        status: 3,
        stdout: expect.stringMatching(/bad {3}authority .*nowhere/),
      });
    });
    withEnvironment({ DATELINE_STORE: 'bolt://127.0.0.1:9', DATELINE_DATA: '' }, () => {
      expect(dateline('doctor')).toMatchObject({
        status: 4,
        stdout: expect.stringMatching(/bad {3}store .*127\.0\.0\.1:9/),
      });
    });
    withEnvironment({ DATELINE_DATA: join(folder, 'not-yet') }, () => {
      expect(dateline('doctor').stdout).toMatch(/fine {2}folder .*the first ingest makes it/);
      expect(readdirSync(folder)).not.toContain('not-yet');
    });
  });
});

describe('what is told of articles', () => {
  it('of a dry run says that nothing is stored, and of a refused one its name once', () => {
    writeFileSync(join(folder, 'empty.md'), '');
    const { status, stderr } = dateline('ingest', '--dry-run', join(folder, 'empty.md'), join(root, 'seeds'));
    expect([status, stderr]).toEqual([
      1,
      `refused  ${join(folder, 'empty.md')} is empty.\n12 read, 1 refused, nothing stored.\n`,
    ]);
  });
  it('of two files that are one article names both', () => {
    const [one, two] = ['one.md', 'two.md'].map((name) => join(folder, name)) as [string, string];
    for (const path of [one, two]) writeFileSync(path, readFileSync(join(root, 'seeds/rome-meeting.md')));
    expect(dateline('ingest', '--dry-run', one, two).stderr).toContain(
      `${two} is the same article as ${one}, https://example.org/dateline/rome-meeting: the later one counts.\n`,
    );
  });
  it('as JSON is their problems alone, where these are asked for', () => {
    const { stdout } = dateline('extract', '--json', '--problems', join(root, 'seeds/blinken-wang-call.md'));
    expect(JSON.parse(stdout)).toContainEqual(expect.objectContaining({ rule: 'zh/pronoun' }));
  });
  it('that no filter lets through is not that there are none', () => {
    expect(dateline('timeline', '--text', 'xyzzy').stderr).toBe('No events fit.\n');
  });
});

describe('exit codes', () => {
  it('3: a strict ingestion that warns', () => {
    const path = join(folder, 'undated.txt');
    writeFileSync(path, '港口罢工结束\n\n港务局局长李明周三表示，码头工人周五复工。');
    expect(dateline('ingest', path, '--dry-run', '--strict').status).toBe(3);
  });

  it.each([
    [['timeline', '--from', 'yesterday'], /--from yesterday: a date is meant, such as 2021-11-12/],
    [['timeline', '--order', 'x'], /--order x: one of date_asc, date_desc, reports_desc is meant/],
    [['statements', '--mode', 'x'], /--mode x: one of DIRECT, INDIRECT is meant/],
    [['connect', 'Biden', 'Blinken', '--max', '9'], /--max 9: a whole number from 1 to 6 is meant/],
    [['search', 'x', '--limit', '101'], /--limit 101: a whole number from 1 to 100 is meant/],
    [['ingest', '--batch', '0', join(root, 'seeds')], /--batch 0: a whole number from 1 to 1000 is meant/],
    [
      ['ingest', '--published', 'gestern', join(root, 'seeds')],
      /^error {2}"gestern" is not a date[^\n]*\nhint[^\n]*\n$/,
    ],
  ])('2: %j', (words, message) => {
    const { status, stdout, stderr } = dateline(...words);
    expect(stderr).toMatch(message);
    expect([status, stdout]).toEqual([2, '']);
  });

  it('2: an address of a store that is none', () => {
    withEnvironment({ DATELINE_STORE: 'localhost:7687', DATELINE_DATA: '' }, () => {
      const { status, stderr } = dateline('timeline');
      expect(stderr).toMatch(/^error {2}DATELINE_STORE is "localhost:7687": write neo4j:\/\//);
      expect(status).toBe(2);
    });
  });

  it('tells an error also where it is asked to be quiet', () => {
    const path = join(folder, 'blank.md');
    writeFileSync(path, '\n');
    expect(dateline('-q', 'ingest', path)).toMatchObject({ status: 1, stderr: expect.stringContaining('blank.md') });
    expect(dateline('-q', 'retract', 'art_0')).toMatchObject({ status: 1, stderr: 'There is no article art_0.\n' });
  });

  it.skipIf(process.platform === 'win32')('goes on where nobody hears the talk, and tells where data cannot go', () => {
    const shell = (line: string) => {
      const words = ['-c', line, process.execPath, program];
      return spawnSync('bash', words, { encoding: 'utf8', env: environment });
    };
    expect(shell('"$0" "$@" frob 2> >(exec 0<&-); echo $?').stdout).toBe('2\n');
    const full = shell('"$0" "$@" schema > /dev/full');
    expect(full.status).toBe(1);
    expect(full.stderr).toMatch(/^error {2}Standard output cannot be written: .*\n$/);
  });

  it('130: ended between two batches', async () => {
    const articles = join(folder, 'many');
    mkdirSync(articles);
    for (let index = 0; index < 300; index++)
      writeFileSync(join(articles, `${index}.txt`), `Bridge ${index} opens\n\n2021-11-14\n\nMayor Jane Doe opened it.`);
    const words = [program, 'ingest', '--strict', '--dry-run', '--batch', '1', articles];
    const child = spawn(process.execPath, words, { env: environment, stdio: ['ignore', 'ignore', 'pipe'] });
    let told = '';
    child.stderr.on('data', (data: Buffer) => {
      told += data;
    });
    const ended = new Promise((resolve) => child.once('exit', resolve));
    await vi.waitFor(() => expect(told).toMatch(/characters/), { timeout: 60_000 });
    child.kill('SIGTERM');
    expect(await ended).toBe(130);
    expect(told).toMatch(/Interrupted after \d+ of 300/);
  });

  it('130: interrupted', async () => {
    const words = [program, 'ingest', '--verbose', '-'];
    const child = spawn(process.execPath, words, { env: environment, stdio: ['pipe', 'ignore', 'pipe'] });
    // It has told its version, and waits for its standard input.
    child.stderr.once('data', () => child.kill('SIGINT'));
    expect(await new Promise((resolve) => child.once('exit', resolve))).toBe(130);
  });
});
