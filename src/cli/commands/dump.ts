// dateline dump: prints the knowledge layer canonically.

import { readConfig } from '../config.ts';
import { withStore } from '../open.ts';
import { printPieces } from '../terminal.ts';

export async function dump(): Promise<void> {
  await printPieces(piecesOf(await withStore(readConfig(), (store) => store.dump())));
}

async function* piecesOf(lines: readonly string[]): AsyncGenerator<string> {
  for (let at = 0; at < lines.length; at += 1000) yield `${lines.slice(at, at + 1000).join('\n')}\n`;
}
