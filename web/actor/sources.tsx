// How each article names an actor, and where.

import { pointWords } from '../../src/model/date-words.ts';
import { address, wordsAddress } from '../address.ts';
import { ArticleLink, Names } from '../parts.tsx';
import { useOwnWords, useWords } from '../words.ts';
import type { ActorHead, AppearanceRecord } from './query.ts';
import { words } from './words.ts';

/** Places of one article that are listed; its own screen marks them all. */
const mostPlaces = 12;

export function Sources({ actor, appearances }: { actor: ActorHead; appearances: readonly AppearanceRecord[] }) {
  const { t, language } = useWords();
  const own = useOwnWords(words);
  return (
    <>
      <h2>{t.onlyFirst(appearances.length, actor.articleCount)}</h2>
      <ol class="plain sources">
        {appearances.map(({ article, name, aliases, evidence }) => (
          <li key={`${article.slug} ${evidence[0]?.start}`}>
            <h3>
              <ArticleLink article={article} />
            </h3>
            <p class="note">
              <Names
                texts={[article.publisher, article.published && pointWords(article.published.slice(0, 10), language)]}
              />
            </p>
            <p>
              <span class="label">{own.calledHere}</span>
              {[name, ...aliases].map((form) => (
                <span key={form} class="form" dir="auto" lang={article.language}>
                  {form}
                </span>
              ))}
            </p>
            <p class="people">
              <span class="label">{own.times(evidence.length)}</span>
              {evidence.slice(0, mostPlaces).map(({ start, end, quote }) => (
                <a key={start} href={wordsAddress(article.slug, start, end)} dir="auto" lang={article.language}>
                  {quote}
                </a>
              ))}
              {evidence.length > mostPlaces && <span class="note">{own.more(evidence.length - mostPlaces)}</span>}
            </p>
          </li>
        ))}
      </ol>
      {appearances.length < actor.articleCount && (
        <p>
          <a href={address(['articles'], { actor: actor.slug })}>{t.allArticles(t.count(actor.articleCount))}</a>
        </p>
      )}
      {actor.joinedBy.length > 0 && (
        <p class="note">
          {own.joined}: {actor.joinedBy.join(', ')}
        </p>
      )}
    </>
  );
}
