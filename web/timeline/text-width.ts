// How much room titles take, without asking the browser: at 12 pixels, Chinese characters are square and others half as wide.

/** About how wide a text is. */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) {
    width += character > '\u2e7f' ? 12.2 : 6.6;
    if (width > 400) break;
  }
  return width + 4;
}

/** The first characters of a text that fit in `width`, with `…` where it is cut. */
export function fitText(text: string, width: number): string {
  if (textWidth(text) <= width + 0.01) return text;
  let taken = '';
  for (const character of text) {
    if (textWidth(`${taken}${character}…`) > width) break;
    taken += character;
  }
  return `${taken.trimEnd()}…`;
}
