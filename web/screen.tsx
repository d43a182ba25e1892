// Which screen an address shows.

import { lazily } from './lazy.tsx';
import { NotFound } from './not-found.tsx';
import { ActorScreen } from './screens/actor.tsx';
import { ArticleScreen } from './screens/article.tsx';
import { EventScreen } from './screens/event.tsx';
import { Home } from './screens/home.tsx';
import { Statements } from './screens/statements.tsx';
import { Timeline } from './screens/timeline.tsx';

const NetworkScreen = lazily(async () => (await import('./screens/network.tsx')).NetworkScreen);
const ConnectScreen = lazily(async () => (await import('./screens/connect.tsx')).ConnectScreen);
const IngestScreen = lazily(async () => (await import('./screens/ingest.tsx')).IngestScreen);
const ArticlesScreen = lazily(async () => (await import('./screens/articles.tsx')).ArticlesScreen);
const ActorsScreen = lazily(async () => (await import('./screens/actors.tsx')).ActorsScreen);
const CorrectionsScreen = lazily(async () => (await import('./screens/corrections.tsx')).CorrectionsScreen);

interface Properties {
  readonly path: readonly string[];
  readonly search: URLSearchParams;
  readonly hash: string;
}

export function Screen({ path, search, hash }: Properties) {
  const [screen, slug, more] = path;
  if (more !== undefined) return <NotFound />;
  if (slug !== undefined) {
    if (screen === 'events') return <EventScreen slug={slug} search={search} />;
    if (screen === 'actors') return <ActorScreen slug={slug} search={search} />;
    if (screen === 'articles') return <ArticleScreen slug={slug} hash={hash} />;
    return <NotFound />;
  }
  if (screen === undefined) return <Home search={search} />;
  if (screen === 'timeline') return <Timeline search={search} />;
  if (screen === 'statements') return <Statements search={search} />;
  if (screen === 'articles') return <ArticlesScreen search={search} />;
  if (screen === 'actors') return <ActorsScreen search={search} />;
  if (screen === 'network') return <NetworkScreen search={search} />;
  if (screen === 'connect') return <ConnectScreen search={search} />;
  if (screen === 'ingest') return <IngestScreen search={search} />;
  if (screen === 'corrections') return <CorrectionsScreen search={search} />;
  return <NotFound />;
}
