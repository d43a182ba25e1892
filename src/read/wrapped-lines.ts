// Lines that break where the page ends, which is no break of the text.

/** Lines cut at one width: all but the last are about as long as the longest, and few end a sentence. */
export function isWrapped(chunk: readonly string[]): boolean {
  if (chunk.length < 2) return false;
  const full = chunk.slice(0, -1).map((line) => line.trimEnd());
  const longest = full.reduce((width, line) => Math.max(width, line.length), 0);
  // Nobody wraps so narrow a column: a list of names, the results of a vote.
  const narrow = full.some((line) => /[\u3000-\u9fff]/.test(line)) ? 20 : 40;
  if (longest > 120 || longest < narrow) return false;
  // **Mayor of Portville** ⏎ Ann Reed 54 percent: what is set off fills its line.
  if (full.some((line) => /^\*\*[^*]+\*\*$/.test(line.trim()))) return false;
  const even = full.filter((line) => line.length >= longest * 0.7).length;
  const ended = full.filter((line) => /[。！？!?.”」"]$/.test(line)).length;
  const indented = chunk.filter((line) => /^(?:\u3000{2}|\s{2,})/.test(line)).length;
  return even >= full.length * 0.8 && ended <= full.length * 0.4 && indented <= 1;
}
