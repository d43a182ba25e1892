import { address } from '../address.ts';
import { momentWords } from '../dates.ts';
import { tellChanged } from '../graphql.ts';
import { IngestForm } from '../ingest/form.tsx';
import { Progress } from '../ingest/progress.tsx';
import { ingestRightsQuery, type JobLine, type RightsAnswer } from '../ingest/query.ts';
import { withoutMarkup } from '../ingest/source.ts';
import { words } from '../ingest/words.ts';
import { TokenField } from '../token-field.tsx';
import { Answered } from '../use-answer.tsx';
import { useTitle } from '../use-title.ts';
import { useOwnWords, useWords, wordFor } from '../words.ts';

export function IngestScreen({ search }: { search: URLSearchParams }) {
  const own = useOwnWords(words);
  const job = search.get('job') ?? '';
  useTitle(own.title);
  return (
    <>
      <h1>{own.title}</h1>
      {job === '' ? (
        <Answered<RightsAnswer> query={ingestRightsQuery} variables={{}}>
          {({ about, jobs }) => (
            <>
              {about.canIngest ? <IngestForm canFetch={about.canFetch} /> : <Closed />}
              <Jobs jobs={jobs.nodes} />
            </>
          )}
        </Answered>
      ) : (
        <Progress key={job} id={job} />
      )}
    </>
  );
}

/** Where nothing may be read in: how it could. */
function Closed() {
  const own = useOwnWords(words);
  return (
    <div class="notice">
      <p>
        <strong>{own.closed}</strong>
      </p>
      <p>
        {own.closedWhy} <code>dateline serve --allow-write</code>
      </p>
      <TokenField onKept={tellChanged} />
    </div>
  );
}

function Jobs({ jobs }: { jobs: readonly JobLine[] }) {
  const { language } = useWords();
  const own = useOwnWords(words);
  if (jobs.length === 0) return null;
  return (
    <section>
      <h2>{own.jobs}</h2>
      <ul class="plain">
        {jobs.map(({ id, state, label, done, total, createdAt }) => (
          <li key={id}>
            <a href={address(['ingest'], { job: id })} dir="auto">
              {withoutMarkup(label)}
            </a>{' '}
            <span class="note">
              {wordFor(own.states, state)} · {own.progress(done, total)} · {momentWords(createdAt, language)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
