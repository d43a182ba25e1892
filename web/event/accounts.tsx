// What each party says of one event, side by side, and what one has that the others lack.

import { dateWords } from '../../src/model/date-words.ts';
import type { Report } from '../answers.ts';
import { ActorLink, ArticleLink, Quote } from '../parts.tsx';
import { Speaker } from '../statement-list.tsx';
import { useOwnWords, useWords, wordFor } from '../words.ts';
import type { Account, Difference, FullEvent } from './query.ts';
import { words } from './words.ts';

export function Accounts({ event }: { event: FullEvent }) {
  const { t } = useWords();
  const accounts = event.accounts.filter(({ statements, reports }) => statements.totalCount + reports.length > 0);
  if (accounts.length === 0) return null;
  return (
    <section id="accounts">
      <h2>{t.accounts}</h2>
      <div class="accounts">
        {accounts.map((account) => (
          <Told key={`${account.label} ${account.party?.slug}`} account={account} alone={accounts.length === 1} />
        ))}
      </div>
    </section>
  );
}

function Told({ account, alone }: { account: Account; alone: boolean }) {
  const { t } = useWords();
  const own = useOwnWords(words);
  const { label, party, statements, reports, onlyHere, missing } = account;
  const onlyIds = new Set(alone ? [] : onlyHere.statements.map(({ id }) => id));
  return (
    <section>
      <h3 dir="auto">{party === null ? label : <ActorLink actor={party} />}</h3>
      {!alone && <Differing title={own.onlyHere} difference={onlyHere} />}
      {!alone && <Differing title={own.missing} difference={missing} />}
      {statements.nodes.map((statement) => (
        <div key={statement.id} class="said">
          <Speaker statement={statement} />
          <p class="note">
            {wordFor(t.modes, statement.mode)}
            {onlyIds.has(statement.id) && <strong> · {own.onlyThisAccount}</strong>}
          </p>
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
  );
}

/** Actors, topics and dates that one account has and another lacks. */
function Differing({ title, difference: { actors, topics, dates } }: { title: string; difference: Difference }) {
  const { language } = useWords();
  if (actors.length + topics.length + dates.length === 0) return null;
  return (
    <p class="differing">
      <span class="label">{title}</span>
      {actors.map((actor) => (
        <ActorLink key={actor.slug} actor={actor} />
      ))}
      {[...dates.map((date) => dateWords(date, language)), ...topics].map((word) => (
        <span key={word} dir="auto">
          {word}
        </span>
      ))}
    </p>
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
