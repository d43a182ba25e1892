import type { OneEvent, Report } from '../answers.ts';
import { Kind, Participants } from '../events.tsx';
import { NotFound } from '../not-found.tsx';
import { ActorLink, ArticleLink, Claims, DateText, Quote } from '../parts.tsx';
import { queries } from '../queries.ts';
import { Speaker } from '../statement-list.tsx';
import { Answered } from '../use-answer.tsx';
import { useTitle } from '../use-title.ts';
import { useWords, wordFor } from '../words.ts';

export function EventScreen({ slug }: { slug: string }) {
  return (
    <Answered<OneEvent> query={queries.event} variables={{ slug }}>
      {({ event }) => (event === null ? <NotFound /> : <Found event={event} />)}
    </Answered>
  );
}

function Found({ event }: { event: NonNullable<OneEvent['event']> }) {
  const { t } = useWords();
  useTitle(event.title);
  return (
    <article>
      <h1 dir="auto">{event.title}</h1>
      <p>
        <strong>
          <DateText date={event.date} />
        </strong>{' '}
        <Kind event={event} />
      </p>
      {event.dateReason !== null && (
        <p class="note">
          {t.why}: {event.dateReason}
        </p>
      )}
      <Participants event={event} />
      {event.dateConflict && <p class="conflict">{t.conflict}</p>}
      {event.dateClaims.length > 0 && (
        <>
          <h2>{t.claims}</h2>
          <Claims claims={event.dateClaims} />
        </>
      )}
      <Accounts event={event} />
      <h2>{t.told}</h2>
      <Reports reports={event.reports} />
    </article>
  );
}

function Accounts({ event }: { event: NonNullable<OneEvent['event']> }) {
  const { t } = useWords();
  const accounts = event.accounts.filter(({ statements, reports }) => statements.totalCount + reports.length > 0);
  if (accounts.length === 0) return null;
  return (
    <>
      <h2>{t.accounts}</h2>
      <div class="accounts">
        {accounts.map(({ label, party, statements, reports }) => (
          <section key={`${label} ${party?.slug}`}>
            <h3 dir="auto">{party === null ? label : <ActorLink actor={party} />}</h3>
            {statements.nodes.map((statement) => (
              <div key={statement.id} class="said">
                <Speaker statement={statement} />
                <span class="note"> · {wordFor(t.modes, statement.mode)}</span>
                {statement.evidence.slice(0, 1).map((evidence) => (
                  <Quote key={evidence.start} evidence={evidence} />
                ))}
              </div>
            ))}
            {statements.totalCount > statements.nodes.length && (
              <p class="note">{t.onlyFirst(statements.nodes.length, statements.totalCount)}</p>
            )}
            {statements.totalCount === 0 && <Reports reports={reports} />}
          </section>
        ))}
      </div>
    </>
  );
}

function Reports({ reports }: { reports: readonly Report[] }) {
  return (
    <ul class="plain">
      {reports.map((report) => (
        <li key={`${report.article.slug} ${report.evidence[0]?.start}`}>
          {report.evidence.length === 0 && <ArticleLink article={report.article} />}
          {report.evidence.map((evidence) => (
            <Quote key={evidence.start} evidence={evidence} />
          ))}
        </li>
      ))}
    </ul>
  );
}
