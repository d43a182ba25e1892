// Fills a store for the API bench: every article of a folder, and as many copies as asked.

import type { Store } from '../../src/store/port.ts';
import { alphabetOf, copyOf, readFolder } from './graphs.ts';

const batch = 100;

/** Ingests the articles of `folder` `times` times over; what is there already is left alone. */
export async function load(store: Store, folder: string, times: number, say: (line: string) => void): Promise<void> {
  const extractions = readFolder(folder);
  const alphabet = alphabetOf(extractions);
  for (let number = 0; number < times; number++) {
    const began = performance.now();
    for (let at = 0; at < extractions.length; at += batch) {
      const part = extractions.slice(at, at + batch).map((extraction) => copyOf(extraction, number, alphabet));
      await store.ingest(part, '2035-01-01T00:00:00Z');
    }
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    say(`${store.address}: copy ${number + 1} of ${times}, ${extractions.length} articles in ${seconds} s`);
  }
}
