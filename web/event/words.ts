// The words of an event's screen.

const en = {
  saidAtIt: 'What was said at it, as a table',
  onlyHere: 'Only here',
  missing: 'Lacking here, told by others',
  onlyThisAccount: 'only in this account',
  around: 'Before and after, with the same actors',
  arrows: 'keys ← →',
  thisEvent: 'this event',
  noneAround: 'No other dated event of these actors is known.',
};

const zh: typeof en = {
  saidAtIt: '以表格查看当时的言论',
  onlyHere: '仅见于此',
  missing: '此处未提而他方提及',
  onlyThisAccount: '仅见于此方',
  around: '同一参与者此前与此后的事件',
  arrows: '按键 ← →',
  thisEvent: '本事件',
  noneAround: '没有这些参与者的其他有日期的事件。',
};

export const words = { en, zh };
