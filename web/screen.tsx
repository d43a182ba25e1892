// Which screen an address shows.

import { useEffect } from 'preact/hooks';
import { Timeline } from './screens/timeline.tsx';
import { useWords } from './words.ts';

interface Properties {
  readonly path: readonly string[];
  readonly search: URLSearchParams;
  readonly hash: string;
  readonly href: string;
}

export function Screen({ path, search }: Properties) {
  const { t } = useWords();
  const [screen, slug] = path;
  useEffect(() => {
    document.title = slug === undefined ? 'Dateline' : `${slug} · Dateline`;
  }, [slug]);
  if (screen === undefined || screen === 'timeline') return <Timeline search={search} />;
  return (
    <>
      <h1>{t.notFound}</h1>
      <p>
        <a href="/timeline">{t.timeline}</a>
      </p>
    </>
  );
}
