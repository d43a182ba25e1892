// The playground: GraphiQL, built into the package, with the example questions as its first tabs. No request leaves the origin.

import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { exampleTabs, linkTo, type Tab, tabFromFragment } from './tabs.ts';

const fetcher = createGraphiQLFetcher({ url: '/graphql' });
const fromAddress = tabFromFragment(location.hash);

function Playground() {
  const [tab, setTab] = useState<Tab>(fromAddress ?? (exampleTabs()[0] as Tab));
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(linkTo(tab));
    setCopied(true);
  };
  return (
    <GraphiQL
      fetcher={fetcher}
      defaultTabs={exampleTabs().map(({ query, variables }) => ({ query, variables: variables ?? null }))}
      {...(fromAddress === null
        ? {}
        : { initialQuery: fromAddress.query, initialVariables: fromAddress.variables ?? '' })}
      onEditQuery={(query) => {
        setTab((current) => ({ ...current, query }));
        setCopied(false);
      }}
      onEditVariables={(variables) => setTab((current) => ({ ...current, variables }))}
    >
      <GraphiQL.Logo>
        <a href="/" style={{ color: 'inherit' }}>
          Dateline
        </a>{' '}
        <button type="button" onClick={copy} style={{ font: 'inherit', fontSize: '0.8rem' }}>
          {copied ? 'Link copied' : 'Copy link'}
        </button>
      </GraphiQL.Logo>
    </GraphiQL>
  );
}

createRoot(document.getElementById('playground') as HTMLElement).render(<Playground />);
