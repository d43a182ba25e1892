import { pointWords } from '../src/model/date-words.ts';
import type { ArticleLine } from './answers.ts';
import { ArticleLink, Names } from './parts.tsx';
import { useWords } from './words.ts';

/** Articles as a list: the title of each, who published it and when. */
export function Headlines({ articles }: { articles: readonly ArticleLine[] }) {
  return (
    <ul class="plain headlines">
      {articles.map((article) => (
        <li key={article.slug}>
          <Headline article={article} />
        </li>
      ))}
    </ul>
  );
}

export function Headline({ article }: { article: ArticleLine }) {
  const { language } = useWords();
  const { publisher, published } = article;
  return (
    <>
      <ArticleLink article={article} />{' '}
      <span class="note">
        <Names texts={[publisher, published && pointWords(published.slice(0, 10), language)]} />
      </span>
    </>
  );
}
