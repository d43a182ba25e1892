// Who takes part in an event, in English.

import { NEVER } from '../never.ts';
import type { PartyLanguage, PartyRule } from '../party-words.ts';

const rules: readonly PartyRule[] = [
  {
    name: 'en/cited-source',
    before: /\b(?:according to|citing|quoted by) (?:the |an? )?(?:[\w.'’-]{1,20} ){0,2}$/i,
    standing: 'NONE',
    example: '{John Mill} resigned on Tuesday citing the [Rivertown Board].',
    expected: 'John Mill: official',
  },
  {
    name: 'en/supposed',
    before: /\b(?:if|whether|unless) (?:[\w'’-]{1,20} ){0,3}$/i,
    standing: 'NONE',
    example: 'On Tuesday {John Mill} met {Mary Hall} to ask whether [Acme Motors] could help.',
    expected: 'John Mill: participant, Mary Hall: participant',
  },
  {
    name: 'en/speaks-of-it',
    kinds: ['PERSON', 'ORGANIZATION'],
    after:
      /^ (?:also |then |first |later )?(?:expects?|recall(?:s|ed)|hail(?:s|ed)|prais(?:es|ed)|condemn(?:s|ed)|criticiz(?:es|ed)|look(?:s|ed) forward to|mention(?:s|ed)|remember(?:s|ed)|denounc(?:es|ed)|refer(?:s|red) to)\b(?= .{0,28}[’']s )/,
    standing: 'NONE',
    example: '{John Mill} hailed {Mary Hall}’s visit on Tuesday.',
    expected: 'Mary Hall: visitor',
  },
  {
    name: 'en/owner-of-people',
    kinds: ['PERSON'],
    after:
      /^(?:’s|'s|’|') (?:[a-z-]{2,12} ){0,2}(?:aides?|lawyers?|attorneys?|spokes\w+|wife|husband|sons?|daughters?|brothers?|sisters?|employees|staff|supporters|allies|bodyguards?|mother|father|parents|friends?|widow|children|killers?|deputy|successor|predecessor|predecessors|counterpart|opponent|rival|boss|critics|relatives|family|mentor|secretary|driver|assistant|doctors?|neighbou?rs?|colleagues?|followers|fans|party|company|firm)\b/,
    standing: 'NONE',
    example: '{John Mill}’s lawyers met {Mary Hall} on Tuesday.',
    expected: 'Mary Hall: participant',
  },
  {
    name: 'en/agent',
    before: /\bby (?:the |an? )?$/i,
    standing: 'AGENT',
    example: 'The ruling by the [Rivertown Court] came on Tuesday.',
    expected: 'Rivertown Court: court',
  },
  {
    name: 'en/interviewer',
    before: /\b(?:interview(?:ed)? (?:with|by|on)|appeared on|told|spoke to|speaking to) (?:the )?$/i,
    standing: 'OBJECT',
    example: 'In an interview with [Radio Dover] on Tuesday {John Mill} praised the bridge.',
    expected: 'Radio Dover: null, John Mill: speaker',
  },
  {
    name: 'en/place-of-attack',
    kinds: ['PLACE'],
    types: ['VIOLENCE', 'PROTEST'],
    standing: 'NONE',
    example: 'The [Alder Front] launched an attack on <Rivertown> on Tuesday.',
    expected: 'Alder Front: perpetrator',
  },
  {
    name: 'en/target',
    types: ['SANCTION', 'LEGAL', 'MILITARY', 'VIOLENCE', 'PROTEST'],
    before: /\b(?:against|on|upon) (?:the )?$/i,
    standing: 'OBJECT',
    example: '<Freedonia> imposed sanctions on <Sylvania> on Tuesday.',
    expected: 'Freedonia: imposer, Sylvania: target',
  },
  {
    name: 'en/companion',
    before: /\b(?:with|alongside|between) (?:the )?$/i,
    standing: 'WITH',
    example: '<Freedonia> signed a deal with <Sylvania> on Tuesday.',
    expected: 'Freedonia: party, Sylvania: party',
  },
  {
    name: 'en/in-favour',
    types: ['LEGAL', 'LEGISLATION'],
    before: /\b(?:in favou?r of|sided with) (?:the )?$/i,
    standing: 'OBJECT',
    example: 'The [Rivertown Court] ruled on Tuesday in favour of [Acme Motors].',
    expected: 'Rivertown Court: court, Acme Motors: null',
  },
  {
    name: 'en/on-behalf',
    before: /\bon behalf of (?:the )?$/i,
    standing: 'WITH',
    example: '{John Mill} visited {Mary Hall} on behalf of [Acme Motors] on Tuesday.',
    expected: 'John Mill: visitor, Mary Hall: host, Acme Motors: visitor',
  },
  {
    name: 'en/body-of-the-office',
    kinds: ['ORGANIZATION'],
    types: ['APPOINTMENT'],
    before:
      /\b(?:leader|head|chief|chair(?:man|woman)?|president|director|member|fellow|partner|dean|editor|captain|coach|secretary|spokes\w+|governor|officer|elected|admitted|appointed|named|inducted|promoted) (?:of|to|at|in|into) (?:the )?$/i,
    standing: 'OBJECT',
    example: '{John Mill} was elected a fellow of the [Rivertown Academy] on Tuesday.',
    expected: 'John Mill: official, Rivertown Academy: null',
  },
  {
    name: 'en/whose-staff',
    kinds: ['ORGANIZATION'],
    types: ['LEGAL', 'ARREST', 'VIOLENCE', 'DISASTER'],
    after:
      /^(?:’s|'s|’|')? (?:[a-z-]+ )?(?:executives?|employees?|workers?|officials?|staff|staffers?|members?|players?|fans?|customers?|students?|passengers?|supporters?|drivers?|reporters?|journalists?|guards?|engineers?|traders?|bankers?|directors?)\b/,
    standing: 'NONE',
    example: 'Prosecutors charged three former [Acme Motors] executives on Tuesday.',
    expected: '',
  },
  {
    name: 'en/whose-thing',
    kinds: ['ORGANIZATION'],
    before: /\b(?:an?|without|about|over) $/i,
    after: /^ [a-z]{3,}/,
    standing: 'NONE',
    example: '{John Mill} fell ill on Tuesday at an [Acme Motors] plant.',
    expected: 'John Mill: victim',
  },
  {
    name: 'en/topic',
    kinds: ['PERSON', 'ORGANIZATION'],
    before: /\b(?:about|over|without|than|like|immunity for|concerns? for) (?:the )?$/i,
    standing: 'NONE',
    example: '{John Mill} met {Mary Hall} on Tuesday without [Acme Motors].',
    expected: 'John Mill: participant, Mary Hall: participant',
  },
  {
    name: 'en/relations-with',
    kinds: ['PLACE'],
    types: ['SANCTION'],
    before:
      /\b(?:ambassador|envoy|diplomats|exports?|imports?|aid|ties|relations|trade|border|flights|tariffs)\b[^,.;]{0,20}\s(?:to|from|with|against|on)\s(?:the\s)?$/i,
    standing: 'OBJECT',
    example: '<Freedonia> recalled its ambassador to <Sylvania> on Tuesday.',
    expected: 'Freedonia: imposer, Sylvania: target',
  },
  // Who was heard at a court, what was defeated in a chamber: it heard or defeated it.
  {
    name: 'en/before-which',
    kinds: ['ORGANIZATION'],
    types: ['LEGAL', 'LEGISLATION'],
    before: /\b(?:in|at|before) (?:the |an? |[A-Z][\w.]+[’']s )?$/i,
    named:
      /\b(?:courts?|tribunal|senate|house of [a-z]+|parliament|congress|assembly|knesset|bundestag|duma|legislature|council)\b/i,
    standing: 'AGENT',
    example: '{John Mill} was sentenced at the [Rivertown Court] on Tuesday.',
    expected: 'John Mill: defendant, Rivertown Court: court',
  },
  {
    name: 'en/where',
    kinds: ['ORGANIZATION', 'PLACE'],
    before:
      /\b(?:in|at|near|outside|inside|from|to|into|toward|towards|of|across|around|under|via|through|visited|visit|visiting)(?: the)?(?: [A-Z][\w.]+[’']s)? $/i,
    standing: 'NONE',
    example: '{John Mill} was shot outside the [Acme Bank] on Tuesday.',
    expected: 'John Mill: victim',
  },
  {
    name: 'en/medium',
    kinds: ['ORGANIZATION'],
    before:
      /\b(?:released|posted|published|broadcast|aired|streamed|shown|shared|uploaded|live)(?: an? [a-z]+)? on (?:the )?$|\b(?:said|confirm(?:ed|ing)|announc(?:ed|ing)|wrote|writing|message|video|statement) on $/i,
    standing: 'NONE',
    example: '{John Mill} was honoured on Tuesday in a film shown on [Alder Tube].',
    expected: 'John Mill: null',
  },
  {
    name: 'en/whose-people',
    kinds: ['PERSON'],
    before:
      /\b(?:employees?|aides?|staff|members?|relatives?|friends?|supporters?|killers?|murderers?|followers?|allies|associates?|lawyers?|bodyguards?|colleagues?|executives?|sons?|daughters?|wife|widow|brothers?|sisters?|critics|opponents) of (?:the |an? )?$/i,
    standing: 'NONE',
    example: 'Three aides of {John Mill} met {Mary Hall} on Tuesday.',
    expected: 'Mary Hall: participant',
  },
  {
    name: 'en/whose-kin',
    kinds: ['PERSON'],
    after:
      /^ (?:late |older |younger |elder |own )?(?:father|mother|parents|wife|husband|sons?|daughters?|brothers?|sisters?|uncle|aunt|children|family|lawyers?|attorneys?|aides?|spokes\w+|bodyguards?|supporters|staff|friends?|boyfriend|girlfriend|widow|killers?|successor|predecessor|deputy)\b/,
    standing: 'NONE',
    example: '{Mary Hall} met the {Mill} family on Tuesday.',
    expected: 'Mary Hall: participant',
  },
  {
    name: 'en/named-to-office',
    kinds: ['PERSON'],
    types: ['APPOINTMENT'],
    after:
      /^(?:’s|'s|’|') (?:[a-z-]{3,14} ){0,2}(?:nomination|appointment|candidacy|confirmation|resignation|dismissal)/,
    standing: 'OBJECT',
    example: 'The [Rivertown Senate] confirmed {John Mill}’s nomination on Tuesday.',
    expected: 'Rivertown Senate: official, John Mill: official',
  },
  {
    name: 'en/what-the-meeting-is-of',
    kinds: ['ORGANIZATION', 'PLACE'],
    before: /\b(?:of|at|during|before|after|for)(?: the| an?| its| their) (?:[a-z-]{3,12} ){0,2}$/i,
    after: /^ (?:[a-z]{3,12} ){1,3}(?:meeting|summit|conference|forum|talks|session)\b/,
    standing: 'NONE',
    example:
      '{John Mill} met {Mary Hall} on Tuesday on the sidelines of the informal [Alder League] ministers meeting.',
    expected: 'John Mill: participant, Mary Hall: participant',
  },
  {
    name: 'en/owner-of-what-is-raided',
    kinds: ['PERSON'],
    types: ['ARREST', 'VIOLENCE', 'MILITARY'],
    follows: true,
    after:
      /^(?:’s|'s|’|') (?:[a-z-]+ ){0,2}(?:homes?|houses?|villas?|apartments?|flats?|offices?|headquarters|cars?|convoy|motorcade|vehicles?|farm|estate|mansion|residence|compound|shops?|stores?|phones?|computers?|plane|boat)\b/,
    standing: 'OBJECT',
    example: 'Police raided {John Mill}’s villa on Tuesday.',
    expected: 'John Mill: suspect',
  },
  {
    name: 'en/owner-of-what-is-met',
    kinds: ['PERSON'],
    after: /^(?:’s|'s|’\s|'\s)/,
    follows: true,
    standing: 'NONE',
    example: 'The [Rivertown Senate] met on Tuesday to discuss {John Mill}’s nomination.',
    expected: 'Rivertown Senate: participant',
  },
  {
    name: 'en/whose-arrest',
    kinds: ['PERSON'],
    types: ['ARREST', 'LEGAL'],
    after:
      /^(?:’s|'s|’|')? (?:[a-z-]+ ){0,2}(?:arrests?|detention|capture|imprisonment|convictions?|trials?|sentenc(?:e|ing)|acquittal|extradition|indictment|prosecution|custody)\b/,
    standing: 'OBJECT',
    example: 'The news of {John Mill}’s arrest came on Tuesday.',
    expected: 'John Mill: suspect',
  },
  {
    name: 'en/person',
    kinds: ['PERSON'],
    standing: 'BY_SIDE',
    example: 'Police arrested {John Mill} on Tuesday.',
    expected: 'John Mill: suspect',
  },
  {
    name: 'en/owner-of-a-thing',
    kinds: ['ORGANIZATION', 'PLACE'],
    after: /^(?:’s|'s|’\s|'\s)/,
    standing: 'NONE',
    example: '{John Mill} bought [Acme Motors]’s oldest plant on Tuesday.',
    expected: 'John Mill: company',
  },
  {
    name: 'en/body',
    kinds: ['ORGANIZATION'],
    standing: 'BY_SIDE',
    example: 'Police raided the [Rivertown Bank] on Tuesday.',
    expected: 'Rivertown Bank: suspect',
  },
];

export const englishParties: PartyLanguage = {
  rules,
  dateline: NEVER,
  happensThere: NEVER,
  joined:
    /^(?:,(?: aged)? \d{1,3}| \([\w.,-]{1,12}(?: [\w.,-]{1,12})?\)|, [RD]-[A-Z][\w.]{0,6})?(?:,|,? and|,? or| &)(?: the)? $/,
  little: /^(?:’s|'s|’|')?\s?(?:the |an? |its |new |surprise |planned |[a-z]{3,12} ){0,2}$/,
  light:
    /^(?:[\s,]|whose (?:[a-z]{3,12} ){0,2}(?=body|$)|(?:and|but|or|then|later|also|he|she|they|it|who|whom|which|that|had|has|have|was|were|is|are|been|be|being|will|would|to|not|never|since|after|before|when|while|until|on|in|at|previously|recently|first|again|now|just|still|already|once|soon|then|a|an|the|[a-z]{2,16}ly)\b)/i,
  pronoun: /^(?:he|she|they)\b/i,
  unnamed: NEVER,
  ownSubject:
    /^[\s,]*(?:the|an?|his|her|its|their|my|our|your|some|many|most|all|both|several|two|three|he|she|it|they|we|I|there|this|these|those|no|more|\d[\d,]*|(?!In\b|On\b|At\b|As\b|During|After|Before|Born|While|When|Since|For|From|By|Speaking|According|With|Though|Although|Following|Under|Amid|Asked|Once|Until)[A-Z][a-z]+)\b/,
  leads:
    /^[\s,]*(?:In|On|At|As|During|After|Before|Born|While|When|Since|For|From|By|Speaking|With|Though|Although|Following|Under|Amid|Asked|Once|Until)\b/,
  governed: /^(?:on|in|at|by|for|from|with|during|after|before)\b/i,
  both: /\b(?:they|(?:the )?(?:two|both) (?:leaders|men|women|presidents|ministers|premiers|diplomats|officials)|the (?:leaders|presidents|ministers|foreign ministers|pair|duo))\b/i,
  sides:
    /(?<!\bfrom )\b(?:both (?:sides|countries|nations|parties|companies|governments|teams)|the (?:two )?(?:sides|countries|nations|parties|companies|governments|neighbou?rs))\b/i,
  counted:
    /^[\s,]*(?:and |but )?(?:(?:the|all|these|those) )?(two|three|four|five|six)(?! (?:weeks?|days?|months?|years?|hours?|minutes?|decades?|times|of|per ?cent|more|other|others)\b)(?= (?:[a-z-]+ ){0,4}[a-z])/i,
  holds: NEVER,
  firstOf: NEVER,
  allMeant: NEVER,
  andOthers: NEVER,
  pair: /\b[Tt]he (?:couple|newlyweds)\b/,
  those: NEVER,
  others: NEVER,
  numberOf: (word) => ['two', 'three', 'four', 'five', 'six'].indexOf(word.toLowerCase()) + 2,
  summed: NEVER,
  introduces: NEVER,
  comments: NEVER,
  kin: /^[’']s (?:wife|husband|son|daughter|father|mother|brother|sister|widow|lawyer|attorney|spokesman|spokeswoman|spokesperson|aide),? $/,
  withKin: NEVER,
  ofOffice: NEVER,
  officer: NEVER,
  bench:
    /\b(?:judges?|justices?|magistrates?|coroner|prosecutors?|attorneys?[- ]general|arbitrators?|courts?|tribunal|prosecution service|justice department|department of justice|commission)\b/i,
  bearsNoDoer: NEVER,
  takesOver: NEVER,
  doneBy: NEVER,
  strikes: NEVER,
  furtherDeed:
    /^,\s(?:[a-z]+ly\s)?(?:killing|wounding|injuring|capturing|arresting|detaining|defeating|beating|replacing|succeeding|accusing|charging|naming|appointing|electing|ousting|removing|toppling|joining|marrying|suing|including)\s(?:(?:the|a|an|former|its|his|her|then|more|than|at|least|[\d,]+|[A-Z][\w.]+|[a-z]+)\s){0,4}$/,
  attends: NEVER,
  counts: NEVER,
  kindOfBody: NEVER,
  lists: /^(?:among them|including|they include)\b/i,
};
