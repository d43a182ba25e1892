// Every regular expression of the language rules, of extraction and of reading meets 100 kB of its worst case. The texts
// are made from the expression: each part that may repeat is repeated after what must stand before it, and is followed
// by what cannot match. A worker runs them, and is stopped when an expression does not come back.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { type AST, RegExpParser, visitRegExpAST } from '@eslint-community/regexpp';
import ts from 'typescript';
import { expect, it } from 'vitest';

const size = 100_000;
/** A pattern without unbounded backtracking needs milliseconds; one with it needs minutes or years. */
const patience = 10_000;

interface Expression {
  readonly source: string;
  readonly flags: string;
}

const source = fileURLToPath(new URL('../../src/', import.meta.url));
const files = ['language', 'extract', 'read'].flatMap((folder) =>
  readdirSync(join(source, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(source, folder, name)),
);

/** Those written as literals, from the syntax trees, and those that the modules build as they load. */
async function allExpressions(): Promise<readonly Expression[]> {
  const found = new Map<string, Expression>();
  const add = ({ source, flags }: Expression) => found.set(`/${source}/${flags}`, { source, flags });
  for (const file of files) {
    const tree = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) {
        const end = node.text.lastIndexOf('/');
        add({ source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
      }
      ts.forEachChild(node, visit);
    };
    visit(tree);
  }
  const original = globalThis.RegExp;
  globalThis.RegExp = new Proxy(original, {
    construct(target, parts: [string, string?], self) {
      const built = Reflect.construct(target, parts, self) as RegExp;
      add(built);
      return built;
    },
  });
  try {
    for (const file of files) await import(file);
  } finally {
    globalThis.RegExp = original;
  }
  return [...found.values()];
}

/** Short pieces that, repeated, make the texts: `before` once, `pump` many times, then something that ends no match. */
interface Attack {
  readonly before: string;
  readonly pump: string;
}

function attacksOn({ source, flags }: Expression): Attack[] {
  const parser = new RegExpParser({ ecmaVersion: 2025 });
  const pattern = parser.parsePattern(source, 0, source.length, {
    unicode: /[uv]/.test(flags),
    unicodeSets: flags.includes('v'),
  });
  const attacks: Attack[] = [];
  for (const alternative of pattern.alternatives)
    attacks.push({ before: '', pump: sampleAll(alternative.elements) || 'a' });
  visitRegExpAST(pattern, {
    onQuantifierEnter(node) {
      if (node.max < 8) return;
      const before = leadOf(node);
      const element = node.element;
      const bodies =
        'alternatives' in element ? element.alternatives.map(({ elements }) => sampleAll(elements)) : [sample(element)];
      for (const body of new Set(bodies)) if (body !== '') attacks.push({ before, pump: body });
      if (bodies.length > 1) attacks.push({ before, pump: bodies.join('') || 'a' });
    },
  });
  const seen = new Set<string>();
  return attacks.filter(({ before, pump }) => {
    const key = `${before}|${pump}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** What has to stand before a node for the match to reach it. */
function leadOf(node: AST.Node): string {
  let lead = '';
  for (let child: AST.Node = node; child.parent !== null; child = child.parent) {
    const parent: AST.Node = child.parent;
    if (parent.type === 'Alternative') {
      const index = parent.elements.indexOf(child as AST.Element);
      lead = sampleAll(parent.elements.slice(0, index)) + lead;
    }
  }
  return lead;
}

function sampleAll(elements: readonly AST.Element[]): string {
  return elements.map(sample).join('');
}

/** Something that the element matches. */
function sample(element: AST.Element): string {
  switch (element.type) {
    case 'Character':
      return String.fromCodePoint(element.value);
    case 'CharacterSet':
    case 'CharacterClass':
    case 'ExpressionCharacterClass': {
      const flags = element.type === 'ExpressionCharacterClass' ? 'v' : element.raw.includes('\\p') ? 'u' : 's';
      const one = new RegExp(`^${element.raw}$`, flags);
      return (
        [...'a一1 A，.中年-"“【(（<\u3000\n'].find((character) => one.test(character)) ??
        element.raw.replace(/^\[\^?/, '')[0] ??
        'a'
      );
    }
    case 'Group':
    case 'CapturingGroup':
      return sampleAll(element.alternatives[0]?.elements ?? []);
    case 'Quantifier':
      return sample(element.element).repeat(Math.max(1, element.min));
    default:
      return '';
  }
}

/** Runs in the worker: says which expression it begins, so that the one that hangs is known. */
const work = `
  const { parentPort, workerData } = require('node:worker_threads');
  for (const [index, { source, flags, attacks }] of workerData.entries()) {
    parentPort.postMessage(index);
    for (const { before, pump } of attacks) {
      const text = before + pump.repeat(Math.ceil(${size} / pump.length)) + '\\u0001';
      const expression = new RegExp(source, flags);
      if (expression.global) for (const _ of text.matchAll(expression)); else expression.test(text);
    }
  }
  parentPort.postMessage(-1);
`;

it('every regular expression comes to an end on 100 kB of its worst case', async () => {
  const expressions = await allExpressions();
  expect(expressions.length).toBeGreaterThan(300);
  let rest = expressions.map((expression) => ({ ...expression, attacks: attacksOn(expression) }));
  const hanging: string[] = [];
  while (rest.length > 0) {
    const stopped = await run(rest);
    if (stopped === null) break;
    const { source, flags } = rest[stopped] as Expression;
    hanging.push(`/${source}/${flags}`);
    rest = rest.slice(stopped + 1);
  }
  expect(hanging).toEqual([]);
}, 300_000);

/** The index of the expression that did not come back; null when all did. */
function run(tasks: readonly object[]): Promise<number | null> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(work, { eval: true, workerData: tasks });
    let current = 0;
    const stop = (result: number | null) => {
      clearTimeout(timer);
      void worker.terminate().then(() => resolve(result));
    };
    let timer = setTimeout(() => stop(current), patience);
    worker.on('error', reject);
    worker.on('message', (index: number) => {
      if (index < 0) return stop(null);
      current = index;
      clearTimeout(timer);
      timer = setTimeout(() => stop(current), patience);
    });
  });
}
