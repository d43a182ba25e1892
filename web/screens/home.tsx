import { address } from '../address.ts';
import type { Home as HomeData, Search as SearchData } from '../answers.ts';
import { ActorLink, ArticleLink, DateText, Quote } from '../parts.tsx';
import { queries } from '../queries.ts';
import { Answered } from '../use-answer.tsx';
import { useWords, wordFor } from '../words.ts';
import { Dropped, EmptyStore } from './timeline.tsx';

/** What the graph holds; with `q`, what a search finds in it. */
export function Home({ search }: { search: URLSearchParams }) {
  const q = search.get('q') ?? '';
  return q === '' ? <Overview /> : <Found text={q} search={search} />;
}

function Overview() {
  const { t } = useWords();
  return (
    <>
      <h1>Dateline</h1>
      <p>{t.tagline}</p>
      <Answered<HomeData> query={queries.home} variables={{}}>
        {({ about: { counts }, articles }) => (
          <>
            <ul class="plain">
              <li>
                <a href="/timeline">
                  {t.events}: {t.count(counts.events)}
                </a>
              </li>
              <li>
                <a href="/statements">
                  {t.statementCount}: {t.count(counts.statements)}
                </a>
              </li>
              <li>
                {t.actors}: {t.count(counts.actors)}
              </li>
            </ul>
            <h2>
              {t.articles}: {t.count(counts.articles)}
            </h2>
            {articles.totalCount === 0 && <EmptyStore />}
            <ul>
              {articles.nodes.map((article) => (
                <li key={article.slug}>
                  <ArticleLink article={article} />
                  <span class="note"> {[article.publisher, article.published].filter(Boolean).join(' · ')}</span>
                </li>
              ))}
            </ul>
          </>
        )}
      </Answered>
    </>
  );
}

function Found({ text, search }: { text: string; search: URLSearchParams }) {
  const { t } = useWords();
  return (
    <>
      <h1 dir="auto">
        {t.search}: {text}
      </h1>
      <Answered<SearchData> query={queries.search} variables={{ text }}>
        {({ search: { nodes, totalCount } }) => (
          <>
            <p role="status">{t.onlyFirst(nodes.length, totalCount)}</p>
            {totalCount === 0 && <Dropped search={search} path="" />}
            <ul class="found">
              {nodes.map((hit) => (
                <li key={`${hit.__typename} ${hit.slug}`}>
                  <Hit hit={hit} />
                </li>
              ))}
            </ul>
          </>
        )}
      </Answered>
    </>
  );
}

function Hit({ hit }: { hit: SearchData['search']['nodes'][number] }) {
  const { t } = useWords();
  if (hit.__typename === 'Actor') {
    return (
      <>
        <ActorLink actor={hit} /> <span class="badge">{wordFor(t.kinds, hit.kind)}</span>
      </>
    );
  }
  if (hit.__typename === 'Event') {
    return (
      <>
        <a href={address(['events', hit.slug])} dir="auto">
          {hit.title}
        </a>{' '}
        <DateText date={hit.date} />
      </>
    );
  }
  if (hit.__typename === 'Article') return <ArticleLink article={hit} />;
  return (
    <>
      <span dir="auto">{hit.speakerText}</span>
      {hit.evidence.slice(0, 1).map((evidence) => (
        <Quote key={evidence.start} evidence={evidence} />
      ))}
    </>
  );
}
