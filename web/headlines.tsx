import { pointWords } from '../src/model/date-words.ts';
import type { ArticleLine } from './answers.ts';
import { ArticleLink, Names } from './parts.tsx';
import { useWords } from './words.ts';

/** Articles as a list: the title of each, who published it and when. */
export function Headlines({ articles }: { articles: readonly ArticleLine[] }) {
  const { language } = useWords();
  return (
    <ul class="plain headlines">
      {articles.map((article) => (
        <li key={article.slug}>
          <ArticleLink article={article} />
          <span class="note">
            <Names
              texts={[article.publisher, article.published && pointWords(article.published.slice(0, 10), language)]}
            />
          </span>
        </li>
      ))}
    </ul>
  );
}
