import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe } from 'vitest';
import { openStore } from '../../src/store/store.ts';
import { storeProperties } from './store-properties.ts';

const folder = mkdtempSync(join(tmpdir(), 'dateline-properties-'));
let number = 0;

describe('ingestion into the embedded store', () => {
  afterAll(() => rmSync(folder, { recursive: true }));
  storeProperties({
    numRuns: 8,
    open: (kept) => openStore(kept ? join(folder, String(number++)) : ':memory:'),
    reopen: async (store) => {
      await store.close();
      return openStore(store.address);
    },
  });
});
