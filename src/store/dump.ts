// The knowledge layer as text that can be compared: one JSON object a line, in an order of its own, the same on every engine.

import type { Row, Run, Value } from './connection.ts';

const nodes = ['actors', 'events', 'statements', 'curations'];
const relations = [
  'names',
  'tells-of',
  'words',
  'is-called',
  'mentions',
  'took-part-in',
  'took-place-in',
  'said',
  'relayed',
  'addressed-to',
  'is-about',
  'is-about-event',
  'said-at',
];

/**
 * What is known, a line each, without when it was recorded here: two stores with the same knowledge give the same lines. Not one
 * text: that of twenty thousand articles would be longer than a string may be.
 */
export async function dumpKnowledge(run: Run): Promise<readonly string[]> {
  const lines: string[] = [];
  for (const name of [...nodes, ...relations]) {
    const rows = (await run(`dump/${name}`)).map((row) => JSON.stringify([name, canonical(row)]));
    // One at a time: a spread of a hundred thousand arguments overflows the stack.
    for (const line of rows.sort()) lines.push(line);
  }
  return lines;
}

/** Columns in text order. */
function canonical(row: Row): { [column: string]: Value } {
  return Object.fromEntries(Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1)));
}
