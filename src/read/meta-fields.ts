// The `<meta>` elements of a page by name.

import type { CheerioAPI } from 'cheerio/slim';

/** Values by the lower-cased name, property or itemprop of the element, in the order of the page. */
export type MetaFields = ReadonlyMap<string, readonly string[]>;

export function metaFields($: CheerioAPI): MetaFields {
  const fields = new Map<string, string[]>();
  for (const element of $('meta[content]').toArray().slice(0, 500)) {
    const { name, property, itemprop, content } = element.attribs;
    for (const key of [name, property, itemprop === undefined ? undefined : `itemprop:${itemprop}`]) {
      if (key === undefined || content === undefined || content.trim() === '') continue;
      const list = fields.get(key.trim().toLowerCase());
      if (list === undefined) fields.set(key.trim().toLowerCase(), [content.trim()]);
      else list.push(content.trim());
    }
  }
  const parsely = fields.get('parsely-page')?.[0];
  if (parsely !== undefined) {
    try {
      for (const [key, value] of Object.entries(JSON.parse(parsely) as object))
        if (typeof value === 'string') fields.set(`parsely:${key}`, [value]);
    } catch {
      // Not JSON after all: the other fields remain.
    }
  }
  return fields;
}

export function all(meta: MetaFields, ...names: readonly string[]): string[] {
  return names.flatMap((name) => meta.get(name) ?? []);
}

/** The first value of the first of these names that has one. */
export function first(meta: MetaFields, ...names: readonly string[]): string | null {
  return all(meta, ...names)[0] ?? null;
}
