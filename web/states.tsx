// What stands where nothing has been read yet: what Dateline is, and what to do next.

import { useState } from 'preact/hooks';
import { address, go } from './address.ts';
import { RequestFailure } from './graphql.ts';
import { queries } from './queries.ts';
import { Answered, Failure } from './use-answer.tsx';
import { useWords } from './words.ts';

/** `told`: what Dateline is stands above already. */
export function EmptyStore({ told = false }: { told?: boolean }) {
  const { t } = useWords();
  return (
    <div class="notice">
      {!told && <p>{t.tagline}</p>}
      <p>
        <strong>{t.emptyStore}</strong>
      </p>
      <Answered<{ about: { canIngest: boolean } }> query={queries.rights} variables={{}} main={false}>
        {({ about }) =>
          about.canIngest ? (
            <Begin />
          ) : (
            <>
              <p>
                {t.emptyCommand} <code>dateline ingest FILE…</code>
              </p>
              <p>
                {t.emptySample} <code>dateline start</code>
              </p>
            </>
          )
        }
      </Answered>
    </div>
  );
}

/** Where articles may be read in from the page: one's own, or those that come with Dateline. */
function Begin() {
  const { t } = useWords();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<RequestFailure | null>(null);
  const load = async () => {
    setBusy(true);
    setFailure(null);
    try {
      const { ingestSample } = await import('./ingest/sample.ts');
      go(address(['ingest'], { job: await ingestSample() }));
    } catch (cause) {
      setFailure(cause instanceof RequestFailure ? cause : new RequestFailure(String(cause), 'UNREACHABLE', null));
      setBusy(false);
    }
  };
  return (
    <>
      <p class="buttons">
        <a class="button" href={address(['ingest'])}>
          {t.readIn}
        </a>{' '}
        <button type="button" disabled={busy} onClick={load}>
          {t.loadSample}
        </button>
      </p>
      {failure !== null && <Failure failure={failure} onRetry={load} />}
    </>
  );
}
