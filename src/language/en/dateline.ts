// The dateline of an English report: "ROME, March 5 (Agency) - ", "PORTVILLE, Wash. (Agency) – ", "MANILA - ".

const place = "\\p{Lu}[\\p{L}.’'/-]{1,24}(?:,? \\p{Lu}[\\p{L}.’'-]{0,24}){0,4}";
const month = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\\.?';
const day = `(?:${month} \\d{1,2}(?:, \\d{4})?|\\d{1,2} ${month}(?: \\d{4})?)`;
const agency = '\\(\\p{Lu}[\\p{L}\\d. &/-]{1,30}\\)';

/** Matched at the beginning of a paragraph. The place is the first group. */
export const dateline = new RegExp(
  `^(?!(?:PUBLISHED|UPDATED?|CORRECTED|CORRECTION|EXCLUSIVE|BREAKING|WATCH|VIDEO|PHOTOS?|ANALYSIS|OPINION|FACTBOX|EXPLAINER|LIVE)\\b)(?:(?:(${place}),? )?(?:${day},? )?${agency}(?:\\s?${day})?\\s?(?:[-–—_]{1,2}|:)\\s|(${place})(?:,? ${day})?,?\\s?(?:[-–—_]{1,2}|//)\\s(?!(?:who|whose|which|where)\\b)|(\\p{Lu}[\\p{L} ]{2,24}, \\p{Lu}[\\p{L} ]{2,24}|\\p{Lu}{3}[\\p{Lu} ]{0,24}): (?=\\p{Lu})|(\\p{Lu}{3}[\\p{Lu} ]{0,24}), ${day} (?=\\p{Lu}))`,
  'u',
);
