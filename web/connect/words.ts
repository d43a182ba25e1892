// The words of the connection's screen.

const en = {
  title: 'How are two connected?',
  between: (from: string, to: string) => `${from} – ${to}`,
  from: 'From',
  to: 'To',
  since: 'Since',
  until: 'Until',
  max: 'Steps at most',
  swap: 'Swap',
  choose:
    'Choose two actors: the shortest ways between them through shared events and statements are written out, each step with its words.',
  unknown: (name: string) => `Nobody is known by the name “${name}”.`,
  same: 'Both are the same actor.',
  none: (max: number) => `There is no way within ${max === 1 ? '1 step' : `${max} steps`}.`,
  tryMore: (max: number) => `Try ${max} steps`,
  noneAtAll:
    'More steps are not looked for: a way of more than six says little. Drop the time, or look at the network:',
  ways: (count: number, steps: number) =>
    `${count === 1 ? 'A way' : `${count} ways`} of ${steps === 1 ? '1 step' : `${steps} steps`}`,
  way: (number: number) => `Way ${number}`,
  both: { before: ' and ', middle: ' took part in ', after: '.' },
  spokeTo: ' spoke to ',
  spokeOf: ' spoke of ',
  all: 'All that ties them directly',
  sharedEvents: 'Events both took part in',
  statements: 'Statements of one to or about the other',
  network: 'Both in the network',
  picture: 'The ways as a picture',
};

const zh: typeof en = {
  title: '两者有何关联？',
  between: (from, to) => `${from} – ${to}`,
  from: '从',
  to: '到',
  since: '起',
  until: '止',
  max: '最多步数',
  swap: '对调',
  choose: '请选择两方：将写出两者经由共同事件与言论的最短关联，每一步都附原文。',
  unknown: (name) => `没有名为“${name}”的人物、机构或地点。`,
  same: '两者是同一方。',
  none: (max) => `${max}步之内没有关联。`,
  tryMore: (max) => `试试${max}步`,
  noneAtAll: '不再查找更多步：六步以上的关联意义不大。可取消时间限制，或查看关系网：',
  ways: (count, steps) => `${count}条${steps}步的关联`,
  way: (number) => `关联${number}`,
  both: { before: '与', middle: '均参与', after: '。' },
  spokeTo: '对其讲话：',
  spokeOf: '谈及',
  all: '两者之间的全部直接关系',
  sharedEvents: '双方均参与的事件',
  statements: '一方对另一方或关于另一方的言论',
  network: '在关系网中查看双方',
  picture: '关联示意图',
};

export const words = { en, zh };
