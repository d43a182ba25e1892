// Lines that break where the page ends, which is no break of the text.

/**
 * Lines cut at one width: all but the last are about as long as the longest, and few end a sentence; in a text of which it is
 * known that somebody cut its lines, some may happen to end one.
 */
export function isWrapped(chunk: readonly string[], isKnown = false): boolean {
  if (chunk.length < 2) return false;
  const full = chunk.slice(0, -1).map((line) => line.trimEnd());
  const longest = full.reduce((width, line) => Math.max(width, line.length), 0);
  // Nobody wraps so narrow a column: a list of names, the results of a vote.
  const narrow = full.some((line) => /[\u3000-\u9fff]/.test(line)) ? 20 : 40;
  if (longest > 120 || longest < narrow) return false;
  // **Mayor of Portville** ⏎ Ann Reed 54 percent: what is set off fills its line.
  if (full.some((line) => /^\*\*[^*]+\*\*$/.test(line.trim()))) return false;
  // 1992.03—1998.11 河口市市长 ⏎ …; 最大风速：… ⏎ …: each line begins as what is listed does.
  if (chunk.filter((line) => listed.test(line)).length >= Math.max(2, chunk.length * 0.6)) return false;
  // Ann Reed, baker ⏎ Milo Hill, clerk ⏎ and others
  if (full.length > 1 && full.every((line) => /^\p{Lu}[^,]{3,50}, [^,.]{3,50}$/u.test(line))) return false;
  const even = full.filter((line) => line.length >= longest * 0.7).length;
  const ended = full.filter((line) => /[。！？!?.”」"]$/.test(line)).length;
  const indented = chunk.filter((line) => /^(?:\u3000{2}|\s{2,})/.test(line)).length;
  return even >= full.length * 0.8 && (isKnown || ended <= full.length * 0.4) && indented <= 1;
}

/** A time, a label, a sign or a number at the head of a line. */
const listed =
  /^\s*(?:[12]\d{3}(?:年|[./：:—–-]|\s)|\d{1,2}(?:[月：:]|[./、]\s?\d|[、)）])|[\p{Script=Han}]{2,12}[：:]|[•●◆▪■▲]|[（(]?[一二三四五六七八九十]{1,2}[）)、])/u;

/** Lines put together again: a word that was parted at the end of a line loses its hyphen, unless it had one before. */
export function unwrapped(lines: readonly string[], isWord: (word: string) => boolean): string {
  return lines.reduce((before, line) => {
    const [, first] = /(?:^|[^\p{L}-])(\p{L}+)-$/u.exec(before.slice(-40)) ?? [];
    const [, rest] = /^\s*(\p{L}+)/u.exec(line) ?? [];
    if (first === undefined || rest === undefined) return `${before}\n${line}`;
    // Reed- ⏎ Smith, two- ⏎ year
    const keeps = /^\p{Lu}/u.test(rest) || (isWord(first) && isWord(rest));
    return `${keeps ? before : before.slice(0, -1)}${line.trimStart()}`;
  });
}
