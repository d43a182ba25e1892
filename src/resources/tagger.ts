// Loads the Chinese name tagger.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createTagger, type Tagger } from '../language/zh/lac/tagger.ts';

/** The tagger with the files of `root` (the `resources` folder). They are read when it is first asked: English never asks. */
export function loadTagger(root: string): Tagger {
  let tagger: Tagger | null = null;
  return (texts) => {
    tagger ??= createTagger({
      model: readFileSync(join(root, 'lac', 'model.bin')),
      kernel: readFileSync(join(root, 'lac', 'kernel.wasm')),
    });
    return tagger(texts);
  };
}
