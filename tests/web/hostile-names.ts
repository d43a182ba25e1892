// An article graph from elsewhere whose actors have names that a page may break at: right to left, 500 characters with no space, emoji,
// tags, and the marks that turn a line round.

import type { ArticleGraph, GraphActor, GraphEvent, GraphStatement } from '../../src/model/article-graph.ts';
import type { Evidence } from '../../src/model/span.ts';

export const hostileName = {
  arabic: 'محمد بن عبد العزيز',
  endless: `Ministry${'ofeverything'.repeat(41)}`,
  family: 'Emoji 👩‍👩‍👧‍👦🏳️‍🌈 Collective',
  tags: '<script>throw 1</script><b onclick=alert(1)>Tag & Sons</b>',
  turned: 'Evil \u202eeman GmbH',
};
const { arabic, family } = hostileName;
const names = Object.values(hostileName);

interface Sentence {
  readonly subject: string;
  readonly object: string;
  readonly date: string;
  readonly words: string;
}

/** Each meets the one after it, and says something about it. */
const sentences: readonly Sentence[] = names.map((subject, index) => ({
  subject,
  object: names[(index + 1) % names.length] as string,
  date: `2022-03-0${index + 1}`,
  words:
    index === 0
      ? 'نحن نرحب بالاتفاق ترحيبا كاملا'
      : `we never trusted them <i>${index}</i> ${'verylong'.repeat(index * 20)}`,
}));

export function hostileNames(): ArticleGraph {
  const title = `${arabic} and <b>others</b> meet 🎉`;
  const lines = sentences.map(
    ({ subject, object, date, words }) => `On ${date}, ${subject} met ${object}. ${subject} said: "${words}."`,
  );
  const text = [title, ...lines].join('\n\n');
  const at = (quote: string, from: number): Evidence => {
    const start = text.indexOf(quote, from);
    return { start, end: start + quote.length, quote };
  };
  const line = (index: number) => text.indexOf(lines[index] as string);
  const id = (name: string) => `a${names.indexOf(name) + 1}`;
  const actors = names.map(
    (name, index): GraphActor => ({
      id: id(name),
      kind: index === 0 ? 'PERSON' : 'ORGANIZATION',
      name,
      aliases: [],
      mentions: [at(name, line(index))],
      authority: null,
      descriptions: [],
      rule: 'elsewhere',
    }),
  );
  const events = sentences.map(({ subject, object, date }, index): GraphEvent => {
    const evidence = at(`On ${date}, ${subject} met ${object}.`, 0);
    return {
      id: `e${index + 1}`,
      type: 'MEETING',
      title: `${subject} met ${object}`,
      date: { edtf: date, start: date, end: date, timeZone: null },
      dateClaims: [
        { edtf: date, raw: date, evidence: at(date, evidence.start), reason: 'So it says.', rule: 'x', timeZone: null },
      ],
      status: 'HAPPENED',
      participants: [subject, object].map((name) => ({ actor: id(name), role: 'participant', rule: 'elsewhere' })),
      place: null,
      evidence: [evidence],
      rule: 'elsewhere',
    };
  });
  const statements = sentences.map(
    ({ subject, object, date, words }, index): GraphStatement => ({
      id: `s${index + 1}`,
      mode: 'DIRECT',
      text: words,
      evidence: at(words, line(index)),
      verb: 'said',
      speaker: id(subject),
      speakerText: subject,
      via: null,
      viaText: null,
      addressees: [],
      said: { edtf: date },
      event: `e${index + 1}`,
      about: [id(object)],
      aboutEvents: [],
      topics: [],
      rule: 'elsewhere',
    }),
  );
  const publisher = `Gazette ${arabic}`;
  const article = {
    id: 'x',
    title,
    language: 'en',
    url: null,
    publisher,
    authors: [family],
    published: '2022-03-10',
    text,
  };
  return { article, actors, events, statements };
}
