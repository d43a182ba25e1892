// Words for who meets, calls, visits and addresses whom. Matched whole and in any case.

import type { TriggerRow } from '../../event-words.ts';
import { phrases } from '../../word-lists.ts';

export const encounterRows: readonly TriggerRow[] = [
  {
    type: 'CALL',
    verbs: phrases(
      'told(?= [^.;]{0,60}\\bby (?:tele|video)?phone\\b), (?:spoke|spoken|talked)(?= [^.;]{0,60}\\bby (?:tele|video)?phone\\b), (?:spoke|spoken|talked) (?:[a-z ]{0,30})(?:by|on the|over the) (?:tele)?phone, spoke by (?:tele)?phone, spoken by (?:tele)?phone, spoke by telephone, phoned, telephoned',
      'had a (?:phone|telephone) call, held a (?:phone|telephone|video) call, called (?:him|her) up',
      'spoke on the phone',
    ),
    nouns: phrases(
      'phone call, phone calls, telephone calls, telephone discussion, video call, telephone talks, phone talks',
      'telephone call, phone conversation, telephone conversation, conference call',
    ),
    roles: ['participant', 'participant'],
    examples: ['The ministers spoke by telephone on May 3.', 'The president phoned the chancellor on May 3.'],
    counterexample: 'On May 3 the phone rang twice a minute.',
  },
  {
    type: 'SUMMIT',
    verbs: [],
    nouns: phrases('summit, summits, virtual meeting, virtual summit'),
    roles: ['participant', 'participant'],
    examples: ['The leaders held a summit in Vienna on May 3.', 'The summit opened on May 3.'],
    counterexample: 'Climbers reached the peak on May 3.',
  },
  {
    type: 'MEETING',
    verbs: phrases(
      '(?:gathered|assembled|congregated|huddled)(?= [^,.;]{0,40} (?:for|to discuss) (?:an?|the|talks)\\b), (?:resumed|broke off|suspended|opened|began|concluded|wrapped up|restarted|reopened) (?:[a-z-]+ ){0,3}(?:talks|negotiations|discussions|consultations), (?:chaired|convened|attended|hosted|organi[sz]ed) (?:an?|the) (?:[\\w-]+ ){0,3}(?:meeting|session|conference|forum|gathering|roundtable), came together(?= (?:in|for|on)), dined with, lunched with, (?<!was |were |been )met, (?<=(?:was|were|been) )met (?!with |by )\\w+, meet, meets, shakes hands',
      'shook hands, will meet, (?<!\\b(?:a|an|the|his|her|their|its|planned|first|last|\\w+al|summit) )meeting with',
      '(?:was|were|be|been|is) briefed(?= (?:on|by|about|in|at)\\b), held talks, hold talks, held a meeting, convened, convene, negotiated, conferred, hosted talks',
      'talked (?:with|for|by|about), discussed, consulted with, (?:scheduled|due|set|expected|planned|will|plans) (?:to )?(?:discuss|convene|confer)',
      '(?:hosted|received|welcomed) (?:the |his |her |[A-Z]\\w+ ){0,3}(?:president|premier|prime minister|minister|envoy|ambassador|chancellor|king|pope|delegation|counterpart)',
      'held (?:[a-z-]+ ){1,3}(?:talks|meetings?|discussions|consultations|negotiations), sat down with, to meet',
    ),
    nouns: phrases(
      'meeting, meetings, audience(?= with\\b), sit-down, one-on-one, tête-à-tête, get-together, plenary, roundtable, talks, consultations, negotiations, conference, session, discussions, forum',
    ),
    setting: phrases('negotiators?, talks'),
    roles: ['participant', 'participant'],
    examples: ['The secretary met the envoy on May 3.', 'Talks began in Geneva on May 3.'],
    counterexample: 'On May 3 the meter was read.',
  },
  {
    type: 'VISIT',
    verbs: phrases(
      'stopped (?:over )?in (?=[A-Z]), (?:made|paid|began|concluded|ended|wrapped up|cut short|kicked off|started) (?:an?|his|her|their|the) (?:[\\w-]+ ){0,4}(?:visit|trip|tour|stay|pilgrimage), stopover in, set foot in, touched down in (?=[A-Z]), went on a (?:[a-z-]+ ){0,2}(?:visit|trip|tour), travel(?:l)?ed (?:from [A-Z]\\w+ )?to, flew home, flew back, travel(?:l)?ing to, toured, embarked on, set off for, crossed into',
      'landed in (?=[A-Z]), visited, visits',
      '(?<=\\b(?:to|will|would|can|could|may|might|should|not|they|leaders|ministers|officials|delegations?) )visit',
      'will visit, paid (?:an?|his|her) (?:[a-z-]+ ){0,3}visit',
      '(?:will |to )?pay (?:an?|his|her) (?:[a-z-]+ ){0,3}visit, (?<!with |by |the |a |an |was |were )visiting',
      'traveled to, travelled to, travels to, will travel to, arrived in, arrived at, arrives in, flew to',
      'left for, headed to, went to(?<!\\b(?:award|prize|medal|oscar|title|trophy|lion|bear|globe|contract|honou?r|cup|crown|nomination|money|proceeds|vote|seat|job|scholarship|grant)s?\\b[^,.;]{0,30} went to)(?! (?:live|work|bed|sleep|war|school|court|trial|press|great|see|help|fight|extra|penalties|find|a (?:hospital|school)|hospital|church|jail|prison|the (?:polls|aid|wire|dogs))\\b), departed, will fly to, flies to, will arrive in',
      'was in (?=[a-z]+ for)',
    ),
    nouns: phrases(
      'pilgrimage, visits, trips, trip, visit, state visit, tour(?! (?:of (?:duty|australia|france|spain|italy|britain|california)|match|game|championship|de)\\b)',
    ),
    roles: ['visitor', 'host'],
    examples: ['The minister visited Paris on May 3.', 'The delegation arrived in Geneva on May 3.'],
    counterexample: 'On May 3 visitors were few.',
  },
  {
    type: 'SPEECH',
    verbs: phrases(
      'told (?:the )?(?:parliament|congress|lawmakers|mps|senators|the house|nation|united nations|security council|general assembly|court), gave evidence, (?:[Cc]hristmas|new year’?\\x27?s?) (?:message|address)',
      'gave (?:an?|the) (?:[a-z]+ ){0,2}(?:talk|lecture|sermon|toast|keynote|press conference|news conference|briefing|testimony)',
      'was interviewed, spoke (?:before|during|on) ',
      'held (?:an?|the) (?:[a-z]+ ){0,2}(?:town hall|briefing|press conference|news conference), delivered a speech',
      'gave a speech, delivered remarks, addressed, addresses (?:an?|the|his|her|its|reporters|lawmakers|crowds)',
      'speaks at, speaks to, speaks during, testified, testify, gave an interview, told a news conference',
      'held a news conference, held a press conference, spoke at, spoke to, testifies',
      'attends a (?:[a-z]+ )?(?:news|press) conference',
      'told (?:an?|the) (?:[a-z]+ ){0,3}(?:conference|briefing|rally|hearing|forum|committee|panel), speaking at',
      'speaking (?:to|in|before|(?:live )?on (?:[a-z]+ ){0,3}(?:television|radio|tv|air)), debated',
    ),
    nouns: phrases(
      'lecture, sermon, toast, eulogy, state of the union, state of the state, town hall, inaugural address, speech',
      'press conference, news conference, press briefing, briefing, interview, hearing',
      '(?<!\\b(?:to|will|would|could|can|must|should|not|its|his|her|their|an|email|ip|home) )address, remarks',
      'testimony, debate, keynote',
    ),
    roles: ['speaker', null],
    examples: ['The president delivered a speech on May 3.', 'The minister held a news conference on May 3.'],
    counterexample: 'Addresses were changed on May 3.',
  },
];
