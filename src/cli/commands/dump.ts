// dateline dump: prints the knowledge layer canonically.

import { readConfig } from '../config.ts';
import { withStore } from '../open.ts';
import { printData } from '../terminal.ts';

export async function dump(): Promise<void> {
  await printData(await withStore(readConfig(), (store) => store.dump()));
}
