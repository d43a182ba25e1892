// Who said what, as a table; on a narrow screen each row becomes a card.

import { address } from './address.ts';
import type { StatementRecord } from './answers.ts';
import { ActorLink, DateText, SourceLink } from './parts.tsx';
import { useWords, wordFor } from './words.ts';

export function StatementTable({ statements }: { statements: readonly StatementRecord[] }) {
  const { t } = useWords();
  return (
    <div class="wide">
      <table class="cards">
        <thead>
          <tr>
            {[t.said, t.speaker, t.words, t.about, t.source].map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {statements.map((statement) => (
            <Row key={statement.id} statement={statement} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ statement }: { statement: StatementRecord }) {
  const { t } = useWords();
  const evidence = statement.evidence[0];
  return (
    <tr>
      <td data-label={t.said}>
        <DateText date={statement.said} />
      </td>
      <td data-label={t.speaker}>
        <Speaker statement={statement} />
      </td>
      <td class="words">
        <p dir="auto" lang={evidence?.article.language}>
          {statement.text}
        </p>
        <p class="note">
          {wordFor(t.modes, statement.mode)}
          {statement.event !== null && (
            <>
              {' · '}
              <a href={address(['events', statement.event.slug])} dir="auto">
                {statement.event.title}
              </a>
            </>
          )}
        </p>
      </td>
      <td data-label={t.about} class="people">
        {statement.about.map((actor) => (
          <ActorLink key={actor.slug} actor={actor} />
        ))}
      </td>
      <td data-label={t.source}>{evidence !== undefined && <SourceLink evidence={evidence} />}</td>
    </tr>
  );
}

/** The speaker, and the party whose report it is. */
export function Speaker({ statement }: { statement: StatementRecord }) {
  const { t } = useWords();
  const { speaker, speakerText, via, viaText } = statement;
  return (
    <>
      {speaker === null ? <span dir="auto">{speakerText}</span> : <ActorLink actor={speaker} />}
      {(via !== null || viaText !== null) && (
        <p class="note">
          {t.via}: {via === null ? <span dir="auto">{viaText}</span> : <ActorLink actor={via} />}
        </p>
      )}
    </>
  );
}
