// Chinese interviews in print: paragraphs that begin with who speaks (记者：…, 【李明】…), and those that go on with one.

import { answerLabels, hosts, interviewNamed, ofOneself } from '../../language/zh/speech.ts';
import type { Actors, Mention, Source, TimeReading } from '../types.ts';
import { answersIn, speakerNamed } from './answers.ts';
import type { Cast } from './passage.ts';
import { speakerAt } from './speaker.ts';
import { continued, type Turn } from './turns.ts';
import { dayAnnounced, printedInFull } from './zh-in-full.ts';
import { type Label, labelsOf } from './zh-labels.ts';

/** Fewer labels are no interview: a list, or one name with a colon. */
const fewestTurns = 4;

/** The turn of each block that is somebody's words, by index. */
export function chineseTurns(
  source: Source,
  actors: Actors,
  { people, bodies }: Cast,
  times: readonly TimeReading[],
): ReadonlyMap<number, Turn> {
  const { blocks, folded } = source;
  const names = actors.mentions.filter(({ form }) => form === 'NAME');
  const ofPeople = names.filter(({ actor }) => people.has(actor));
  const labels = labelsOf(source, actors, { people, bodies });
  const known = [...labels.values()].filter((label) => label.known);
  // 海滨日报：…, between the turns of 李明：…: the paper asks.
  const boxes = new Set(known.map(({ boxed }) => boxed));
  const partners =
    known.length < 2
      ? new Set()
      : recurring([...labels.values()].filter((label) => !label.known && boxes.has(label.boxed)));
  const spoken = new Map([...labels].filter(([, label]) => label.known || partners.has(label.text)));
  const speakers = new Set([...spoken.values()].map(({ text, actor }) => actor ?? text));
  // 答：… under questions without a label, which go on with nothing.
  const onlyAnswers = [...spoken.values()].every(({ text }) => answerLabels.test(text));
  const named = { people: ofPeople, bodies: names.filter(({ actor }) => bodies.has(actor)) };
  // Each speaks once: what one and another said, set into a report.
  if (spoken.size < fewestTurns || (speakers.size < 2 && !onlyAnswers) || speakers.size === spoken.size) {
    const voices = voicesOf(labels, source.text);
    // 今晚举行辩论，以下是各人发言重点：
    const day = dayAnnounced(source, times, Math.min(...voices.keys()));
    if (voices.size > 0) return new Map([...voices].map(([index, turn]) => [index, { ...turn, said: day }]));
    const answers = answersIn(source, ofPeople, { interviewNamed, ofOneself, closes: null });
    if (answers.size > 0) return answers;
    // 記者：…？ ⏎ 行政長官：…, below what he said first.
    const full = printedInFull(source, named, times, blocks.length);
    const asked = [...spoken].filter(([index]) => full.has(index));
    return new Map([...full, ...asked.map(([index, label]) => [index, turnOf(label, source.text, null)] as const)]);
  }
  const [first = 0] = spoken.keys();
  const top = { start: 0, end: blocks[first]?.start ?? 0 };
  const host = hostNamed(folded, ofPeople, top.end) ?? speakerNamed(ofPeople, [blocks[0], top]);
  const answerer = (host ?? hostNamed(folded, named.bodies, top.end))?.actor ?? null;
  const turns = [...spoken].map(
    ([index, label]) => [index, turnOf(label, source.text, answerLabels.test(label.text) ? answerer : null)] as const,
  );
  const opening = printedInFull(source, named, times, first);
  const said = [...opening.values()][0]?.said ?? dayAnnounced(source, times, first);
  const dialogue = continued(
    blocks,
    new Map(turns.map(([index, turn]) => [index, { ...turn, said }])),
    (index) => index,
    (at) =>
      /^(?:PARAGRAPH|LIST_ITEM)$/.test(blocks[at]?.kind ?? '') &&
      !(onlyAnswers && /[？?]/.test(folded[(blocks[at]?.end ?? 0) - 1] ?? '')),
  );
  return new Map([...opening, ...dialogue]);
}

/** 发言人李明主持例行记者会, 局长李明就大桥停工答记者问: whose answers follow, beside others who are named. */
function hostNamed(folded: string, names: readonly Mention[], until: number): Mention | null {
  const host = names.find(
    ({ start, end }) =>
      start < until && hosts.test(folded.slice(end, Math.min(until, end + 60)).split('\n')[0] as string),
  );
  return host ?? null;
}

function turnOf({ span, words, actor }: Label, text: string, answerer: string | null): Turn {
  return { speaker: speakerAt(span, text.slice(span.start, span.end), actor ?? answerer), from: words, cue: span };
}

/** 镇长吴刚：手续齐全。 村民刘英：没有人通知我们。 Lines of which each gives one's words, in an article that tells on. */
function voicesOf(labels: ReadonlyMap<number, Label>, text: string): Map<number, Turn> {
  const isVoice = (index: number) => labels.get(index)?.voice === true;
  // 部长郭文：… ⏎ 绿色海滨：… ⏎ 台电发言人：…
  const voices = [...labels].filter(
    ([index, { sure, voice, ended }]) =>
      sure ||
      (voice && [-2, -1, 1, 2].some((step) => isVoice(index + step))) ||
      (ended && isVoice(index - 1) && isVoice(index + 1)),
  );
  return new Map(
    voices.length < 2
      ? []
      : voices.map(([index, label]) => [index, { ...turnOf(label, text, null), nickname: label.crowd }]),
  );
}

function recurring(labels: readonly Label[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const { text } of labels) (seen.has(text) ? twice : seen).add(text);
  return twice;
}
