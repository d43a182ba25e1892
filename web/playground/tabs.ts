// The playground's first tabs: the example questions of queries/, in reading order, and one from the address if there is one.

/// <reference types="vite/client" />

import type { Example } from './example.ts';

const files = import.meta.glob<string>('../../queries/*.graphql', { query: '?raw', import: 'default', eager: true });

/** The files of queries/ in their order, with variables for those that want some. */
const order: readonly (readonly [name: string, variables?: (example: Example) => object])[] = [
  ['welcome'],
  ['who-said-what'],
  ['timeline'],
  ['date-conflicts'],
  ['accounts', ({ event }) => ({ event })],
  ['connection'],
  ['neighborhood'],
  ['as-of'],
  ['search'],
  ['paging', () => ({ after: null })],
  ['ingest', () => ({ job: 'the id that Ingest gave' })],
];

export interface Tab {
  readonly query: string;
  readonly variables?: string;
}

export function exampleTabs(example: Example): Tab[] {
  return order.map(([name, variables]) => ({
    query: files[`../../queries/${name}.graphql`] ?? '',
    ...(variables === undefined ? {} : { variables: JSON.stringify(variables(example), null, 2) }),
  }));
}

/** A query carried in the fragment (`#q=…&v=…`), which is never sent to a server. */
export function tabFromFragment(fragment: string): Tab | null {
  const parameters = new URLSearchParams(fragment.replace(/^#/, ''));
  const query = parameters.get('q');
  if (query === null) return null;
  const variables = parameters.get('v');
  return { query, ...(variables === null ? {} : { variables }) };
}

/** The fragment that carries this query. */
export function fragmentOf(tab: Tab): string {
  return `#${new URLSearchParams({ q: tab.query, ...(tab.variables ? { v: tab.variables } : {}) })}`;
}
