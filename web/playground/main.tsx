// The playground: GraphiQL, built into the package, with the example questions as its first tabs. No request leaves the origin.

import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import { GraphiQL } from 'graphiql';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { applyTheme, chosenTheme } from '../settings.ts';
import { exampleQuery } from './example.ts';
import { fetcher } from './fetcher.ts';
import { exampleTabs, fragmentOf, type Tab, tabFromFragment } from './tabs.ts';

const fromAddress = tabFromFragment(location.hash);
const theme = chosenTheme();
applyTheme(theme);

function Playground({ tabs }: { readonly tabs: readonly Tab[] }) {
  const [tab, setTab] = useState<Tab>(fromAddress ?? (tabs[0] as Tab));
  const [copied, setCopied] = useState(false);
  const change = (changed: Partial<Tab>) => {
    setTab((current) => ({ ...current, ...changed }));
    setCopied(false);
  };
  const copy = async () => {
    await navigator.clipboard.writeText(`${location.origin}${location.pathname}${fragmentOf(tab)}`);
    setCopied(true);
  };
  return (
    <>
      <header>
        <a href="/">Dateline</a>
        {/* Where the browser lets a page copy: not on plain http from elsewhere. */}
        {window.isSecureContext && (
          <button type="button" onClick={copy}>
            {copied ? 'Link copied' : 'Copy link'}
          </button>
        )}
      </header>
      <main>
        <GraphiQL
          fetcher={fetcher}
          {...(theme === 'system' ? {} : { defaultTheme: theme })}
          defaultTabs={tabs.map(({ query, variables }) => ({ query, variables: variables ?? null }))}
          {...(fromAddress === null
            ? {}
            : { initialQuery: fromAddress.query, initialVariables: fromAddress.variables ?? '' })}
          onTabChange={({ tabs: open, activeTabIndex }) => {
            const active = open[activeTabIndex];
            change({ query: active?.query ?? '', variables: active?.variables ?? '' });
          }}
          onEditQuery={(query) => change({ query })}
          onEditVariables={(variables) => change({ variables })}
        />
      </main>
    </>
  );
}

/** An event of this server's graph for the questions that begin with one; none when the graph is empty or cannot be read. */
async function findExample(): Promise<string> {
  try {
    const answer = (await fetcher({ query: exampleQuery })) as { data?: { events: { nodes: { id: string }[] } } };
    return answer.data?.events.nodes[0]?.id ?? '';
  } catch {
    // The tabs are of use without: whoever asks sees what is wrong.
    return '';
  }
}

const tabs = exampleTabs({ event: await findExample() });
createRoot(document.getElementById('playground') as HTMLElement).render(<Playground tabs={tabs} />);
