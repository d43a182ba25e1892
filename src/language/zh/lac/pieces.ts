// Cuts a text into the pieces the network was trained on.

import { noRow, type Trie } from './model.ts';

/** Pieces in reading order: their ends (UTF-16 offsets, the first begins at 0) and the rows of their embeddings. */
export interface Pieces {
  readonly ends: readonly number[];
  readonly rows: readonly number[];
}

/**
 * Cuts `text` into as few dictionary pieces as possible, of those the cut with the largest product of piece lengths, of
 * those the one with the longer piece first: LAC's segmenter. Single ASCII letters and digits that follow each other are
 * joined. A piece without an embedding falls apart into its characters; an unknown character gets row 0. A surrogate
 * pair is one character.
 */
export function cutPieces(trie: Trie, text: string): Pieces {
  const next = bestCuts(trie, text);
  const ends: number[] = [];
  const rows: number[] = [];
  for (let at = 0; at < text.length; ) {
    let end = next[at] as number;
    if (end === at + 1 && isAlphanumeric(text.charCodeAt(at))) {
      while (end < text.length && next[end] === end + 1 && isAlphanumeric(text.charCodeAt(end))) end++;
    }
    const row = findRow(trie, text, at, end);
    if (row !== noRow) push(end, row);
    else {
      for (let from = at; from < end; ) {
        const to = from + characterLength(text, from);
        const own = findRow(trie, text, from, to);
        push(to, own === noRow ? 0 : own);
        from = to;
      }
    }
    at = end;
  }
  return { ends, rows };

  function push(end: number, row: number): void {
    ends.push(end);
    rows.push(row);
  }
}

/** Logarithms of the piece lengths 1 to 3, less what a piece costs, as integers: sums are exact, so ties are ties. */
const pieceScore = [0, -17_001_782, -17_001_782 + 693_147, -17_001_782 + 1_098_612];

/** For each offset the end of the piece that begins there in the best cut of the rest of the text. */
function bestCuts(trie: Trie, text: string): Uint32Array {
  const next = new Uint32Array(text.length);
  const best = new Float64Array(text.length + 1);
  for (let at = text.length - 1; at >= 0; at--) {
    const single = at + characterLength(text, at);
    let score = (pieceScore[1] as number) + (best[single] as number);
    let cut = single;
    let node = trie.first[text.charCodeAt(at)] as number;
    for (let end = at + 1; node !== 0 && end < text.length && end < at + 3; end++) {
      node = child(trie, node, text.charCodeAt(end));
      if (node === 0 || trie.isPiece[node] === 0) continue;
      const candidate = (pieceScore[end + 1 - at] as number) + (best[end + 1] as number);
      if (candidate >= score) [score, cut] = [candidate, end + 1];
    }
    best[at] = score;
    next[at] = cut;
  }
  return next;
}

function findRow(trie: Trie, text: string, start: number, end: number): number {
  let node = trie.first[text.charCodeAt(start)] as number;
  for (let at = start + 1; node !== 0 && at < end; at++) node = child(trie, node, text.charCodeAt(at));
  return node === 0 ? noRow : (trie.row[node] as number);
}

/** The child of `node` for `character`, or 0. */
function child(trie: Trie, node: number, character: number): number {
  let low = trie.firstChild[node] as number;
  let high = trie.firstChild[node + 1] as number;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((trie.character[middle] as number) < character) low = middle + 1;
    else high = middle;
  }
  return low < (trie.firstChild[node + 1] as number) && trie.character[low] === character ? low : 0;
}

function characterLength(text: string, at: number): number {
  const pair =
    (text.charCodeAt(at) & 0xfc00) === 0xd800 && at + 1 < text.length && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00;
  return pair ? 2 : 1;
}

function isAlphanumeric(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
}
