// What ties two actors, written as sentences: an event both took part in, or what one said of the other, each with its words.

import type { TiedEvent, TiedStatement } from './answers.ts';
import { ActorLink, DateText, EventLink, Name, Quote } from './parts.tsx';
import { useWords, wordFor } from './words.ts';

export function EventTie({ event }: { event: TiedEvent }) {
  const { t } = useWords();
  const evidence = event.reports.flatMap((report) => report.evidence)[0];
  return (
    <li class="tie">
      <p>
        <span class="when">
          <DateText date={event.date} />
        </span>{' '}
        {t.tookPart} <EventLink event={event} />
      </p>
      {evidence !== undefined && <Quote evidence={evidence} />}
    </li>
  );
}

export function StatementTie({ statement }: { statement: TiedStatement }) {
  const { t } = useWords();
  const evidence = statement.evidence[0];
  return (
    <li class="tie">
      <p>
        <span class="when">
          <DateText date={statement.said} />
        </span>{' '}
        {statement.speaker === null ? <Name text={statement.speakerText} /> : <ActorLink actor={statement.speaker} />}
        {statement.via !== null && (
          <>
            {' '}
            ({t.via} <ActorLink actor={statement.via} />)
          </>
        )}{' '}
        <span class="note">{wordFor(t.modes, statement.mode)}</span>
      </p>
      {evidence !== undefined && <Quote evidence={evidence} />}
    </li>
  );
}
