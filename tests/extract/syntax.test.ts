// The shallow reading of English sentences: who stands with each verb. Names are marked [so], times {so}; those that end in Reed, Hall, Hill or Mill are people.

import { describe, expect, it } from 'vitest';
import { chunksOf } from '../../src/extract/syntax/en-phrases.ts';
import { englishPredicatesOf } from '../../src/extract/syntax/en-predicates.ts';
import type { NounPhrase } from '../../src/extract/syntax/predicate.ts';
import type { Mention } from '../../src/extract/types.ts';

/** `verb: subject > object; lead phrase`, one line for each verb; a verb done to its subject ends in an asterisk. */
const cases: readonly (readonly [sentence: string, verbs: string])[] = [
  [
    'Former minister [Ann Reed], 54, who led the party until {2010}, was arrested on {Tuesday} by police in Dover.',
    `led: Ann Reed > the party
     arrested*: Ann Reed; by police; in Dover`,
  ],
  [
    '[Acme] sued [Bolt] in a Dover court {Monday}, alleging it stole secrets.',
    `sued: Acme > Bolt; in a Dover court
     alleging: Acme
     stole: it > secrets`,
  ],
  [
    '[Mill] asked [Reed] to resign on {Monday}.',
    `asked: Mill > Reed
     resign: Reed`,
  ],
  [
    'Since taking office in {May}, [Reed] has met [Hall], [Mill] and [Hill].',
    `taking: Reed > office
     met: Reed > Hall & Mill & Hill`,
  ],
  [
    'Police said [John Mill], 23, was shot.',
    `said: Police
     shot*: John Mill`,
  ],
  [
    'A man accused of killing [Reed] was sentenced on {Friday}.',
    `accused*: A man
     killing: A man > Reed
     sentenced*: A man`,
  ],
  [
    '[Reed], accused of fraud, was jailed.',
    `accused*: Reed; of fraud
     jailed*: Reed`,
  ],
  [
    'A former minister, [Ann Reed], was found dead, police said.',
    `found*: Ann Reed > dead
     said: police`,
  ],
  [
    'After the attack, [Reed] resigned and [Hall] took over.',
    `resigned: Reed
     took: Hall`,
  ],
  [
    '[Hall] was succeeded by [Mill], who had been elected in {2010} and died in {2012}.',
    `succeeded*: Hall; by Mill
     elected*: Mill
     died: Mill`,
  ],
  [
    'For his work, [Reed] was elected to the board in {1981} and admitted to the academy in {1992}.',
    `elected*: Reed; to the board
     admitted*: Reed; to the academy`,
  ],
  ['After some time in Dover, Freedonia, the family settled near [Hall] in {1946}.', `settled: the family; near Hall`],
  [
    'The board asked about [Reed], a partner of the firm, who left in {May}.',
    `asked: The board; about Reed
     left: Reed`,
  ],
  ['[Freedonian] troops left {last year}.', `left: Freedonian`],
  [
    'They were jailed in [Dover], local media reported.',
    `jailed*: They; in Dover
     reported: local media`,
  ],
  [
    'In a statement [Reed] said over a million people, whom he did not name, had called it “a good day”.',
    `said: Reed
     name: he > a million people
     called: a million people > it, a good day`,
  ],
  [
    'The envoy to [Freedonia] [Ann Reed] said officials there deny it.',
    `said: Ann Reed
     deny: officials > it`,
  ],
  [
    'The {March 10} shooting killed [Hall], documents show.',
    `killed: The March 10 shooting > Hall
     show: documents`,
  ],
  [
    '“It is closed,” said [Reed] of the board.',
    `closed*: It
     said:  > Reed`,
  ],
  [
    '“It is closed,” said [Ann Reed], a teacher in [Dover], Kent, who gave $5 to [Hall] in {2012}.',
    `closed*: It
     said:  > Ann Reed; in Dover
     gave: Ann Reed; to Hall`,
  ],
  [
    '[Nadia Mill], a lawyer for [Acme], who was arrested on {Monday}, died.',
    `arrested*: Nadia Mill
     died: Nadia Mill`,
  ],
  [
    'A letter from [Ann Reed], who led it, was found.',
    `led: Ann Reed > it
     found*: A letter`,
  ],
];

describe('who stands with each verb', () => {
  it.each(cases)('%s', (marked, verbs) => {
    expect(read(marked)).toEqual(verbs.split('\n').map((line) => line.trim()));
  });
});

function read(marked: string): string[] {
  let text = '';
  const names: Mention[] = [];
  const times: { start: number; end: number }[] = [];
  for (const [whole, name, time] of marked.matchAll(/\[([^\]]+)\]|\{([^}]+)\}|[^[\]{}]+/g)) {
    const span = { start: text.length, end: text.length + (name ?? time ?? whole).length };
    text += name ?? time ?? whole;
    if (name !== undefined) names.push({ ...span, actor: name, form: 'NAME', phrase: span, rule: 'test' });
    if (time !== undefined) times.push(span);
  }
  const say = (phrases: readonly NounPhrase[]) =>
    phrases.map(({ name, start, end }) => name?.actor ?? text.slice(start, end)).join(' & ');
  const people = new Set(names.map(({ actor }) => actor).filter((name) => /(?:Reed|Hall|Hill|Mill)$/.test(name)));
  const chunks = chunksOf(text, { start: 0, end: text.length }, names, times, people);
  return englishPredicatesOf(chunks, people).map(({ verb, passive, subject, objects, obliques }) => {
    const done = objects.length > 0 ? ` > ${objects.map(say).join(', ')}` : '';
    const led = obliques.map(({ lead, phrases }) => `; ${lead} ${say(phrases)}`).join('');
    return `${verb}${passive ? '*' : ''}: ${say(subject)}${done}${led}`;
  });
}
