// How a reading goes, live; and what came of it.

import { useEffect, useState } from 'preact/hooks';
import { follow } from '../follow.ts';
import { RequestFailure, tellChanged } from '../graphql.ts';
import { ArticleLink } from '../parts.tsx';
import { Tools } from '../tools.tsx';
import { Failure } from '../use-answer.tsx';
import { useOwnWords, wordFor } from '../words.ts';
import { ingestProgressSubscription, type JobRecord, jobQuery } from './query.ts';
import { withoutMarkup } from './source.ts';
import { words } from './words.ts';

export function Progress({ id }: { id: string }) {
  const own = useOwnWords(words);
  const [job, setJob] = useState<JobRecord | null>(null);
  const [failure, setFailure] = useState<RequestFailure | null>(null);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    const abort = new AbortController();
    setFailure(null);
    follow<{ ingestProgress: JobRecord }>(ingestProgressSubscription, { job: id }, abort.signal, ({ ingestProgress }) =>
      setJob(ingestProgress),
    ).then(tellChanged, (cause) => {
      if (abort.signal.aborted) return;
      setFailure(cause instanceof RequestFailure ? cause : new RequestFailure(String(cause), 'ERROR', null));
    });
    return () => abort.abort();
  }, [id, attempt]);
  const again = () => setAttempt(attempt + 1);
  return (
    <>
      <Tools query={jobQuery} variables={{ job: id }} />
      {failure?.code === 'NOT_FOUND' && <p>{own.unknownJob}</p>}
      {failure?.code === 'UNREACHABLE' && job !== null && (
        <p role="status" class="failure">
          {own.broken}{' '}
          <button type="button" onClick={again}>
            {own.follow}
          </button>
        </p>
      )}
      {failure !== null && failure.code !== 'NOT_FOUND' && job === null && (
        <Failure failure={failure} onRetry={again} />
      )}
      {job !== null && <JobReport job={job} />}
      <p>
        <a href="/ingest">{own.again}</a>
      </p>
    </>
  );
}

function JobReport({ job }: { job: JobRecord }) {
  const own = useOwnWords(words);
  const { state, label, total, done, added, replaced, unchanged, failed, warnings, error, articles } = job;
  return (
    <section class="job">
      <h2 dir="auto">{withoutMarkup(label)}</h2>
      <p role="status">
        <strong>{wordFor(own.states, state)}</strong> · {own.progress(done, total)}
        {done > 0 && ` · ${own.counts(added, replaced, unchanged, failed)}`}
      </p>
      <progress max={Math.max(1, total)} value={done} aria-label={label} />
      {error !== null && (
        <p role="alert" class="failure">
          {error}
        </p>
      )}
      {warnings.length > 0 && (
        <>
          <h3>{own.warnings}</h3>
          <ul>
            {warnings.map((warning, index) => (
              // Two articles may say the same.
              <li key={`${index} ${warning}`} dir="auto">
                {warning}
              </li>
            ))}
          </ul>
        </>
      )}
      {articles.length > 0 && (
        <>
          <h3>{own.cameIn}</h3>
          <ul class="plain">
            {articles.map((article) => (
              <li key={article.slug}>
                <ArticleLink article={article} />{' '}
                <span class="note">{own.inIt(article.events.totalCount, article.statements.totalCount)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
