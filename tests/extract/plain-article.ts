import type { Article, Language } from '../../src/model/article.ts';

/** An article of one paragraph that says nothing of itself; `told` is what it does say. */
export function plainArticle(text: string, language: Language, told: Partial<Article> = {}): Article {
  return {
    id: 'art_test',
    title: '',
    language,
    url: null,
    publisher: null,
    authors: [],
    published: null,
    text,
    blocks: [{ kind: 'PARAGRAPH', start: 0, end: text.length }],
    links: [],
    omissions: [],
    ...told,
  };
}
