import { useEffect } from 'preact/hooks';
import { address } from '../address.ts';
import type { CurationTarget } from '../curate/actions.ts';
import { History } from '../curate/history.tsx';
import { CuratePanel } from '../curate/lazy-panel.ts';
import { Accounts } from '../event/accounts.tsx';
import { Around } from '../event/around.tsx';
import { type EventAnswer, eventQuery, type FullEvent } from '../event/query.ts';
import { words } from '../event/words.ts';
import { Kind, Participants } from '../events.tsx';
import { Exports } from '../exports.tsx';
import { NotFound } from '../not-found.tsx';
import { ArticleLink, Claims, DateText, OwnSentence, Quote, sizeOf } from '../parts.tsx';
import { Answered } from '../use-answer.tsx';
import { useTitle } from '../use-title.ts';
import { useOwnWords, useWords } from '../words.ts';

export function EventScreen({ slug, search }: { slug: string; search: URLSearchParams }) {
  const { t } = useWords();
  return (
    <Answered<EventAnswer> query={eventQuery} variables={{ slug }} heading={t.events}>
      {({ about, event }) =>
        event === null ? (
          <NotFound />
        ) : (
          <Found event={event} canCurate={about.canCurate} justMade={search.get('corrected')} />
        )
      }
    </Answered>
  );
}

function Found(properties: { event: FullEvent; canCurate: boolean; justMade: string | null }) {
  const { event, canCurate, justMade } = properties;
  const { t } = useWords();
  useTitle(event.title);
  // What an address names on this screen is there only now.
  useEffect(() => {
    if (location.hash !== '') document.getElementById(location.hash.slice(1))?.scrollIntoView();
  }, [event.id]);
  return (
    <article>
      <div class="head">
        <p class="kicker">
          <Kind event={event} />
        </p>
        <h1 dir="auto" class={sizeOf(event.title)}>
          {event.title}
        </h1>
        <p class="lead">
          <DateText date={event.date} />
        </p>
        {event.dateConflict && <p class="conflict">{t.conflict}</p>}
        {event.dateReason !== null && (
          <p class="note">
            {t.why}: <OwnSentence text={event.dateReason} />
          </p>
        )}
        <Participants event={event} />
      </div>
      {event.dateClaims.length > 0 && (
        <section>
          <h2>{t.claims}</h2>
          <Claims claims={event.dateClaims} />
        </section>
      )}
      <Accounts event={event} />
      <Told event={event} />
      <Around event={event} />
      {canCurate && <CuratePanel target={targetOf(event)} />}
      <History curations={event.curations} canCurate={canCurate} justMade={justMade} />
      <Exports
        path="timeline"
        search={new URLSearchParams({ ids: event.id })}
        formats={['csv', 'json', 'jsonld', 'ics']}
      />
    </article>
  );
}

function targetOf({ id, title, reports }: FullEvent): CurationTarget {
  const told = reports.map((report) => ({ id: report.id, title: `${report.title} · ${report.article.title}` }));
  return { kind: 'Event', id, name: title, reports: told };
}

/** What each article writes of it, in the article's words. */
function Told({ event }: { event: FullEvent }) {
  const { t } = useWords();
  const own = useOwnWords(words);
  return (
    <section>
      <h2>{t.told}</h2>
      <ul class="plain reports">
        {event.reports.map((report) => (
          <li key={report.id}>
            {report.evidence.length === 0 && <ArticleLink article={report.article} />}
            {report.evidence.map((evidence) => (
              <Quote key={evidence.start} evidence={evidence} />
            ))}
          </li>
        ))}
      </ul>
      <p>
        <a href={address(['statements'], { event: event.id })}>{own.saidAtIt}</a>
      </p>
    </section>
  );
}
