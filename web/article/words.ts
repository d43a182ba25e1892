// The words of an article's screen.

const en = {
  here: 'Found at these words',
  help: 'Point at a marked passage, or move from mark to mark with J and K, to see what was found there.',
  keys: 'J next mark, K the one before, Enter its address, Esc closes.',
  close: 'Close',
  whole: 'Show the whole passage',
  hidden: 'Hidden by a correction.',
  problem: 'Not understood',
  kinds: { ACTOR: 'Actor', EVENT: 'Event', DATE: 'Date of', STATEMENT: 'Statement' },
  inArticles: (count: number) => (count === 1 ? 'in 1 article' : `in ${count} articles`),
  events: 'Events in this article',
  statements: (count: number) => (count === 1 ? '1 statement' : `${count} statements`),
  omitted: (count: number) => `${count} characters`,
  marks: 'Marked in the text',
  retract: 'Take this article out',
  retractMeans: 'It goes, with all that only it tells. Reading it in again brings it back.',
  sure: 'Really?',
  yesRetract: 'Yes, take it out',
};

const zh: typeof en = {
  here: '此处找到的内容',
  help: '指向有标记的文字，或用 J、K 键逐处移动，即可查看该处找到的内容。',
  keys: 'J 下一处，K 上一处，Enter 定位，Esc 关闭。',
  close: '关闭',
  whole: '显示整段原文',
  hidden: '已被更正隐藏。',
  problem: '未能读懂',
  kinds: { ACTOR: '人物或机构', EVENT: '事件', DATE: '日期，属于', STATEMENT: '言论' },
  inArticles: (count) => `见于${count}篇文章`,
  events: '本文中的事件',
  statements: (count) => `${count}条言论`,
  omitted: (count) => `${count}字`,
  marks: '文中标记',
  retract: '移除本文',
  retractMeans: '本文及仅见于本文的内容将被移除；重新读入即可恢复。',
  sure: '确定吗？',
  yesRetract: '确定移除',
};

export const words = { en, zh };
