import type { LabelWords } from '../event-words.ts';

export const englishLabels: LabelWords = {
  time: /^(?:(?:event|opening|start(?:ing)?|the) )?(?:dates?|times?|when|days?|years?)(?: (?:and|&) (?:time|date))?$/i,
  rest: /\b(?:of )?(?:date|time|day|year)(?: of)?\b/gi,
  ofPage:
    /\b(?:publish(?:ed)?|announcement|date of report|updated|posted|filed|modified|issued|printed|deadline|source|accessed|as of)\b/i,
  place: /^(?:where|place|venue|locations?|site)$/i,
  whom: /^(?:(?:full |missing )?name|missing(?: person)?|victim|suspect)$/i,
  event: /^(?:what|event|title|incident|occasion|case)$/i,
  boxTitle: /\b(?:facts?|details|glance|profile|background|know|information)\b/i,
  aside: /^(?:(?:media )?contacts?|phone|tel|e-?mail|source|by|reporter|editor|website|tickets?|photos?|info)$/i,
};
