// The words of the list of articles.

const en = { publisher: 'Publisher', count: (count: string) => `${count} ${count === '1' ? 'article' : 'articles'}` };

const zh: typeof en = { publisher: '媒体', count: (count) => `${count}篇文章` };

export const words = { en, zh };
