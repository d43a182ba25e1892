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

const small =
  /^(?:de|da|do|dos|del|la|le|las|los|les|des|du|di|of|the|on|upon|sur|en|am|an|der|and|under|in|by|al|el)$/;

/** A place as it is written outside of datelines: RIO DE JANEIRO is Rio de Janeiro. */
export function placeCase(place: string): string {
  if (place !== place.toUpperCase() || /^.{1,3}$/.test(place) || /^(?:[A-Z]\.)+/.test(place)) return place;
  return place.replace(/[\p{L}\p{M}’']+/gu, (word, at: number) => {
    const lower = word.toLowerCase();
    if (at > 0 && small.test(lower)) return lower;
    const head = /^(?:mc|o['’]|d['’]|l['’])(?=\p{L})/u.exec(lower)?.[0] ?? '';
    const capital = (part: string) => part.slice(0, 1).toUpperCase() + part.slice(1);
    return (at > 0 && /^[dl]['’]/.test(head) ? head : capital(head)) + capital(lower.slice(head.length));
  });
}
