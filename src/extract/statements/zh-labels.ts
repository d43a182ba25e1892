// The labels with which paragraphs of an interview, a broadcast or a hearing begin: who speaks (记者：…, 【李明】…).

import { crowdLabels, humanNouns, interviewLabels, whoSomebodyIs } from '../../language/zh/speech.ts';
import { endsWithTitle } from '../../language/zh/titles.ts';
import type { Block } from '../../model/article.ts';
import type { Span } from '../../model/span.ts';
import type { Actors, Mention, Source } from '../types.ts';
import type { Cast } from './passage.ts';
import { initialsOf } from './speaker.ts';

export interface Label {
  readonly span: Span;
  readonly words: number;
  readonly text: string;
  /** The person whom it names. */
  readonly actor: string | null;
  /** It names a person, or a part in an interview (记者). */
  readonly known: boolean;
  /** It stands for somebody even where it stands alone, before a sentence: 镇长吴刚：手续齐全。 */
  readonly sure: boolean;
  readonly ended: boolean;
  readonly boxed: boolean;
  /** A person, a body or a part of one, before a sentence: beside others such it stands for who says that. */
  readonly voice: boolean;
  /** It is one of many: @小鱼. */
  readonly crowd: boolean;
}

/** Also behind the sign or number of a list, with the place of the words in brackets: ● 市长李明（微博）：…, “小鱼”：…, @小鱼：…. */
const labelLead =
  /^\s*(?:[-–•●▪◆■·*]\s?|\d{1,2}[.、．]\s?)?(?:(?<plain>[^\s：:，。；！？,.“”「」『』"【】[\]、（）()]{0,24}(?: [^\s：:，。,.“”「」"（）()]{1,16}){0,2}(?:[“「『"][^”」』"\n]{1,16}[”」』"])?)\s?(?:（[^（）\n]{1,20}）)?[：:]\s*(?=\S)|【(?<boxed>[^】]{1,16})】：?\s*(?=\S))/d;

/** 王：“好。”李：“不好。” Words in marks are read as what they are; “一带一路”是… is no such. */
const inMarks = /^[“「](?:[^”」\n]{0,300}[。？！?!…][”」]|[^”」\n]{0,2000}[”」]?[。！？]?\s*$)/;

/** The labels with which paragraphs begin, by the index of their block. */
export function labelsOf(
  source: Source,
  actors: Actors,
  { people, bodies }: Pick<Cast, 'people' | 'bodies'>,
): ReadonlyMap<number, Label> {
  const named = new Map(
    actors.mentions.filter(({ actor }) => people.has(actor)).map((mention) => [mention.end, mention]),
  );
  const firms = new Map(
    actors.mentions
      .filter(({ actor, form }) => form === 'NAME' && bodies.has(actor))
      .map((mention) => [mention.end, mention]),
  );
  const initials = new Map(initialsOf(actors));
  const labels = new Map<number, Label>();
  source.blocks.forEach((block, index) => {
    const label = labelOf(source, block, named, initials);
    if (label === null) return;
    if (label.actor === null && !initials.has(label.text) && endsWithTitle(label.text))
      initials.set(label.text, bearerOf(label.text, source, actors, people));
    const actor = label.actor ?? initials.get(label.text) ?? null;
    // 江州证券：短期仍将震荡。
    const firm =
      actor === null && !label.boxed && label.ended && !/^\d/.test(source.folded[label.words] ?? '')
        ? firms.get(label.span.end)
        : undefined;
    const body = firm?.start === label.span.start ? firm.actor : null;
    labels.set(index, { ...label, actor: actor ?? body, voice: label.voice || body !== null });
  });
  return labels;
}

/** 政务司司长: who is called so before the name, where no other is. */
function bearerOf(
  office: string,
  { folded }: Source,
  { mentions }: Actors,
  people: ReadonlySet<string>,
): string | null {
  const bearers = new Set<string>();
  for (const { actor, start } of mentions)
    if (people.has(actor) && folded.slice(Math.max(0, start - office.length), start) === office) bearers.add(actor);
  const [bearer = null] = bearers;
  return bearers.size === 1 ? bearer : null;
}

function labelOf(
  { folded }: Source,
  block: Block,
  named: ReadonlyMap<number, Mention>,
  initials: ReadonlyMap<string, string | null>,
): Label | null {
  if (!/^(?:PARAGRAPH|LIST_ITEM|HEADING)$/.test(block.kind)) return null;
  const head = folded.slice(block.start, Math.min(block.end, block.start + 90));
  const lead = labelLead.exec(head);
  const [from, to] = lead?.indices?.groups?.['plain'] ?? lead?.indices?.groups?.['boxed'] ?? [0, 0];
  if (lead === null || to === 0) return null;
  const marks = /^[“「『"].*[”」』"]$/.test(head.slice(from, to)) ? 1 : 0;
  const span = { start: block.start + from + marks, end: block.start + to - marks };
  const words = block.start + lead[0].length;
  const label = folded.slice(span.start, span.end);
  const told = folded.slice(words, block.end);
  if (inMarks.test(told)) return null;
  const person = named.get(span.end);
  const actor =
    person !== undefined && standsAlone(folded, span, person) ? person.actor : (initials.get(label) ?? null);
  // 主持人：副局长李明先生 tells who has a part.
  const casts = /^[^。！？，；]{2,40}$/.test(told) && [0, 1, 2, 3].some((address) => named.has(block.end - address));
  if (actor === null && casts) return null;
  const part = interviewLabels.test(label);
  const sentence = /[。！？!?…][”」』）)]*\s*$/.test(told);
  const human = sentence && (humanNouns.test(label) || endsWithTitle(label));
  const crowd = sentence && crowdLabels.test(head.slice(from, to));
  const sure = sentence && (crowd || (actor !== null && !whoSomebodyIs.test(told)));
  return {
    span,
    words,
    text: label,
    actor,
    known: actor !== null || part || human || crowd,
    sure,
    boxed: lead.groups?.['boxed'] !== undefined,
    crowd,
    ended: sentence,
    voice: sure || human,
  };
}

/** The label is the name, with what its bearer is before it: 联合国秘书长李明. */
function standsAlone(folded: string, span: Span, { start, phrase }: Mention): boolean {
  if (start === span.start) return true;
  if (start < span.start) return false;
  const before = folded.slice(span.start, start).trimEnd();
  return phrase.start <= span.start || endsWithTitle(before) || humanNouns.test(before);
}
