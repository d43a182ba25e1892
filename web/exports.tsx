// The same list as a file, for other programs, and as one long page, for paper.

import { useState } from 'preact/hooks';
import { address } from './address.ts';
import { RequestFailure } from './graphql.ts';
import { saveFile } from './save-file.ts';
import { keptToken, tokenHeaders } from './token.ts';
import { Failure } from './use-answer.tsx';
import { useWords } from './words.ts';

interface Properties {
  /** The path of the screen, as in `events/some-slug`. */
  readonly path: string;
  readonly search?: URLSearchParams;
  /** The endings that the server answers at this path. */
  readonly formats: readonly string[];
  /** Whether `view=print` shows the whole list. */
  readonly print?: boolean;
}

/** Links to what the screen shows, in each format; the query string says which. */
export function Exports({ path, search = new URLSearchParams(), formats, print = false }: Properties) {
  const { t } = useWords();
  const [failed, setFailed] = useState<{ failure: RequestFailure; href: string } | null>(null);
  const parameters = Object.fromEntries([...search].filter(([name]) => !ofTheScreen.has(name)));
  const fetched = (href: string) => {
    setFailed(null);
    fetchFile(href).catch((cause: unknown) => {
      const failure = cause instanceof RequestFailure ? cause : new RequestFailure(String(cause), 'UNREACHABLE', null);
      setFailed({ failure, href });
    });
  };
  return (
    <>
      <p class="exports note">
        {t.exports}{' '}
        {formats.map((format) => {
          const href = address(`${path}.${format}`.split('/'), parameters);
          return (
            <a
              key={format}
              href={href}
              download
              onClick={(event) => {
                // A link sends no token.
                if (keptToken() === '') return;
                event.preventDefault();
                fetched(href);
              }}
            >
              {names[format] ?? format.toUpperCase()}
            </a>
          );
        })}
        {print && <a href={address(path.split('/'), { ...parameters, view: 'print' })}>{t.wholeForPaper}</a>}
      </p>
      {failed !== null && <Failure failure={failed.failure} onRetry={() => fetched(failed.href)} />}
    </>
  );
}

const names: Readonly<Record<string, string>> = {
  jsonld: 'JSON-LD',
  ics: 'iCalendar',
  graphml: 'GraphML',
  'timelinejs.json': 'TimelineJS',
};

/** Parameters that say how a screen looks, not what it shows: a file holds all pages. */
const ofTheScreen = new Set(['after', 'view', 'group', 'sel', 'said', 'tab', 'lane', 'statements', 'zoom']);

/** @throws RequestFailure when the server refuses */
async function fetchFile(href: string): Promise<void> {
  const response = await fetch(href, { headers: tokenHeaders() });
  if (!response.ok) {
    const body = (await response.json().catch(() => ({}))) as Refusal;
    const { message = `HTTP ${response.status}`, extensions = {} } = body.errors?.[0] ?? {};
    throw new RequestFailure(message, extensions.code ?? 'ERROR', extensions.hint ?? null);
  }
  saveFile(await response.blob(), new URL(response.url).pathname.split('/').at(-1) ?? 'dateline');
}

interface Refusal {
  readonly errors?: readonly { readonly message: string; readonly extensions?: { code?: string; hint?: string } }[];
}
