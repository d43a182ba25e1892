// The words of the screen of statements.

const en = {
  group: 'Group by',
  groups: { speaker: 'speaker', event: 'event' },
  order: 'Order',
  notGrouped: 'no groups',
  firstSaid: 'first said first',
  orders: { SAID_DESC: 'last said first', ARTICLES_DESC: 'most reported first' },
  scopes: { article: 'only of one article', event: 'only at one event' },
  ungrouped: { speaker: 'Unnamed speakers', event: 'At no known event' },
  onThisPage: (count: number) => `${count} on this page`,
};

const zh: typeof en = {
  group: '分组',
  groups: { speaker: '按说话人', event: '按事件' },
  order: '排序',
  notGrouped: '不分组',
  firstSaid: '先说的在前',
  orders: { SAID_DESC: '后说的在前', ARTICLES_DESC: '报道最多的在前' },
  scopes: { article: '仅限一篇文章', event: '仅限一个事件' },
  ungrouped: { speaker: '未具名的说话人', event: '场合不明' },
  onThisPage: (count) => `本页${count}条`,
};

export const words = { en, zh };
