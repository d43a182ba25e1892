// Which events an address asks for. The same names are those of the files (`/timeline.csv?actor=…`).

export const eventFilterNames = [
  'actor',
  'type',
  'status',
  'place',
  'publisher',
  'article',
  'text',
  'conflict',
  'from',
  'to',
] as const;

/** The filters of a query string, without what only says how they are shown. */
export function eventFilters(search: URLSearchParams): URLSearchParams {
  const filters = new URLSearchParams();
  for (const name of eventFilterNames) {
    const value = search.get(name);
    if (value) filters.set(name, value);
  }
  return filters;
}

/** The filter in the words of the schema. */
export function eventFilter(search: URLSearchParams): Record<string, unknown> {
  const value = (name: (typeof eventFilterNames)[number]) => search.get(name) || undefined;
  const during = filled({ from: value('from'), to: value('to') });
  return filled({
    participants: listOf(value('actor')),
    type: listOf(value('type')),
    status: listOf(value('status')),
    place: value('place'),
    publisher: value('publisher'),
    article: idOfArticle(value('article')),
    text: value('text'),
    dateConflict: value('conflict') === undefined ? undefined : value('conflict') !== '0',
    during: Object.keys(during).length > 0 ? during : undefined,
  });
}

/** The statements of the same actor, publisher and time. */
export function statementFilterOfEvents(search: URLSearchParams): Record<string, unknown> {
  const said = filled({ from: search.get('from') || undefined, to: search.get('to') || undefined });
  return filled({
    actor: search.get('actor') || undefined,
    publisher: search.get('publisher') || undefined,
    article: idOfArticle(search.get('article') || undefined),
    said: Object.keys(said).length > 0 ? said : undefined,
  });
}

/** An id, or the slug of an address, whose last digits are the id's. */
function idOfArticle(value: string | undefined): string | undefined {
  const digits = /^(?:.*-)?([0-9a-f]{20})$/.exec(value ?? '')?.[1];
  return digits === undefined ? value : `art_${digits}`;
}

function listOf(value: string | undefined): string[] | undefined {
  return value === undefined ? undefined : [value];
}

function filled(values: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}
