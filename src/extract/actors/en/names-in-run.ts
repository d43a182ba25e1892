// The names that an English run of capitals holds: one, and the body before the office of who bears it.

import { titleHeads, titleWords } from '../../../language/en/name-words.ts';
import type { Sentence } from '../../types.ts';
import type { Reading } from '../found.ts';
import { type Run, readRun, type Word } from './name-in-run.ts';

/** Last words of bodies that stand whole before the office of somebody in them: Alder Wind AB |Chief Executive Ann Birch. */
const bodyEnd =
  /^(?:AB|AG|SE|Inc|Corp|Co|Ltd|LLC|Plc|PLC|NV|SA|Oyj|Group|Holdings|University|College|Institute|Party|Commission|Department|Committee|Association|Union|Federation|Foundation|Bank|Authority|Agency|Board|Council|Society|Club|Airlines|Airways|Motors|Energy|Capital|Partners|Ventures|Securities|Technologies|Hospital|Museum|Trust|Alliance|Coalition|Fund)$/;
/** First words of bodies that are one of many: the City Council President. */
const anyOnes =
  /^(?:City|County|State|School|Town|Village|Public|Fire|Police|Health|Foreign|Defen[cs]e|Senate|House|Executive|Planning|Zoning|Education|National|Federal|Central|District|The)$/;

/** The name that a run of `sentence` holds, and the body before the office of who bears it. */
export function namesInRun(reading: Reading, sentence: Sentence, run: readonly Word[], heading: boolean): Run[] {
  const before: Run[] = [];
  const name = readRun(reading, sentence, run, heading, (dropped) => {
    const body = [...dropped];
    while (
      body.length > 0 &&
      (titleHeads.has((body.at(-1) as Word).text) || titleWords.has((body.at(-1) as Word).text))
    )
      body.pop();
    const [first, last] = [body[0], body.at(-1)];
    if (first === undefined || last === undefined || anyOnes.test(first.text)) return;
    if (body.length < 2 || !bodyEnd.test(last.text)) return;
    const text = reading.lookup.slice(first.start, last.end);
    before.push({ text, start: first.start, end: last.end, words: body, titled: false, heading });
  });
  return name === null ? before : [...before, name];
}
