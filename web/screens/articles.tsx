import { address } from '../address.ts';
import { type ArticlesAnswer, articleFilter, articleFilterNames, articlesQuery } from '../articles/query.ts';
import { words } from '../articles/words.ts';
import { Choices } from '../choices.tsx';
import { Exports } from '../exports.tsx';
import { FilterForm, Pages, TextField } from '../filters.tsx';
import { Headlines } from '../headlines.tsx';
import { NoMatch } from '../no-match.tsx';
import { DidYouMean } from '../parts.tsx';
import { Answered } from '../use-answer.tsx';
import { useTitle } from '../use-title.ts';
import { articlesWithoutQuery } from '../without-query.ts';
import { useOwnWords, useWords } from '../words.ts';

/** Every article, the newest first. */
export function ArticlesScreen({ search }: { search: URLSearchParams }) {
  const { t } = useWords();
  const own = useOwnWords(words);
  useTitle(t.articles);
  const inForce = articleFilterNames.filter((name) => search.get(name)).length;
  const change = (changes: Record<string, string>) =>
    address(['articles'], { ...Object.fromEntries(search), after: null, ...changes });
  return (
    <>
      <h1>{t.articles}</h1>
      <FilterForm path="articles" search={search} inForce={inForce}>
        <TextField name="text" label={t.text} search={search} />
        <TextField name="actor" label={t.actor} search={search} />
        <TextField name="publisher" label={own.publisher} search={search} />
        <TextField name="from" label={t.from} search={search} hint="2021-10" />
        <TextField name="to" label={t.to} search={search} hint="2021-11-30" />
      </FilterForm>
      <Answered<ArticlesAnswer>
        query={articlesQuery}
        variables={{ where: articleFilter(search), after: search.get('after') }}
      >
        {({ articles: { totalCount, facets, nodes, pageInfo } }, near) => (
          <>
            <p role="status">{own.count(t.count(totalCount))}</p>
            {totalCount === 0 ? (
              <>
                <DidYouMean names={near} to={(actor) => change({ actor })} />
                <NoMatch
                  path="articles"
                  search={search}
                  names={articleFilterNames}
                  query={articlesWithoutQuery}
                  whereOf={articleFilter}
                />
              </>
            ) : (
              <>
                <Choices label={own.publisher} facets={facets.publishers} to={(publisher) => change({ publisher })} />
                <Headlines articles={nodes} />
                <Pages path="articles" search={search} next={pageInfo.hasNextPage ? pageInfo.endCursor : null} />
                <Exports path="articles" search={search} formats={['csv', 'json', 'jsonld']} />
              </>
            )}
          </>
        )}
      </Answered>
    </>
  );
}
