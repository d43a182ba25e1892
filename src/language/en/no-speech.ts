// Where the verbs with which English news reports speech report nothing.

import type { NoSpeechRule } from '../speech-words.ts';
import { words } from '../word-lists.ts';
import { speechRows } from './speech-verbs.ts';

/** `before` and `after` are tested on the words next to the verb, spaces included. */
export const noSpeechRules: readonly NoSpeechRule[] = [
  {
    name: 'en/no-speech-noun',
    verbs: null,
    before:
      /\b(?:the|a|an|this|these|those|his|(?<!\bto )her|its|their|of|in|with|for|any|recent|new|over|about|from|under|against|into|amid|first|last|latest|such|no|what|by|on|between)\s$/i,
    after: null,
    example: 'Ann Reed read the reports: nothing new.',
  },
  {
    name: 'en/no-speech-counted-noun',
    verbs: new Set(
      speechRows
        .flatMap(({ verbs }) => verbs)
        .filter((verb) => /s$/.test(verb) || /^(?:claim|hope|fear|worry|estimate|forecast|read|warning)$/.test(verb)),
    ),
    before: /\b(?:some|many|two|three|several|other|more|most|all)\s$/i,
    after: null,
    example: 'Ann Reed read all reports: nothing new.',
  },
  {
    name: 'en/no-speech-refused-thing',
    verbs: new Set(['denied', 'denies', 'denying', 'rejected', 'rejects']),
    before: null,
    after:
      /^ (?:[\w’',-]+ ){0,6}?(?:applications?|permits?|visas?|appeals?|petitions?|motions?|bail|bond|entry|access|permission|asylum|parole|boarding|licen[sc]es?|clemency|compensation|benefits|coverage|admission|requests?)\b/,
    example: 'Ann Reed denied more than a hundred applications.',
  },
  {
    name: 'en/no-speech-told-to',
    verbs: new Set(['told', 'argued', 'argue', 'argues', 'arguing']),
    before: null,
    after: /^ (?:(?:not )?to [a-z]|(?:with|over|about) )/,
    example: 'Ann Reed was one of those told not to drink it.',
  },
  {
    name: 'en/no-speech-held',
    verbs: new Set(['held']),
    before: null,
    after: /^(?! that (?!(?:title|post|position|job|seat|office|record|day|year|month|week|role)\b))/,
    example: 'Ann Reed held in the town hall a speech that nobody forgot.',
  },
  {
    name: 'en/no-speech-ruled-for',
    verbs: new Set(['ruled', 'found', 'decided']),
    before: null,
    after:
      /^ (?:unanimously |[a-z]+ly )?(?:(?:on |late |early )?(?:\w+day|yesterday|today|last \w+|this \w+|[A-Z][a-z]{2,8}\.? \d{1,2})(?: (?:morning|afternoon|evening|night))? )?(?:in favou?r of|against)\b/,
    example: 'Ann Reed ruled on Friday in favour of the city.',
  },
  {
    name: 'en/no-speech-court-orders',
    verbs: new Set(['ordered', 'orders']),
    before: /\b(?:court|judges?|magistrates?|tribunal|jury)\b[^.;]{0,16}$/i,
    after: /^ [^.;]{2,60} to [a-z]/,
    example: 'A court ordered Ann Reed to pay for the bridge.',
  },
  {
    name: 'en/no-speech-ordered-thing',
    verbs: new Set(['ordered', 'orders']),
    before: null,
    after:
      /^ (?:the|an?|its|his|her|their|some|more|new|[\d,]+) (?![^.;]* (?:to (?!(?:the|an?|its|his|her|their)\b)[a-z]|that |be ))/,
    example: 'Ann Reed ordered the ship to the islands on Friday.',
  },
  {
    name: 'en/no-speech-found-thing',
    verbs: new Set(['found']),
    before: null,
    after:
      /^ (?:the |an? |his |her |their |two |three |four |five |\d+ |several |some |more )*(?:charred |burned |decomposed |dead |missing )?(?:bod(?:y|ies)|remains|corpses?|wreckage|weapons?|guns?|drugs|explosives|bombs?|survivors?)\b/,
    example: 'Ann Reed found the bodies of two climbers who had been missing.',
  },
  {
    name: 'en/no-speech-recalled',
    verbs: new Set(['recalled', 'recalls']),
    before: null,
    after:
      /^\s(?:(?:about|more|than|nearly|some|over|almost|all|up|to|its|their|his|her|the|another|an)\s){0,4}(?:\d|ambassadors?|envoys?|diplomats?|troops|forces|vehicles|cars|trucks|products|players?)/i,
    example: 'Ann Reed recalled its ambassador to the islands.',
  },
  {
    name: 'en/no-speech-plural-noun',
    verbs: new Set(words('claims reports estimates hopes fears calls demands denies')),
    before: /\b(?:recent|new|latest|earlier|previous|repeated|false|such)\s(?:[A-Z][a-z]+\s)$/i,
    after: null,
    example: 'Ann Reed attacked recent Democratic claims that the bridge is old.',
  },
  {
    name: 'en/no-speech-infinitive',
    verbs: null,
    before:
      /\b(?:(?<!\bused |\bgo(?:es|ing)? on |\bwent on |\b(?:texted|phoned|called|wrote|emailed|e-mailed|rang|telephoned|radioed|tweeted|messaged) )to|will|would|can|could|may|might|should|must|let|not)\s$/i,
    after: null,
    example: 'Ann Reed wanted to say the bridge was safe.',
  },
  {
    name: 'en/no-speech-choir',
    verbs: new Set(['voices']),
    before: null,
    after: /^(?:[.,;]| (?:of|on|in|from|for|at|and|or|that|who|within|to|with)\b)/,
    example: 'Ann Reed, one of the leading voices on bridges, spoke.',
  },
  {
    name: 'en/no-speech-noun-in-ing',
    verbs: new Set(
      words('ruling finding reporting posting predicting observing responding testifying shouting yelling'),
    ),
    before: /(?<!, |, also |, later |, [a-z]{2,8}ly )$/,
    after: null,
    example: 'Ann Reed broke a court ruling that the bridge was safe.',
  },
  {
    name: 'en/no-speech-danger',
    verbs: new Set(words('threatened threatens promised promises')),
    before: /\b(?:that|which) (?:now |also )?$/,
    after: /^ to\b/,
    example: 'Ann Reed left after a storm that threatened to close the bridge.',
  },
  {
    name: 'en/no-speech-once-called',
    verbs: new Set(
      words('hailed described branded dubbed denounced condemned praised characterized characterised identified'),
    ),
    before: /(?:, |\b(?:once|long|often|widely|previously|originally|initially|sometimes|variously) )$/,
    after: /^ (?:as|for)\b/,
    example: 'Ann Reed, once hailed as a good mayor, left.',
  },
  {
    name: 'en/no-speech-back',
    verbs: new Set(words('shot fired hit chimed')),
    before: null,
    after: /^(?! (?:back|in)[,.:])/,
    example: 'Ann Reed fired that man.',
  },
  {
    name: 'en/no-speech-proverb',
    verbs: new Set(['saying']),
    before:
      /\b(?:old|popular|famous|common|local|well-known|favou?rite|familiar|ancient|proverbial|Chinese|Russian)\s$/,
    after: null,
    example: 'Ann Reed knows the old saying that every bridge was new once.',
  },
  {
    name: 'en/no-speech-without',
    verbs: new Set(
      words('saying adding asking telling explaining noting mentioning announcing naming claiming calling'),
    ),
    before: /\b(?:without|instead of|instead|than)\s$/,
    after: null,
    example: 'Ann Reed left without saying the bridge was safe.',
  },
  {
    name: 'en/no-speech-passive',
    verbs: new Set([...speechRows.flatMap(({ verbs }) => verbs)].filter((verb) => !/ing$|^quoted$/.test(verb))),
    before: /(?:\b(?:is|are|was|were|be|been|being|get|gets|got)|\w[’'](?:re|m))\s(?:also |reportedly |widely )?$/i,
    after: null,
    example: 'Ann Reed was told the bridge was safe.',
  },
  {
    name: 'en/no-speech-told-of',
    verbs: words('believed thought alleged reported said estimated claimed').reduce(
      (set, verb) => set.add(verb),
      new Set<string>(),
    ),
    before: null,
    after: /^ to (?:have|be)\b/,
    example: 'A man believed to have seen the crash left.',
  },
  {
    name: 'en/no-speech-participle',
    verbs: null,
    before: /(?<!\bas\s)$/,
    after:
      /^ (?:by (?!(?:satellite |mobile |cell |video )?(?:telegram|phone|telephone|cellphone|e-?mail|text|letter|fax|video|radio|return|way|link|Zoom|Skype|WhatsApp|message)\b)|online\b)/,
    example: 'Ann Reed saw the crack reported by the Herald.',
  },
  {
    name: 'en/no-speech-made',
    verbs: new Set(['made', 'makes', 'making']),
    before: null,
    after: /^(?! (?:it )?(?:[a-z]+ )?(?:clear|plain|known)\b(?! (?:about|to|from|of)\b))/,
    example: 'Ann Reed made sure that the bridge was safe.',
  },
  {
    name: 'en/no-speech-posted',
    verbs: new Set(['posted', 'read', 'called', 'calling', 'calls']),
    before: null,
    after: /^ (?:to|at|off|out|back|in|up|(?:her|him|them)self)\b/,
    example: 'Ann Reed posted to her account.',
  },
  {
    name: 'en/no-speech-reading',
    verbs: new Set(['read', 'reads', 'continued', 'repeated']),
    before: /(?<![,;.?!]["”]?\s|["”]\s(?:[\w.’'-]{1,20}\s){1,3})$/,
    after: /^(?!\s?[:,]|\s(?:that|in part)\b|\s["“]|[.”"])/,
    example: 'Ann Reed read the letter.',
  },
  {
    name: 'en/no-speech-aimed',
    verbs: new Set(['pointed']),
    before: null,
    after: /^ (?!out\b)/,
    example: 'Ann Reed pointed the camera was there.',
  },
  {
    name: 'en/no-speech-counted',
    verbs: new Set(['adding', 'added', 'adds']),
    before: null,
    after: /^ (?:another |about |nearly |almost |more than |over )?[$€£]?\d/,
    example: 'Shares rose, with Reed adding 3 percent that she had lost.',
  },
  {
    name: 'en/no-speech-proclaimed',
    verbs: new Set(words('declared declares announced announces')),
    before: null,
    after:
      /^ (?:an? |its |their |his |her )?(?:[a-z]+ ){0,2}(?:states? of|war|victory|independence|bankruptcy|martial law|emergency|holiday|mourning)\b(?! (?:was|is|had|has|would|will)\b)/,
    example: 'Ann Reed declared a state of emergency so she could rule alone.',
  },
  {
    name: 'en/no-speech-recorded',
    verbs: new Set(words('reported reports confirmed confirms announced announces')),
    before: null,
    after:
      /^ (?:its|their|his|her) (?:[a-z]+-?)?(?:first|second|third|fourth|highest|biggest|largest|lowest|worst|latest|own)\b/,
    example: 'Freedonia reported its first deaths and Sylvania had none.',
  },
  {
    name: 'en/no-speech-refused',
    verbs: new Set(words('denied deny denies denying')),
    before: null,
    after:
      /^ (?:him|her|them|it|us|me|[A-Z][a-z]+|the [a-z]+|such |any |all )? ?(?:funding|entry|access|permission|bail|visas?|asylum|parole|boarding|service|requests?|applications?|appeals?|petitions?|motions?|leave|treatment|money|rights?|due process|the (?:chance|opportunity))\b|^ (?:[A-Z][\w.-]*|his|her|their|its|the [a-z]+)(?:[’']s?)? (?:own |basic |constitutional |human )?rights?\b/,
    example: 'Congress denied Reed’s right to a bridge.',
  },
  {
    name: 'en/no-speech-reading-on',
    verbs: new Set(['read', 'reads', 'continued', 'repeated']),
    before: /[,;.?!]["”]?\s$/,
    after:
      /^(?!\s?[:,]|\s(?:that|in part)\b|\s["“]|[.”"]|\s(?:the|an?|his|her|its|their|one|[A-Z][\w.]*(?: [A-Z][\w.]*){0,3}[’']s)\s(?:[a-z]+\s){0,4}(?:statement|motion|letter|ruling|opinion|filing|lawsuit|complaint|report|memo|post|tweet|notice|sign|email|message|order|petition|indictment|declaration|release|document|inscription|banner|comment|caption|headline|placard|slogan|text|T-shirt)s?\b)/,
    example: 'Her mother sings, reads the letter and weeps.',
  },
  {
    name: 'en/no-speech-named',
    verbs: new Set(words('called')),
    before:
      /\b(?:an?|the|one|another|his|her|their|its) (?:[\w-]+ ){0,3}(?:man|woman|boy|girl|child|baby|dog|village|town|place|area|programme?|app|company|firm|group|party|movement|project|operation|film|book|song|drug|device|system|process|method|substance|game|ship|boat|street|club|bar|caf[eé]|restaurant|hotel) $/i,
    after: null,
    example: 'A boat called Morning Star sank.',
  },
  {
    name: 'en/no-speech-rang',
    verbs: new Set(words('called')),
    before: null,
    after:
      /^ (?:for (?:help|backup|back-up|assistance|an ambulance|the police|police|medical)|police|911|999|an? (?:[a-z]+ )?(?:vote|election|elections|meeting|strike|halt|timeout|ambulance|doctor|session|referendum)|off|up|in|back|out)\b/,
    example: 'Two hikers called for help after the fall.',
  },
  {
    name: 'en/no-speech-gained',
    verbs: new Set(words('claimed claims claim claiming')),
    before: null,
    after:
      /^ (?:(?:the|an?|his|her|its|their|another|more than|at least|about|two|three|four|five|six|\d[\d,]*) )?(?:(?!(?:he|she|it|they|is|was|are|were|had|has|have|will|would|could)\b)[\w’'-]+ ){0,4}?(?:victory|victories|wins?|titles?|lives|life|gold|silver|bronze|medals?|prizes?|seats?|crown|wickets?|points?|trophy|asylum|benefits|expenses|championships?|triumph|responsibility|credit)\b/,
    example: 'Ann Reed claimed the title after a long race.',
  },
  {
    name: 'en/no-speech-so-called',
    verbs: new Set(words('called calls describes described characterized characterised')),
    before: /\bwhat\s(?:[\w.’'-]+\s){1,5}$/,
    after: null,
    example: 'Ann Reed left what people called “a very old bridge.”',
  },
  {
    name: 'en/no-speech-when-asked',
    verbs: new Set(words('asked told questioned reminded informed')),
    before: /\b(?:[Ww]hen|[Ii]f|[Oo]nce|[Aa]s)\s(?:later |also )?$/,
    after: null,
    example: 'Ann Reed smiled when asked whether the bridge was safe.',
  },
  {
    name: 'en/no-speech-asked-aside',
    verbs: new Set(words('asked questioned pressed')),
    before: /[,—–] $/,
    after: /^ (?:about|whether|if|why|how|what|when|who|by|at|to comment)\b/,
    example: 'Ann Reed, asked whether the bridge was safe, smiled.',
  },
  {
    name: 'en/no-speech-unnamed',
    verbs: new Set(words('asked requested')),
    before: null,
    after:
      /^ (?:not to be (?:named|identified|quoted)|(?:for |to remain )?anonym|(?:that )?(?:his|her|their) names?\b)/,
    example: 'A neighbour who asked not to be named left early.',
  },
  {
    name: 'en/no-speech-never',
    verbs: null,
    before: /(?:\b(?:never|not|nor|neither)|n[’']t)\s$/,
    after: null,
    example: 'Ann Reed never said the bridge was safe.',
  },
];
