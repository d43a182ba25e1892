// The words of an actor's screen.

const number = (language: string) => (count: number) => new Intl.NumberFormat(language).format(count);
const [english, chinese] = [number('en'), number('zh')];

/** `1 event`, `1,200 events`. */
function some(count: number, one: string, more = `${one}s`): string {
  return `${english(count)} ${count === 1 ? one : more}`;
}

const en = {
  tabs: { timeline: 'Timeline', said: 'Said', about: 'Said about', relations: 'Relations', sources: 'Sources' },
  named: (mentions: number, articles: number) => `Named ${some(mentions, 'time')} in ${some(articles, 'article')}`,
  network: 'Network',
  connect: 'Connection to …',
  none: {
    events: 'No event with this actor is known.',
    statements: 'No statement is known.',
    relations: 'No tie to another actor is known.',
  },
  totals: {
    events: (count: number) => some(count, 'event'),
    statements: (count: number) => some(count, 'statement'),
    relations: (count: number) => `Tied to ${some(count, 'actor')}, the closest first`,
  },
  relation: (events: number, statements: number) =>
    [events > 0 && some(events, 'shared event'), statements > 0 && some(statements, 'statement')]
      .filter(Boolean)
      .join(' and '),
  allBetween: 'All that ties the two',
  calledHere: 'Called here',
  times: (count: number) => some(count, 'time'),
  more: (count: number) => `and ${some(count, 'more place', 'more places')}`,
  joined: 'Why these are one',
};

const zh: typeof en = {
  tabs: { timeline: '时间线', said: '其言论', about: '他人言及', relations: '关系', sources: '来源' },
  named: (mentions, articles) => `在${chinese(articles)}篇文章中出现${chinese(mentions)}次`,
  network: '关系网',
  connect: '与谁有关联……',
  none: { events: '尚无相关事件。', statements: '尚无相关言论。', relations: '尚无与他人的关系。' },
  totals: {
    events: (count) => `${chinese(count)}件事`,
    statements: (count) => `${chinese(count)}条言论`,
    relations: (count) => `与${chinese(count)}方有关系，最密切的在前`,
  },
  relation: (events, statements) =>
    [events > 0 && `共同参与${chinese(events)}件事`, statements > 0 && `相互言论${chinese(statements)}条`]
      .filter(Boolean)
      .join('，'),
  allBetween: '两者之间的全部内容',
  calledHere: '文中称',
  times: (count) => `${chinese(count)}次`,
  more: (count) => `另有${chinese(count)}处`,
  joined: '合为一方的依据',
};

export const words = { en, zh };
