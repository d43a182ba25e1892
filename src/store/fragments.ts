// Pieces of Cypher: files of `cypher/` that hold several named ones, put together by name.

import { cypherQuery } from './cypher-files.ts';

export interface Fragment {
  readonly text: string;
  /** The same condition as a pattern to begin with (`anchor:` in the file); null where it has none. */
  readonly anchor: string | null;
}

const files = new Map<string, ReadonlyMap<string, Fragment>>();

/** The fragment `name` of the file `file` as `dialect` takes it. An unknown one is a defect and throws a plain `Error`. */
export function fragment(file: string, name: string, dialect = 'common'): Fragment {
  const key = `${dialect}:${file}`;
  let fragments = files.get(key);
  if (fragments === undefined) {
    // A variant of such a file holds only the fragments that differ.
    fragments = new Map(['common', dialect].flatMap((form) => [...readFragments(cypherQuery(file, form).text)]));
    files.set(key, fragments);
  }
  const found = fragments.get(name);
  if (found === undefined) throw new Error(`cypher/${file}.cypher has no fragment "${name}"`);
  return found;
}

/** `text` with each `<<Label variable>>` replaced by the columns of that record (`cypher/read/columns.cypher`). */
export function withColumns(text: string): string {
  return text.replace(/<<(\w+) (\w+)>>/g, (_, label: string, variable: string) =>
    fragment('read/columns', label).text.replace(/\bx\./g, `${variable}.`),
  );
}

/** Fragments end in `;`. The comment lines above one begin with its name, as far as a `:` or the end of the line. */
function readFragments(text: string): ReadonlyMap<string, Fragment> {
  const fragments = new Map<string, Fragment>();
  for (const part of text.split(/;\s*$/m)) {
    const lines = part.split('\n');
    const comments = lines.filter((line) => line.startsWith('//')).map((line) => line.slice(2).trim());
    const body = lines
      .filter((line) => !line.startsWith('//'))
      .join('\n')
      .trim();
    if (body === '') continue;
    const anchor =
      comments
        .find((line) => line.startsWith('anchor:'))
        ?.slice('anchor:'.length)
        .trim() ?? null;
    const name =
      comments
        .filter((line) => !line.startsWith('anchor:'))
        .at(-1)
        ?.split(':')[0] ?? '';
    fragments.set(name, { text: body, anchor });
  }
  return fragments;
}
