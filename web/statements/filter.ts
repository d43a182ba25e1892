// Which statements an address asks for. The same names are those of the files (`/statements.csv?speaker=…`).

import { idOfSlug } from '../address.ts';

/** Parameters that only links set: statements of one article, or at one event. */
export const scopes = ['article', 'event'] as const;
export const parties = ['speaker', 'via', 'about'] as const;

export const statementFilterNames = [...parties, 'text', 'mode', 'from', 'to', ...scopes] as const;

/** The filter that the query string says. */
export function statementFilter(search: URLSearchParams): Record<string, unknown> {
  const filled = (names: readonly string[]) =>
    Object.fromEntries(names.map((name) => [name, search.get(name)] as const).filter(([, value]) => value));
  const said = filled(['from', 'to']);
  return {
    ...filled([...parties, 'text', 'mode']),
    ...Object.fromEntries(
      Object.entries(filled(scopes)).map(([name, value]) => [
        name,
        idOfSlug(String(value), name === 'event' ? 'evt' : 'art') ?? value,
      ]),
    ),
    ...(Object.keys(said).length > 0 ? { said } : {}),
  };
}
