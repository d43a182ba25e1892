// Who said what, as a table; on a narrow screen each row becomes a card.

import type { StatementRecord } from './answers.ts';
import { ActorLink, DateText, EventLink, Name, SourceLink } from './parts.tsx';
import { useWords, wordFor } from './words.ts';

interface Properties {
  readonly statements: readonly StatementRecord[];
  /** What a heading above the table already says. */
  readonly without?: 'speaker' | 'event';
}

export function StatementTable({ statements, without }: Properties) {
  const { t } = useWords();
  const names = [t.said, ...(without === 'speaker' ? [] : [t.speaker]), t.words, t.about, t.source];
  return (
    <div class="wide">
      <table class="cards statements">
        <thead>
          <tr>
            {names.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {statements.map((statement) => (
            <Row key={statement.id} statement={statement} without={without} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ statement, without }: { statement: StatementRecord; without: Properties['without'] }) {
  const { t } = useWords();
  const { event, about, evidence } = statement;
  return (
    <tr>
      <td data-label={t.said} class="when">
        <DateText date={statement.said} />
      </td>
      {without !== 'speaker' && (
        <td data-label={t.speaker}>
          <Speaker statement={statement} />
        </td>
      )}
      <td class="words">
        <p class={statement.mode === 'DIRECT' ? 'direct' : 'indirect'} dir="auto" lang={evidence[0]?.article.language}>
          {statement.text}
        </p>
        <p class="note">
          {without === 'speaker' && <Relayed statement={statement} />}
          {wordFor(t.modes, statement.mode)}
          {event !== null && without !== 'event' && (
            <>
              {' · '}
              <EventLink event={event} />
            </>
          )}
        </p>
      </td>
      <td data-label={t.about} class="people">
        {about.map((actor) => (
          <ActorLink key={actor.slug} actor={actor} />
        ))}
      </td>
      <td data-label={t.source}>
        {evidence.slice(0, mostSources).map((one) => (
          <p key={`${one.article.slug} ${one.start}`}>
            <SourceLink evidence={one} />
          </p>
        ))}
        {evidence.length > mostSources && <p class="note">{t.onlyFirst(mostSources, evidence.length)}</p>}
      </td>
    </tr>
  );
}

const mostSources = 3;

/** The speaker, to whom it was said, and the party whose report it is. */
export function Speaker({ statement }: { statement: StatementRecord }) {
  const { t } = useWords();
  const { speaker, speakerText, addressees } = statement;
  return (
    <>
      {speaker === null ? <Name text={speakerText} /> : <ActorLink actor={speaker} />}
      {addressees.length > 0 && (
        <p class="note">
          {t.addressees}{' '}
          {addressees.map((actor) => (
            <ActorLink key={actor.slug} actor={actor} />
          ))}
        </p>
      )}
      <p class="note">
        <Relayed statement={statement} />
      </p>
    </>
  );
}

function Relayed({ statement: { via, viaText } }: { statement: StatementRecord }) {
  const { t } = useWords();
  if (via === null && viaText === null) return null;
  return (
    <>
      {t.via}: {via === null ? <Name text={viaText ?? ''} /> : <ActorLink actor={via} />}{' '}
    </>
  );
}
