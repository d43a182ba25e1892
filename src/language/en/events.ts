// What English says of events beside the words that tell of them: cues of status, of clauses, of who takes part.

import type { EventLanguage } from '../event-words.ts';
import { NEVER } from '../never.ts';
import { baseFormOf, beforeBaseForm } from './base-forms.ts';
import { triggerRows } from './event-triggers.ts';
import { englishLabels } from './labels.ts';
import { englishParties } from './parties.ts';
import { calamity } from './triggers/life-and-trade.ts';

export const englishEvents: EventLanguage = {
  rows: triggerRows,
  doerTypes: [
    {
      from: ['ELECTION', 'SANCTION'],
      doers:
        /\b(?:council|commission|supervisors|commissioners|councill?ors|trustees|selectmen|aldermen|lawmakers|legislators|senators|senate|house|parliament|assembly|congress|committee|(?:school|planning|zoning|county|city) board)$/i,
      verbs: /\b(?:voted?|banned|barred)\b/,
      type: 'LEGISLATION',
    },
    {
      from: ['OTHER'],
      doers: /\b(?:court|courts|tribunal|prosecutors?|prosecution service|magistrates?)$/i,
      type: 'LEGAL',
    },
    {
      from: ['OTHER'],
      doers: /(?<!\bSalvation )\b(?:army|navy|air force|marine corps|marines|armed forces|defen[cs]e forces?)$/i,
      type: 'MILITARY',
    },
  ],
  baseForms: { before: beforeBaseForm, of: baseFormOf },
  purpose: /\b(?:to|from|for) (?:[a-z]+ly )?$/,
  clauseBreak:
    /[,;:–—]|(?<=\b(?:claims?|allegations?|accusations?|reports?|suggestions?|speculation|concerns|rumou?rs|evidence|news|assurances))\s(?=(?:he|she|they|it|we) )|\s(?=(?:as (?:[A-Z][\w.-]{1,20} (?:and )?){1,6}(?:prepared?|prepares|met|began|was|were|is|are|has|have|had|will|would|[a-z]{3,12}ed) |ahead of (?:the|an?|his|her|their|its) )|(?!(?:before|after|until|since) (?:dawn|daybreak|noon|midday|midnight|sunrise|sunset|dusk|dark|nightfall)\b)(?:after|before(?! (?:(?:an?|the) )?(?:[A-Za-z]+ ){0,4}(?:courts?|committee|subcommittee|panel|[Jj]udges?|[Jj]ustices?|senate|congress|parliament|magistrates?|jury|tribunal|council|lawmakers|senators|cameras)\b)|when|while|who|whom|whose|which|following|since|until|because|but|where|whilst|although|though|if|as (?:he|she|it|they|the))\b)|(?<!\b(?:of|in|for|from|with|at|by|on|to|than|vetoed|rejected|blocked|approved|signed|scrapped|dropped|reversed|overturned|upheld|lifted|won|lost|broke|ended))\s(?=that\b)|\s(?=and (?:(?:has|had|was|were|is|are|will|would|then|later|he|she|it|they|the)\b|[a-z]+ed\b))/g,
  contest:
    /\b(?:in|for|of|to) (?:the|an?|its|their|this) (?:[\w’'-]+ ){0,4}(?:finals?|semi-?finals?|quarter-?finals?|play-?offs?|first round|second round|third round|fourth round|fifth round|group stage|last (?:16|eight|four)|round of (?:16|32)|friendly|derby|opener|rematch|title (?:fight|bout)|qualifiers?|super bowl|world series|league match|cup tie|test match)\b(?! (?:status|touches|stages? of))/i,
  denied:
    /\b(?:will not|won't|won’t|did not|didn't|didn’t|never|denied|refused to|cancell?ed(?! (?:\d|some|several|more|all|most|hundreds|dozens|flights|trains|classes|services)))\b/i,
  uncertain: /\b(?:may|[Mm]ight|[Cc]ould|[Pp]ossibly|[Pp]erhaps|[Rr]eportedly|[Aa]llegedly|expected to consider)\b/,
  planned:
    /\b(?:will|to be held|is to|are to|was to|were to|plans? to|(?:hopes?|expects?|aims?|intends?) to|poised to|(?<!\bas )(?:planned|scheduled)|set to|(?:expected|anticipated) to|due to|slated|upcoming|would)\b/i,
  passive:
    /\b(?:was|were|been|is|are|be|being|got)\b(?:\s+[a-z]+ly)?\s+(?:sworn|shot|beaten|taken|found|sent|struck|stolen|chosen|thrown|put|\w+ed)\b/i,
  placeLead: /\b(?:in|at|near|to|outside|inside|visited|visit|visiting|from)(?: the)? $/i,
  ownedByPlace: NEVER,
  encounter: NEVER,
  adverbial:
    /^(?:(?:on|in|at|by|since|late|early|last|this|after|before|during|following|according|under|as of)\b.{0,60})$/i,
  state:
    /\b(?:declined|refused) to (?:comment|say|discuss)\b|\b(?:did not|didn['’]t) (?:immediately )?(?:respond|return|reply)\b|\bcould not (?:immediately )?be reached\b|\bthere (?:was|were|has been|have been|had been) no\b|^(?:[^,]{0,40}\s)?(?:is|am|are|was an?|were an?|has had|remains?|remained|belongs)\b(?!\s+(?:(?:also|still|now|currently|not|un)?\s?\w+ed|to|set|being|due|likely|about|on (?:course|track)|poised|ready|held|sent|found|put|shut)\b)|\b(?:wasn|weren|isn)['’]t (?:immediately |yet )?(?:known|clear)\b|\bwas not (?:immediately |yet )?(?:known|clear)\b/i,
  saying:
    /\b(?:reported|said|says|told|stated|added|noted|according to|wrote|explained|warned|announced|argued|claimed|asserted|insisted|tweeted|alleged|replied|responded|acknowledged|recalled|remarked|commented|declared)\b/i,
  movement: /./,
  figures:
    /\b(?:had|has|have|was|were|stood at|averaged|totall?ed|amounted to|employs|employed|carried|served|handled|generated|attracted|processed|treated|housed|drew|imported|exported) (?:[a-z]+ ){0,3}(?:US)?[$€£]?\d/,
  dayOfTalk: NEVER,
  figureOfPeriod: NEVER,
  figureTold: NEVER,
  nowadays: NEVER,
  thisYear: /^this year$/i,
  turning: /\b(?:began|started|ended|became|broke out|emerged|ceased)\b/i,
  onTheWay: /^(?:traveled to|travelled to|travels to|arrived in|arrived at|flew to|went to|headed to)$/i,
  begins: NEVER,
  announcing: /\b(?:announc(?:ed|es|ing)|declar(?:ed|es|ing))\b/i,
  citing: NEVER,
  announcesFirst: NEVER,
  citesThing: NEVER,
  citedThing: NEVER,
  intending: NEVER,
  suffers: NEVER,
  reasonOnly: NEVER,
  reasonFirst: NEVER,
  looseThen: NEVER,
  labels: englishLabels,
  waysOfSaying: [
    [/\btold\b|\binterview|\b(?:described|said|spoke|recalled)\b.{0,40} to (?:the )?[A-Z]/, 'SPEECH'],
    [
      /\bin (?:his|her|their|an?) (?:[a-z]+ )?\d{4}$|\bin (?:his|her|their|an?) (?:\d{4} )?(?:book|memoirs?|autobiography|article|essay|paper)\b/,
      'PUBLICATION',
    ],
  ],
  tellsNews: /\b(?:said|says|report(?:ed|s)|confirm(?:ed|s)|told|reveal(?:ed|s)|stated|disclosed)\b/i,
  justNow: /\b(?:has|have)(?: also| now| reportedly| already)?(?: been)?(?: [a-z]+ly)? ?$/,
  earlier: /\b(?:had|should|must|if|not)\b/i,
  circumstance: null,
  notThen: NEVER,
  contrast: NEVER,
  again: NEVER,
  ahead: null,
  headlines: [
    [/^(?:in a statement|statement issued|statement released)$/i, 'issues a statement'],
    [/^(?:letter|memo|note|message)$/i, 'writes a $&'],
    [/^e-?mail$/i, 'writes an $&'],
    [/^(?:post|tweet|blog post|video)$/i, 'publishes a $&'],
    [/^(?:filing|circular)$/i, 'issues a $&'],
    [/^interview$/i, 'gives an interview'],
    [/^(?:speech|keynote)$/i, 'gives a $&'],
    [/^(?:press|news) conference$/i, 'holds a $&'],
  ],
  leadIn:
    /^(?:ahead of(?: an?| the)?|prior to(?: an?| the)?|and|but|while|although|though|that|which|because|since|whereas|after|when|as|before|until|if|also|who)\b,?\s(?=.{8})/i,
  ordering: NEVER,
  demanding: NEVER,
  lightVerb:
    /^(?:began|begins?|started|starts?|ended|ends?|opened|opens?|closed|closes?|took place|takes? place|held|hold|holds|will be held|host|hosts|resumes?|cancell?ed|postponed|hosted|will host|broke out|erupted in|resumed|ceased|took effect|takes effect|take effect|to take effect|came into force|reported|left .+ (?:dead|injured|wounded|homeless|missing)|claimed .+ lives)$/i,
  describing: /\bwho (?:also |once |had |has |was |were ){0,2}$/,
  calledBack: NEVER,
  happensOnce: [],
  journeySteps: [],
  heldLead:
    /^,?\s?(?:(?:which|that) (?:was|were|is|are|will|had|took|began|opened|ended)\b|(?:first |originally |initially |formally |finally )?(?:announced|unveiled|signed|reached|struck|agreed|made public|held|passed|enacted|adopted|approved|introduced|imposed|ratified|brokered) (?:on|in|late|early|last|this|yesterday)\b)/i,
  anniversary: /^(?:[’']s)?,? (?:\d+(?:st|nd|rd|th) )?anniversary\b/i,
  modified:
    /^ (?:cent(?:re|er)s?|facilit(?:y|ies)|camps?|cells?|blocks?|authorit(?:y|ies)|officers?|officials?|services?|brigades?|chiefs?|stations?|departments?|crews?|marshals?|victims?|suspects?|survivors?|investigators?|detectives?|scenes?|sites?|zones?|rooms?|halls?|leaders?|organi[sz]ers?|part(?:y|ies)|teams?|squads?|units?|helicopters?|guides?|operators?|compan(?:y|ies)|bus(?:es)?|match(?:es)?|agents?|bans?|extinguishers?|alarms?|trucks?|engines?|hydrants?|insurance|season|weather|conditions|degrees?|schools?|firms?|professors?|students?|safety|veterans?|hero(?:es)?|criminals?|memorials?|monuments?|graves?|correspondents?|photographers?|judges?|lawyers?|attorneys?|commissions?|commissioners?|boards?|workers?|observers?|monitors?|systems?|laws?|rules|funds?|fees?|costs?|box(?:es)?|papers?|books?|makers?|experts?|analysts?|therapists?|specialists?|counsell?ors?|managers?|coordinators?|damage|area|areas|fighters?|goers?)\b/,
  saysWhich: new RegExp(
    [
      // his 2012 donors, the 2008 Democratic hopeful
      String.raw`(?:\b(?:the|an?|his|her|its|their|this|and|or|of|to|former|as|with|for)|['’]s) @ (?:[A-Za-z][\w-]* ){0,2}(?:donors?|nominees?|hopefuls?|candidates?|front-?runners?|supporters?|backers?|contenders?|rivals?|opponents?|graduates?|alum(?:ni|nus|na)|standard-bearers?|maximum|minimum|limit|levels?|baseline|version|model|edition|calendar|schedule|line-?up|rosters?|seasons?|collection|photo(?:graph)?s?)\b(?! (?:was|were) (?:held|released|published|taken))`,
      // those born on Jan. 1, 1954
      String.raw`\b(?:those|people|persons?|anyone|everyone|anybody|everybody|children|babies|men|women|individuals|workers|voters|residents)(?: who (?:are|were|is|was))? born (?:on |in |before |after |between |from |since )?@`,
      // ahead of where she was at this time a year ago; half as much as it did in 2009
      String.raw`\b(?:where|what|than|as) (?:he|she|it|they|we|I|you|(?:the )?[\w’'.-]+(?: [\w’'.-]+)?) (?:was|were|did|had been|stood|had)(?: at this (?:time|point|stage))?(?: back)?(?: in| at| on)? @`,
    ].join('|'),
  ),
  habit:
    /\b(?:always|usually|often|typically|normally|generally|regularly|sometimes|traditionally|frequently|every time) (?!(?:[a-z]+ed|was|were|had|been|did|went|came|took|gave|made|held|said|told|met|saw|wrote|spoke|ran|led|left|got|put|set|cut|fought|found|kept|wore|sat|stood|spent|sold|bought|brought|thought|known|seen)\b)[a-z]+\b/i,
  colophon:
    /^(?:Citation|More information|Journal information)\b|^©|\b(?:Last|First) (?:updated|modified|published|edited|reviewed)(?: (?:on|at))?[\s＿:;,.|()A-Z\d-]*(?:at[\s＿:,.A-Z\d]*)?$|^(?:Update|UPDATE|Updated|UPDATED|Correction|CORRECTION)[:,]?[\s＿,.A-Z\d:]*: (?:Added|Updated|Corrected|This (?:story|article|post|piece|report))\b/,
  baseline:
    /\b(?:compared (?:with|to)|than|up from|down from|as of|(?:until|till|through)(?: at least)?)(?: in| on| late| early)? @|\b(?:to|from|over|above|below|than|against) @['’]s (?:clos|record|high|low|level|price|peak|finish)/i,
  oneMoreOf: NEVER,
  unmatched:
    /\b(?:quarter|year|months?|weeks?|half|season) (?:that )?(?:ended|ending|to) (?:on |in )?[A-Za-z\d., ]{3,20}$|\b(?:data|figures|statistics|records|footage|numbers|information)\b[^,.;]{0,60}\bfrom (?:[A-Z][a-z]+ )?\d{4}(?: (?:to|through|until) (?:[A-Z][a-z]+ )?\d{4})?$|\b(?:from|versus|against|compared (?:with|to)) [^,.;]{0,12}\d[\d.,]*(?: ?%| percent| per cent| million| billion)?(?: a share)? (?:in|a|the) [^,.;]{0,25}$|\b(?:the|its|his|her|their|a|to) (?:[a-z]+ )?(?:first|last|only|worst|best|most|least|lowest|highest|largest|biggest|deadliest|strongest|(?:second|third|fourth|fifth)(?:-[a-z]+)?|[a-z]{3,}(?<!\b(?:inter|for|modern))est)\b[^.;,]{0,70}\b(?:since|in (?:more than |nearly |almost |over |at least )?(?:[a-z]+|\d+) (?:years|decades|months|weeks)|in (?:a|the past) (?:year|decade|generation|century|[a-z]+ years))\b[^,.;]{0,20}$|\b(?:is|are|was|were) (?:the|its|our) (?:[a-z]+ )?(?:first|only|worst|best|most|(?:second|third|fourth|fifth)(?:-[a-z]+)?|[a-z]{3,}est)\b[^.;,]{0,70}\bthis (?:year|season|decade|century)$/i,
  passedBy:
    /\b(?:is|are|was|were|becomes?|became) (?:at least )?the (?:first|second|third|fourth|fifth|sixth|latest|last|\d+(?:st|nd|rd|th)) (?:[a-z]+ ){1,3}(?:to be )?@verb$|\bno (?:[a-z-]+ )?(?:[a-z]+ or )?@noun$|\b(?:scene|site|survivors) of (?:the|an?|that) (?:[a-z-]+ ){0,2}@noun$|\bthose (?:(?:who|they|we|he|she|it) )?(?:had |have |has |were |was |are |is )?@verb$/i,
  another:
    /\b(?:another|an? (?:second|third|fourth|fifth|separate|different|further|subsequent|fresh)) (?:[a-z-]+ ){0,6}$/i,
  harms: /^(?:killed|kills|wounded|injured|left)$/i,
  calamityBefore: new RegExp(
    `^(?:(?:an?|the|another|last|this|two|three|\\d+|[A-Z]\\w+[’']s?|[a-z-]+) ){0,4}(?:${calamity})s?\\b(?:(?!\\b(?:attack|bomb|gunm|shoot|shot|blast|explosion|troops|militants|police)\\w*)[^.;])*$`,
    'i',
  ),
  earnings: /^(?:[’']s)?[- ](?:[a-z]+ ){0,2}(?:earnings|profits?|losses|revenues?|results)$/i,
  voting: /^(?:votes?|voted|voting|ballot)$/i,
  hearing: /hearing$/i,
  chambers:
    /\b(?:senat(?:e|ors?)|congress(?:ional|m[ae]n|wom[ae]n)?|house|(?:sub)?committees?|parliament(?:ary)?|lawmakers?|legislators?|council|confirmation|nominees?)\b/i,
  bareTalk:
    /^(?:[Ii]|[Ww]e|[Yy]ou|then|(?:and|but)(?! (?:the|an?|his|her|its|their|two|three|\d|[A-Z][a-z]))|or|so|will|would|which|that|currently|before|where|if)\b|\b(?:was|were|is|are) (?:still |also |already )?(?:look|investigat|try|aim|hop|wait|expect|consider|think|plan)ing\b|\baccount(?:ed|s) for\b/,
  ordinal: NEVER,
  supposed: /\b(?:if|whether|unless)\b[^,.;]{0,60}$/i,
  supposedTime: NEVER,
  periodTold: NEVER,
  caseOf: NEVER,
  topicOf: NEVER,
  charged: NEVER,
  oneOfSeveral: /^(?:most recently|the last|the latest|the first|the second)\b/i,
  goesOn: /^(?:he|she|they|and|but|then|later)\b/i,
  office:
    /^(?:’s|'s)?\s(?:[A-Za-z-]+\s){0,3}(?:President|Chairman|Chief|Secretary|Minister|Director|CEO|spokesman|spokeswoman|General|Editor|Commissioner|Senator|star|player|official|lawmaker|founder|co-founder|chief|boss|coach|captain|striker|correspondent|reporter|analyst|economist|engineer|executive|employee|leader|member|president|chairman|minister|director|commander|fighter|activist|veteran|champion|driver|resident|native|actor|singer|candidate|heiress|heir|mogul|tycoon|legend|chair|Leader|Chair|agent|officer|administrator|manager|envoy|ambassador|editor|scientist|researcher|professor|lawyer|attorney|drummer|singer|guitarist|negotiator|deputy|representative|head|treasurer|judge|prosecutor|sheriff|inspector|aide|adviser|advisor|strategist|host|anchor|columnist|defender|midfielder|goalkeeper|quarterback|pitcher|astronaut|pilot|nurse|doctor|teacher|student|worker|trader|broker|meteorologist|seismologist|geologist)\s$/i,
  happening:
    /\b(?:[a-z]{3,}ed|(?:is|are) due (?:on|in|at|by|this|next|out)|will|was|were|had|came|went|took|gave|made|became|began|fell|rose|won|lost|left|ran|got|sent|found|saw|held|met|led|broke|cut|put|set|hit|drew|grew|struck|brought|bought|built|caught|heard|fled|flew|drove|threw|taught|wrote|spoke|stood|sat|sank|shot|sang|swam|rode|paid|sold|spent|lent|laid|kept|dealt|burst|cast|dug|fought|froze|hung|rang|shook|shut|slid|spread|stole|swept|swore|tore|wore|withdrew|underwent|overcame|overtook|overthrew|quit|split|beat|blew|bled|hid|hurt|lit|woke|chose|strode|sought|spun|sprang|spat|clung|crept|wept|bore|bade|forgave|forbade)\b/i,
  credit: /^(?:first |last )?(?:published|updated|posted|created|modified)\b|^by [A-Z]/i,
  telling: /(?:\b[a-z]{2,}\b[^a-z]+){2}\b[a-z]{2,}\b/,
  dated: /./,
  datedBy: NEVER,
  parties: englishParties,
};
