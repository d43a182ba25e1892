// Prepares an article for the steps of extraction: folds its script and cuts its sentences.

import { stateAbbreviations } from '../language/en/name-words.ts';
import { foldMarks, foldScript } from '../language/fold.ts';
import type { Article, Block } from '../model/article.ts';
import { labelsInCapitals } from './en-labels.ts';
import { signatureOf } from './signature.ts';
import type { Sentence, Source } from './types.ts';

/** The article with its folded text and its sentences. Null when its language is not one that Dateline reads. */
export function prepareSource(article: Article): Source | null {
  const language = article.language.startsWith('zh') ? 'zh' : article.language === 'en' ? 'en' : null;
  if (language === null) return null;
  const source = {
    article,
    text: article.text,
    folded: language === 'zh' ? foldMarks(foldScript(article.text)) : article.text,
    language,
    blocks: article.blocks,
    links: article.links,
    sentences: article.blocks.flatMap((block, index) =>
      block.kind === 'CREDIT' ? [] : splitSentences(article.text, block, index, language),
    ),
  } as const;
  return { ...source, labels: labelsInCapitals(source), signature: signatureOf(source) };
}

const openings = '“「『‘（(《〈【[«';
const closings = '”」』’）)》〉】]»';
/** Words before a full stop that do not end an English sentence. */
const abbreviations =
  /(?:^|[\s(“"‘'])(?:Mr|Mrs|Ms|Mx|Dr|Prof|Sen|Rep|Gov|Gen|Lt|Col|Maj|Capt|Cmdr|Adm|Sgt|Cpl|Pvt|Hon|Rev|Fr|St|Ste|Jr|Sr|No|Nos|vs|etc|Inc|Ltd|Co|Corp|Bros|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Mon|Tue|Tues|Wed|Thu|Thurs|Fri|Sat|Sun|a\.m|p\.m|[A-Z](?:\.[A-Z])*)$/;

/** In UTF-16 units: more than anybody writes. What goes on is a table or a log in one line, which is read piece by piece. */
const longestSentence = 2_500;

/** Where to cut before `at`: behind the last mark or space near it, never inside a character outside the BMP. */
function lastPause(text: string, at: number): number {
  const from = at - 500;
  const pause = /[\s，,、；;：:][^\s，,、；;：:]*$/.exec(text.slice(from, at));
  if (pause !== null) return from + pause.index + 1;
  const code = text.charCodeAt(at - 1);
  return code >= 0xd800 && code <= 0xdbff ? at - 1 : at;
}

/**
 * Cuts a block at sentence ends. An end inside a quotation or bracket cuts too, but closing marks stay with the
 * sentence before them: “…。”他说 is cut after ”.
 */
function splitSentences(text: string, block: Block, index: number, language: 'zh' | 'en'): Sentence[] {
  const sentences: Sentence[] = [];
  let start = block.start;
  for (let at = block.start; at < block.end; at++) {
    if (at - start >= longestSentence) {
      const cut = lastPause(text, at);
      push(start, cut);
      start = cut;
    }
    if (!endsSentence(text, at, block, language)) continue;
    let end = at + 1;
    while (end < block.end && isTrailing(text, end)) end++;
    push(start, end);
    start = end;
    at = end - 1;
  }
  push(start, block.end);
  return sentences;

  function push(from: number, to: number): void {
    let [first, last] = [from, to];
    while (first < last && /\s/.test(text[first] as string)) first++;
    while (last > first && /\s/.test(text[last - 1] as string)) last--;
    if (first < last) sentences.push({ start: first, end: last, block: index });
  }
}

function endsSentence(text: string, at: number, block: Block, language: 'zh' | 'en'): boolean {
  const character = text[at] as string;
  if (character === '。' || character === '！' || character === '？' || character === '\n') return true;
  if (character === '…') return text[at + 1] !== '…' && /[”」』’"]/.test(text[at + 1] ?? '');
  if (character === '!' || character === '?') return true;
  if (character !== '.' || language === 'zh') return false;
  const next = text[at + 1] ?? ' ';
  if (next === '.' || text[at - 1] === '.') return false;
  let after = at + 1;
  while (after < block.end && closings.includes(text[after] as string)) after++;
  while (after < block.end && text[after] === '"') after++;
  // …, officials said.(Jane Doe/Harbor Press), the mayor said.CreditJane Doe
  if (glued.test(text.slice(after, Math.min(block.end, after + 16))) && /[a-z]{3}$/.test(text.slice(at - 3, at)))
    return true;
  if (after < block.end && !/\s/.test(text[after] as string)) return false;
  while (after < block.end && /\s/.test(text[after] as string)) after++;
  if (after >= block.end) return true;
  const following = text[after] as string;
  if (!/[\p{Lu}\p{N}"'“‘«([—-]/u.test(following)) return false;
  // PORTVILLE, Wash. (Agency) –
  if (/[(—-]/.test(following) && stateAbbreviations.test(`${/\w{0,5}$/.exec(text.slice(at - 5, at))?.[0]}.`))
    return false;
  const word = text.slice(Math.max(block.start, at - 12), at);
  if (titlesInCapitals.test(word) && /\p{Lu}/u.test(following)) return false;
  return !abbreviations.test(word) || (mayClose.test(word) && opensNext.test(text.slice(after, after + 14)));
}

/** MS. STANNARD: who speaks, in a transcript. */
const titlesInCapitals = /(?:^|\s)(?:MR|MRS|MS|DR|PROF|SEN|REP|GOV|GEN|LT|COL|MAJ|CAPT|ADM|SGT|REV)$/;

/** Shortened words that may close a sentence as well: at 7 a.m., Alder Inc., in the U.S. */
const mayClose = /(?:^|[\s(“"‘'])(?:etc|Inc|Ltd|Co|Corp|Bros|Jr|Sr|a\.m|p\.m|[A-Z](?:\.[A-Z])+)$/;
/** What opens the next one after those: a small word with a capital, words said. */
const opensNext =
  /^(?:["“](?=[A-Z])|(?:The|He|She|It|They|We|But|And|In|A|An|This|That|These|There|When|While|After|At|On|For|If|As|Its|His|Her|Their|Police|Officials|Two|Three|Four|Some|Many|No|Another|One|According|Before|During|However|Since|Under|With|By|Later) )/;

/** Who took a picture, where nothing parts it from what is told of the picture. */
const glued = /^(?:\([A-Z]|(?:Credit){1,2}[A-Z.]|(?:Photograph|Photo): )/;

/** Closing marks and further end marks belong to the sentence they close. A straight quote closes when no space precedes it. */
function isTrailing(text: string, at: number): boolean {
  const character = text[at] as string;
  if (closings.includes(character) && !openings.includes(character)) return true;
  if ('。！？!?…'.includes(character)) return true;
  return (character === '"' || character === "'") && !/\s/.test(text[at - 1] as string);
}
