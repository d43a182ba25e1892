// What a list says when it has nothing to show, and what to do next.

import { address } from './address.ts';
import { useWords } from './words.ts';

/** Nothing fits: each filter with a link that takes it away. */
export function Dropped({ search, path }: { search: URLSearchParams; path: string }) {
  const { t } = useWords();
  const now = Object.fromEntries(search);
  const filled = [...search].filter(([name, value]) => value !== '' && name !== 'after');
  if (filled.length === 0) return <EmptyStore />;
  return (
    <div class="notice">
      <p>{t.nothing}</p>
      <p>
        {filled.map(([name, value]) => (
          <a key={name} class="choice" href={address([path], { ...now, [name]: null, after: null })} dir="auto">
            ✕ {value}
          </a>
        ))}
      </p>
    </div>
  );
}

/** Nothing has been read yet: what Dateline is, and the line that begins. */
export function EmptyStore() {
  const { t } = useWords();
  return (
    <div class="notice">
      <p>{t.tagline}</p>
      <p>
        {t.emptyStore} <code>dateline ingest FILE…</code>
      </p>
    </div>
  );
}
