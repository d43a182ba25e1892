// English nouns for the occasions at which people speak.

/** A definite occasion beside the words that report speech. */
export const occasionNoun =
  /\b(?:at|in|during|after|following|before|outside|on) (?:the|his|her|its|their|that|this) (?:[\w’'-]+ ){0,3}?(?<noun>meeting|talks|summit|conference|hearing|trial|court|courtroom|courthouse|sentencing|verdict|speech|address|remarks|ceremony|funeral|match|game|race|final|fight|victory|win|defeat|launch|vote|rally|protest|debate|crash|attack|announcement|ruling|arrest|meet|briefing|service|unveiling|inauguration|rescue|release|signing|visit|session|inquest|result|results|decision|walkout|strike|landing|show|concert|gig|performance|premiere|screening|gala)\b/i;

/** Where a court sits: said outside court. */
export const inCourt = /\b(?:in|outside|inside) (?:the )?court(?:room|house)?\b/i;

/** Behind "told": who hears somebody where something is held. */
export const hearers =
  /^ (?:(?:the|his|her|its|a|an|those|some|several|hundreds of|thousands of|members of the|cheering|fellow|\w+ing) ){0,3}(?:[A-Z][\w’'-]+ ){0,3}(?:[\w’'-]+ )?(?:board|[Cc]ouncil(?:l?ors|members|men)?|committee|commission(?:ers)?|panel|[Cc]ourt|jury|jurors|judges?|magistrates|tribunal|inquest|inquiry|hearing|crowds?|supporters|audience|rally|congregation|gathering|mourners|worshippers|demonstrators|protesters|delegates|trustees|members|lawmakers|senators|MPs|[Pp]arliament|[Aa]ssembly|[Ss]enate|[Hh]ouse|[Cc]ongress|conference|attendees|shareholders|parishioners|graduates|fans|marchers|strikers)\b/;

/** The nouns of occasions with the types of event and the words by which the text tells of them. */
export const occasionNouns: readonly (readonly [nouns: RegExp, types: ReadonlySet<string>, names: RegExp])[] = [
  [
    /^(?:meeting|talks|summit|conference)$/,
    new Set(['MEETING', 'SUMMIT']),
    /\b(?:meet|met|talks|summit|conference|gather)/i,
  ],
  [
    /^(?:hearing|trial|court\w*|sentencing|verdict|ruling)$/,
    new Set(['LEGAL']),
    /\b(?:hearing|trial|court|sentence|verdict|convicted|acquitted|ruled|ruling)/i,
  ],
  [/^(?:speech|address|remarks)$/, new Set(['SPEECH', 'SUMMIT', 'MEETING']), /\b(?:speech|address|remarks)/i],
  [
    /^(?:match|game|race|final|fight|victory|win|defeat)$/,
    new Set(),
    /\b(?:match|game|race|final|fight|beat|won|win|defeat|victory|title|champion)/i,
  ],
  [/^(?:vote)$/, new Set(['ELECTION', 'LEGISLATION']), /\b(?:vot|election|elected|poll)/i],
];
