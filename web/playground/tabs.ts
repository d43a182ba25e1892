// The playground's first tabs: the example questions of queries/, in reading order, and one from the address if there is one.

const files = import.meta.glob<string>('../../queries/*.graphql', { query: '?raw', import: 'default', eager: true });

const order = [
  'who-said-what',
  'timeline',
  'date-conflicts',
  'accounts',
  'connection',
  'neighborhood',
  'as-of',
  'search',
];

export interface Tab {
  readonly query: string;
  readonly variables?: string;
}

export function exampleTabs(): Tab[] {
  return order.flatMap((name) => {
    const query = files[`../../queries/${name}.graphql`];
    return query === undefined ? [] : [{ query, ...(name === 'accounts' ? { variables: '{ "event": "" }' } : {}) }];
  });
}

/** A query carried in the fragment (`#q=…&v=…`), which is never sent to a server. */
export function tabFromFragment(fragment: string): Tab | null {
  const parameters = new URLSearchParams(fragment.replace(/^#/, ''));
  const query = parameters.get('q');
  if (query === null) return null;
  const variables = parameters.get('v');
  return { query, ...(variables === null ? {} : { variables }) };
}

/** The address that opens the playground with this query. */
export function linkTo(tab: Tab): string {
  const parameters = new URLSearchParams({ q: tab.query, ...(tab.variables ? { v: tab.variables } : {}) });
  return `${location.origin}${location.pathname}#${parameters}`;
}
