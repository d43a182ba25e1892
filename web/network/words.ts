// The words of the network's screen.

function some(count: number, one: string, more: string): string {
  return `${count} ${count === 1 ? one : more}`;
}

const en = {
  title: 'Network',
  around: (names: string) => `Network around ${names}`,
  whose: 'Whose network?',
  add: 'Add an actor',
  depth: 'Steps',
  limit: 'At most',
  view: 'Show as',
  views: { graph: 'picture and list', list: 'list' },
  usualView: 'as fits',
  showPicture: 'Show the picture',
  wellConnected: 'Named in most articles',
  unknown: 'Nobody is known by this name.',
  alone: 'Nothing ties these actors to others in this time.',
  showing: (shown: number, total: number) => `${shown} of ${total} actors`,
  cut: 'The closest and best connected are shown.',
  raise: (limit: number) => `Show up to ${limit}`,
  narrow: 'or narrow the time above',
  hidden: 'Hidden:',
  showHidden: (name: string) => `Show ${name} again`,
  picture: (actors: string) => `Network: ${actors}`,
  keys: 'Arrow keys go to the nearest actor that way. Enter opens, E expands, H hides, F fits, + and − zoom.',
  node: (name: string, kind: string, ties: number, steps: number) =>
    `${name}, ${kind}, ${some(ties, 'tie', 'ties')}, ${steps === 0 ? 'in the middle' : some(steps, 'step away', 'steps away')}`,
  zoomIn: 'Larger',
  zoomOut: 'Smaller',
  fit: 'Fit',
  expand: 'Expand',
  hide: 'Hide',
  tooMany: 'At most 10 actors can stand in the middle.',
  choose: 'Choose an actor in the picture to see its ties.',
  ties: 'Ties',
  actors: 'Actors',
  name: 'Name',
  kind: 'Kind',
  steps: 'Steps away',
  tieCount: 'Ties shown',
  tie: (events: number, statements: number) =>
    [
      events > 0 && some(events, 'shared event', 'shared events'),
      statements > 0 && some(statements, 'statement', 'statements'),
    ]
      .filter(Boolean)
      .join(', '),
  words: 'The words',
  shapes: { PERSON: '● person', ORGANIZATION: '■ organization', PLACE: '◆ place' },
};

const zh: typeof en = {
  title: '关系网',
  around: (names) => `${names}的关系网`,
  whose: '看谁的关系网？',
  add: '加入一方',
  depth: '步数',
  limit: '最多',
  view: '显示为',
  views: { graph: '图和列表', list: '列表' },
  usualView: '自动',
  showPicture: '显示图',
  wellConnected: '见于文章最多者',
  unknown: '没有叫这个名字的人物、机构或地点。',
  alone: '这段时间内没有与他方的关系。',
  showing: (shown, total) => `显示${shown}方，共${total}方`,
  cut: '显示的是最近、关系最多者。',
  raise: (limit) => `最多显示${limit}方`,
  narrow: '或在上面缩小时间范围',
  hidden: '已隐藏：',
  showHidden: (name) => `重新显示${name}`,
  picture: (actors) => `关系网：${actors}`,
  keys: '方向键到该方向最近的一方，Enter 打开，E 展开，H 隐藏，F 全图，+ − 缩放。',
  node: (name, kind, ties, steps) => `${name}，${kind}，${ties}条关系，${steps === 0 ? '居中' : `距${steps}步`}`,
  zoomIn: '放大',
  zoomOut: '缩小',
  fit: '全图',
  expand: '展开',
  hide: '隐藏',
  tooMany: '居中的最多10方。',
  choose: '在图中选一方，即可看到其关系。',
  ties: '关系',
  actors: '各方',
  name: '名称',
  kind: '类别',
  steps: '距离（步）',
  tieCount: '所示关系数',
  tie: (events, statements) =>
    [events > 0 && `共同参与${events}件事`, statements > 0 && `言论${statements}条`].filter(Boolean).join('，'),
  words: '原文',
  shapes: { PERSON: '● 人物', ORGANIZATION: '■ 机构', PLACE: '◆ 地点' },
};

export const words = { en, zh };
