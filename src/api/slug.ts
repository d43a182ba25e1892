// Slugs: a readable name and the digits of the id, so that a slug is unique by construction and finds its thing by id alone.

const prefixes = { Actor: 'act', Event: 'evt', Statement: 'sta', Article: 'art' } as const;
export type SlugLabel = keyof typeof prefixes;

export function slugOf(words: string, id: string): string {
  const readable = words
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  const short = [...readable].slice(0, 40).join('').replace(/-$/, '');
  return `${short === '' ? '' : `${short}-`}${id.slice(id.indexOf('_') + 1)}`;
}

/** The id in a slug of a `label`; null when it has none. */
export function idOfSlug(label: SlugLabel, slug: string): string | null {
  const digits = /(?:^|-)([0-9a-f]{20})$/.exec(slug)?.[1];
  return digits === undefined ? null : `${prefixes[label]}_${digits}`;
}

/** The label that an id's prefix tells; null for one that is none of ours. */
export function labelOf(id: string): SlugLabel | 'Report' | 'Version' | 'Curation' | 'Job' | null {
  const prefix = /^(\w{3})_/.exec(id)?.[1];
  const all = {
    act: 'Actor',
    evt: 'Event',
    sta: 'Statement',
    art: 'Article',
    rep: 'Report',
    ver: 'Version',
    cur: 'Curation',
    job: 'Job',
  } as const;
  return all[prefix as keyof typeof all] ?? null;
}
