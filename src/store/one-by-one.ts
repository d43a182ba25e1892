// Queries that ask for many things at once, made to ask for one at a time. LadybugDB 0.19.1 reads a whole relation table when
// the thing a relation begins at comes out of a list, and only that thing's relations when it is a parameter of its own.

export interface OneByOne {
  /** The parameter that holds the list. */
  readonly list: string;
  /** The parameter that holds one of its items. */
  readonly item: string;
  readonly text: string;
}

/**
 * `text` for one item of the list that it unwinds (`UNWIND $ids AS wanted MATCH (… {id: wanted})-…`, in every part of a
 * UNION); null where it does not begin at the things of a list, or asks for no relations.
 */
export function oneByOne(text: string): OneByOne | null {
  const unwind = /^UNWIND \$(\w+) AS (\w+)\n/m.exec(text);
  if (unwind === null || !/\]-|-\[/.test(text)) return null;
  const [line, list = '', item = ''] = unwind;
  const begins = new RegExp(`\\{id: (?:\\w+\\()?${item}\\b`);
  const parts = text.split(line);
  // Before the first UNWIND stand only comments.
  if (!/^(?:\s*\/\/.*\n)*\s*$/.test(parts[0] ?? '') || !parts.slice(1).every((part) => begins.test(part))) return null;
  const bound = parts.slice(1).map((part) => {
    const rebinds = new RegExp(`\\bWITH DISTINCT (?:\\w+, )?${item}\\b`).exec(part);
    const end = rebinds === null ? part.length : rebinds.index + rebinds[0].length;
    const head = part.slice(0, end).replace(new RegExp(`\\b${item}\\b`, 'g'), `$$${item}`);
    return `${rebinds === null ? head : `${head} AS ${item}`}${part.slice(end)}`;
  });
  return { list, item, text: text.slice(0, unwind.index) + bound.join('') };
}
