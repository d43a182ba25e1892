// Loads the Chinese name tagger.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createTagger, type Tagger } from '../language/zh/lac/tagger.ts';

/** The tagger with the files of `root` (the `resources` folder). */
export function loadTagger(root: string): Tagger {
  return createTagger({
    model: readFileSync(join(root, 'lac', 'model.bin')),
    kernel: readFileSync(join(root, 'lac', 'kernel.wasm')),
  });
}
