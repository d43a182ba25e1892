// The words of the screen that reads articles in.

const en = {
  title: 'Read articles in',
  closed: 'This server does not let you read articles in.',
  closedWhy: 'On your own machine, start it with writing allowed; elsewhere, use a token of the role ingester.',
  paste: 'Text, Markdown or the source of a web page',
  pasteHint: 'The first line is the headline.',
  files: 'Files: HTML, Markdown, plain text, or article graphs',
  drop: 'Drop files here, or choose them:',
  urls: 'Addresses, one a line',
  noFetch: 'This server does not fetch addresses (it was started without --allow-url-ingest).',
  more: 'What the article does not say itself',
  published: 'Published',
  publisher: 'Publisher',
  url: 'Its address',
  read: 'Read in',
  keys: 'Ctrl+Enter reads in.',
  nothing: 'Paste a text, choose files or name addresses first.',
  onlyOne: 'One at a time: text, files or addresses.',
  jobs: 'Recent readings',
  unknownJob: 'This reading is not known any more.',
  states: { QUEUED: 'waiting', RUNNING: 'reading', DONE: 'done', FAILED: 'failed' },
  progress: (done: number, total: number) => `${done} of ${total} ${total === 1 ? 'article' : 'articles'}`,
  counts: (added: number, replaced: number, unchanged: number, failed: number) =>
    [
      [added, 'new'],
      [replaced, 'replaced'],
      [unchanged, 'unchanged'],
      [failed, 'failed'],
    ]
      .filter(([count]) => count !== 0)
      .map((pair) => pair.join(' '))
      .join(', '),
  warnings: 'What was noticed',
  cameIn: 'What came in',
  inIt: (events: number, statements: number) =>
    `${events} ${events === 1 ? 'event' : 'events'}, ${statements} ${statements === 1 ? 'statement' : 'statements'}`,
  again: 'Read more in',
  broken: 'The connection broke off; the reading goes on at the server.',
  follow: 'Follow again',
};

const zh: typeof en = {
  title: '读入文章',
  closed: '此服务器不允许您读入文章。',
  closedWhy: '在本机请以允许写入的方式启动；其他情况请使用 ingester 角色的令牌。',
  paste: '纯文本、Markdown 或网页源代码',
  pasteHint: '第一行是标题。',
  files: '文件：HTML、Markdown、纯文本或文章图',
  drop: '把文件拖到这里，或选择文件：',
  urls: '网址，每行一个',
  noFetch: '此服务器不抓取网址（启动时未加 --allow-url-ingest）。',
  more: '文章自身未说明的内容',
  published: '发表时间',
  publisher: '发表方',
  url: '文章网址',
  read: '读入',
  keys: 'Ctrl+Enter 读入。',
  nothing: '请先粘贴文字、选择文件或填写网址。',
  onlyOne: '文字、文件、网址请分开读入。',
  jobs: '最近的读入',
  unknownJob: '这次读入已无记录。',
  states: { QUEUED: '等待中', RUNNING: '读入中', DONE: '完成', FAILED: '失败' },
  progress: (done, total) => `${done}／${total}篇`,
  counts: (added, replaced, unchanged, failed) =>
    (
      [
        ['新增', added],
        ['替换', replaced],
        ['未变', unchanged],
        ['失败', failed],
      ] as const
    )
      .filter(([, count]) => count !== 0)
      .map(([name, count]) => `${name}${count}篇`)
      .join('，'),
  warnings: '读入时注意到',
  cameIn: '读入的内容',
  inIt: (events, statements) => `${events}件事，${statements}条言论`,
  again: '继续读入',
  broken: '连接中断，服务器仍在继续读入。',
  follow: '重新跟踪',
};

export const words = { en, zh };
