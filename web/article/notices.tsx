// What was not understood in an article, and what of its page did not become part of the text.

import { OwnSentence } from '../parts.tsx';
import { useOwnWords, useWords, wordFor } from '../words.ts';
import type { ArticleRecord } from './query.ts';
import { words } from './words.ts';

export function Notices({ article: { problems, omissions } }: { article: ArticleRecord }) {
  const { t } = useWords();
  const own = useOwnWords(words);
  return (
    <>
      {problems.length > 0 && (
        <section>
          <h2>{t.problems}</h2>
          <ul>
            {problems.map(({ message, severity, start, end }) => (
              <li key={`${start} ${message}`} class={severity.toLowerCase()}>
                {start === null || end === null ? (
                  <OwnSentence text={message} />
                ) : (
                  <a href={`#s=${start}-${end}`} dir="auto">
                    <OwnSentence text={message} />
                  </a>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
      {omissions.length > 0 && (
        <section>
          <h2>{t.omissions}</h2>
          <ul class="omissions">
            {omissions.map(({ reason, excerpt, length }) => (
              <li key={`${reason} ${excerpt}`}>
                <span class="badge">{wordFor(own.reasons, reason)}</span>{' '}
                <span class="note">{own.omitted(length)}</span> <q dir="auto">{excerpt}</q>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
