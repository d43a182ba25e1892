// What every screen can do with what it shows: copy its address, open its query.

import { useState } from 'preact/hooks';
import { playgroundAddress } from './address.ts';
import type { Variables } from './graphql.ts';
import { useWords } from './words.ts';

interface Properties {
  readonly query: string;
  readonly variables: Variables;
}

export function Tools({ query, variables }: Properties) {
  const { t } = useWords();
  return (
    <div class="tools">
      <CopyLink />
      <a class="button" href={playgroundAddress(query, variables)}>
        {t.query}
      </a>
    </div>
  );
}

/** Copies the address, which restores the screen. Absent where the browser lets no page copy (plain http from elsewhere). */
function CopyLink() {
  const { t } = useWords();
  const [copied, setCopied] = useState<string | null>(null);
  const { clipboard } = navigator as { clipboard?: Clipboard };
  if (clipboard === undefined) return null;
  const copy = () => clipboard.writeText(location.href).then(() => setCopied(location.href));
  return (
    <button type="button" onClick={copy}>
      {copied === location.href ? t.copied : t.copy}
    </button>
  );
}
