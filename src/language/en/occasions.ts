// English nouns for the occasions at which people speak.

/** A definite occasion beside the words that report speech. */
export const occasionNoun =
  /\b(?:at|in|during|after|following|before|outside|on) (?:the|his|her|its|their|that|this) (?:[\w’'-]+ ){0,3}?(?<noun>meeting|talks|summit|conference|hearing|trial|court|courtroom|courthouse|sentencing|verdict|speech|address|remarks|ceremony|funeral|match|game|race|final|fight|victory|win|defeat|launch|vote|rally|protest|debate|crash|attack|announcement|ruling|arrest|meet|briefing|service|unveiling|inauguration)\b/i;

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
