// The same list as a file, for other programs.

import { address } from './address.ts';
import { useWords } from './words.ts';

interface Properties {
  /** The path of the screen, as in `events/some-slug`. */
  readonly path: string;
  readonly search?: URLSearchParams;
  /** The endings that the server answers at this path. */
  readonly formats: readonly string[];
}

/** Links to what the screen shows, in each format; the query string says which. */
export function Exports({ path, search = new URLSearchParams(), formats }: Properties) {
  const { t } = useWords();
  const parameters = Object.fromEntries([...search].filter(([name]) => !ofTheScreen.has(name)));
  return (
    <p class="exports note">
      {t.exports}{' '}
      {formats.map((format) => (
        <a key={format} href={address(`${path}.${format}`.split('/'), parameters)} download>
          {names[format] ?? format.toUpperCase()}
        </a>
      ))}
    </p>
  );
}

const names: Readonly<Record<string, string>> = { jsonld: 'JSON-LD', ics: 'iCalendar', graphml: 'GraphML' };

/** Parameters that say how a screen looks, not what it shows: a file holds all pages. */
const ofTheScreen = new Set(['after', 'view', 'group', 'sel', 'tab', 'lane', 'statements', 'zoom']);
