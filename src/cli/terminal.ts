// Words for people in a terminal: data goes to stdout, talk to stderr.

import { styleText } from 'node:util';

/** Writes data to stdout and waits until the reader has taken it; a reader that went away (`| head`) is no error. */
export function printData(text: string): Promise<void> {
  return writeOut(text.endsWith('\n') ? text : `${text}\n`);
}

function writeOut(text: string): Promise<void> {
  return new Promise((done, failed) => {
    process.stdout.write(text, (error) =>
      error && (error as NodeJS.ErrnoException).code !== 'EPIPE' ? failed(error) : done(),
    );
  });
}

/** How much is told beside the data: errors only, the usual, or each step. */
export type Talk = 'quiet' | 'usual' | 'verbose';
let talk: Talk = 'usual';

export function setTalk(wanted: Talk): void {
  talk = wanted;
}

/** Writes a line of talk to stderr. */
export function say(text: string): void {
  if (talk !== 'quiet') complain(text);
}

/** Writes a line to stderr that only matters to whoever looks for a cause. */
export function whisper(text: string): void {
  if (talk === 'verbose') complain(styled('dim', text));
}

/** Writes a line to stderr that has to be seen: an error. */
export function complain(text: string): void {
  process.stderr.write(`${text}\n`);
}

type Style = 'bold' | 'dim' | 'red' | 'yellow' | 'green' | 'cyan';

/** `text` in a style where the stream is a terminal and colour is wanted (NO_COLOR, --no-color). */
export function styled(style: Style, text: string, stream: NodeJS.WriteStream = process.stderr): string {
  const wanted = stream.isTTY && !process.env['NO_COLOR'] && !process.argv.includes('--no-color');
  return wanted ? styleText(style, text) : text;
}

/** Fills stdout piece by piece, no faster than it is read. */
export async function printPieces(pieces: AsyncIterable<string>): Promise<void> {
  for await (const piece of pieces) await writeOut(piece);
}

/** Columns that `text` takes in a terminal: East Asian wide characters take two, marks none. */
export function columnsOf(text: string): number {
  let columns = 0;
  for (const character of text) {
    if (/\p{M}|\p{Cf}/u.test(character)) continue;
    columns += isWide(character.codePointAt(0) as number) ? 2 : 1;
  }
  return columns;
}

/** `text` filled up with spaces to `columns`, or cut with … where it is longer. */
export function fit(text: string, columns: number): string {
  const width = columnsOf(text);
  if (width <= columns) return text + ' '.repeat(columns - width);
  let cut = '';
  let used = 0;
  for (const character of text) {
    const next = columnsOf(character);
    if (used + next > columns - 1) break;
    cut += character;
    used += next;
  }
  return `${cut}…${' '.repeat(columns - used - 1)}`;
}

// The wide ranges of Unicode's East Asian Width (W and F) that occur in news.
function isWide(code: number): boolean {
  return (
    (code >= 0x1100 && code <= 0x115f) ||
    (code >= 0x2e80 && code <= 0xa4cf) ||
    (code >= 0xac00 && code <= 0xd7a3) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xfe30 && code <= 0xfe6f) ||
    (code >= 0xff00 && code <= 0xff60) ||
    (code >= 0xffe0 && code <= 0xffe6) ||
    (code >= 0x1f300 && code <= 0x1faff) ||
    (code >= 0x20000 && code <= 0x3fffd)
  );
}
