// Lists of words as they are written in the files of a language: many in a line.

/** The words of lists in which they stand apart by spaces. */
export function words(...lists: readonly string[]): string[] {
  return lists.flatMap((list) => list.split(' '));
}

/** The phrases of lists in which they stand apart by commas; a comma in brackets belongs to the phrase. */
export function phrases(...lists: readonly string[]): string[] {
  return lists.flatMap((list) => list.split(/, (?![^(]*\))/));
}
