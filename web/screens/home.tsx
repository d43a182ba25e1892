import type { Home as HomeData, Search as SearchData } from '../answers.ts';
import { Pages } from '../filters.tsx';
import { Headline, Headlines } from '../headlines.tsx';
import { CountedActor, DateText, EventLink, Name, Quote, sizeOf } from '../parts.tsx';
import { queries } from '../queries.ts';
import { EmptyStore } from '../states.tsx';
import { Answered } from '../use-answer.tsx';
import { useTitle } from '../use-title.ts';
import { useWords } from '../words.ts';

/** What the graph holds; with `q`, what a search finds in it. */
export function Home({ search }: { search: URLSearchParams }) {
  const q = search.get('q') ?? '';
  return q === '' ? <Overview /> : <Found text={q} search={search} />;
}

const saved = [
  ['conflicts', '/timeline?conflict=1'],
  ['planned', '/timeline?status=PLANNED'],
  ['calls', '/timeline?type=CALL'],
  ['words', '/statements?mode=DIRECT'],
] as const;

function Overview() {
  const { t } = useWords();
  return (
    <div class="home">
      <h1 class="masthead">Dateline</h1>
      <p class="tagline">{t.tagline}</p>
      <Answered<HomeData> query={queries.home} variables={{}}>
        {({ about: { counts }, articles }) =>
          articles.totalCount === 0 ? (
            <EmptyStore told />
          ) : (
            <>
              <ul class="figures">
                <Figure count={counts.events} name={t.events} href="/timeline" />
                <Figure count={counts.statements} name={t.statementCount} href="/statements" />
                <Figure count={counts.actors} name={t.actors} href="/actors" />
                <Figure count={counts.articles} name={t.articles} href="/articles" />
              </ul>
              <div class="home-columns">
                <section>
                  <h2>{t.newest}</h2>
                  <Headlines articles={articles.nodes} />
                  {articles.totalCount > articles.nodes.length && (
                    <p>
                      <a href="/articles">{t.allArticles(t.count(articles.totalCount))}</a>
                    </p>
                  )}
                </section>
                <section>
                  <h2>{t.savedQuestions}</h2>
                  <ul class="plain questions">
                    {saved.map(([name, href]) => (
                      <li key={name}>
                        <a href={href}>{t.questions[name]}</a>
                      </li>
                    ))}
                  </ul>
                </section>
              </div>
            </>
          )
        }
      </Answered>
    </div>
  );
}

function Figure({ count, name, href }: { count: number; name: string; href: string }) {
  const { t } = useWords();
  return (
    <li>
      <a href={href}>
        <strong>{t.count(count)}</strong> <span>{name}</span>
      </a>
    </li>
  );
}

function Found({ text, search }: { text: string; search: URLSearchParams }) {
  const { t } = useWords();
  useTitle(`${t.search}: ${text}`);
  return (
    <>
      <h1 class={sizeOf(text)}>
        {t.search}: <bdi>{text}</bdi>
      </h1>
      <Answered<SearchData> query={queries.search} variables={{ text, after: search.get('after') }}>
        {({ search: { nodes, totalCount, pageInfo } }) => (
          <>
            <p role="status">{totalCount === 0 ? t.nothing : t.results(t.count(totalCount))}</p>
            {totalCount === 0 && <a href="/">{t.clear}</a>}
            <ul class="found">
              {nodes.map((hit) => (
                <li key={`${hit.__typename} ${hit.slug}`}>
                  <Hit hit={hit} />
                </li>
              ))}
            </ul>
            <Pages path="" search={search} next={pageInfo.hasNextPage ? pageInfo.endCursor : null} />
          </>
        )}
      </Answered>
    </>
  );
}

function Hit({ hit }: { hit: SearchData['search']['nodes'][number] }) {
  if (hit.__typename === 'Actor') return <CountedActor actor={hit} />;
  if (hit.__typename === 'Event') {
    return (
      <>
        <EventLink event={hit} /> <DateText date={hit.date} />
      </>
    );
  }
  if (hit.__typename === 'Article') return <Headline article={hit} />;
  return (
    <>
      <Name text={hit.speakerText} />
      {hit.evidence.slice(0, 1).map((evidence) => (
        <Quote key={evidence.start} evidence={evidence} />
      ))}
    </>
  );
}
