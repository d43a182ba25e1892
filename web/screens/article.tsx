import { useEffect, useRef, useState } from 'preact/hooks';
import { address, spanOf } from '../address.ts';
import { Card } from '../article/card.tsx';
import { Notices } from '../article/notices.tsx';
import { type ArticleAnswer, type ArticleRecord, articleQuery, type Mark } from '../article/query.ts';
import { Retract } from '../article/retract.tsx';
import { Text } from '../article/text.tsx';
import { words } from '../article/words.ts';
import { momentWords } from '../dates.ts';
import { Exports } from '../exports.tsx';
import { NotFound } from '../not-found.tsx';
import { DateText, Names } from '../parts.tsx';
import { Answered } from '../use-answer.tsx';
import { useTitle } from '../use-title.ts';
import { useOwnWords, useWords } from '../words.ts';

export function ArticleScreen({ slug, hash }: { slug: string; hash: string }) {
  const { t } = useWords();
  return (
    <Answered<ArticleAnswer> query={articleQuery} variables={{ slug }} heading={t.articles}>
      {({ about, article }) =>
        article === null ? <NotFound /> : <Article article={article} hash={hash} canRetract={about.canIngest} />
      }
    </Answered>
  );
}

function Article(properties: { article: ArticleRecord; hash: string; canRetract: boolean }) {
  const { article, hash, canRetract } = properties;
  const { t, language } = useWords();
  const own = useOwnWords(words);
  const here = spanOf(hash);
  const page = useRef<HTMLElement>(null);
  const [current, setCurrent] = useState<number | null>(null);
  const [shown, setShown] = useState<readonly Mark[]>([]);
  useTitle(article.title);
  useEffect(() => {
    const span = spanOf(hash);
    if (span === null) return;
    const first = page.current?.querySelector('.here');
    // A mark that was chosen by a click or a key is in view already.
    if (first?.contains(document.activeElement)) return;
    first?.scrollIntoView({ block: 'center' });
    setCurrent(span.start);
    setShown(article.marks.filter(({ start, end }) => start < span.end && end > span.start).sort(shorterFirst));
  }, [hash, article]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') setShown([]);
  };
  return (
    <article ref={page} class="reading" onKeyDown={onKeyDown}>
      <div class="column">
        <p class="note">
          <Names
            texts={[
              article.publisher,
              article.authors.join(', '),
              article.published && momentWords(article.published, language),
            ]}
          />
          {article.url !== null && /^https?:/.test(article.url) && (
            <>
              {' · '}
              <a href={article.url} rel="noreferrer">
                {t.original}
              </a>
            </>
          )}
        </p>
        <p class="key note">
          <span class="label">{own.marks}</span>
          {Object.entries(t.marks).map(([kind, name]) => (
            <span key={kind} class={kind}>
              {name}
            </span>
          ))}
        </p>
        <Text
          article={article}
          here={here}
          current={current}
          onMarks={(start, marks, how) => {
            if (how === 'focus') setCurrent(start);
            setShown(marks);
          }}
        />
      </div>
      <aside class="margin">
        <Card marks={shown} onClose={() => setShown([])} />
        <Contents article={article} />
      </aside>
      <div class="column">
        <Notices article={article} />
        {canRetract && <Retract article={article} />}
        <Exports
          path="articles"
          search={new URLSearchParams({ ids: article.id })}
          formats={['csv', 'json', 'jsonld']}
        />
      </div>
    </article>
  );
}

function shorterFirst(a: Mark, b: Mark): number {
  return a.end - a.start - (b.end - b.start);
}

/** The events of the article in the order of time, and the way to its statements. */
function Contents({ article: { id, events, statements } }: { article: ArticleRecord }) {
  const { t } = useWords();
  const own = useOwnWords(words);
  return (
    <section class="contents">
      {events.totalCount > 0 && (
        <>
          <h2>{own.events}</h2>
          <ol class="around plain">
            {events.nodes.map(({ slug, title, date }) => (
              <li key={slug}>
                <span class="when">
                  <DateText date={date} />
                </span>
                <a href={address(['events', slug])} dir="auto">
                  {title}
                </a>
              </li>
            ))}
          </ol>
          {events.totalCount > events.nodes.length && (
            <p class="note">{t.onlyFirst(events.nodes.length, events.totalCount)}</p>
          )}
        </>
      )}
      {statements.totalCount > 0 && (
        <p>
          <a href={address(['statements'], { article: id })}>{own.statements(statements.totalCount)}</a>
        </p>
      )}
    </section>
  );
}
