// Words that point at an actor without a name in English: pronouns, offices, nouns of bodies.

import { sortsOfNoun } from './body-sorts.ts';

/** Adjectives before an office that tell nothing of which it is. */
const adjectives =
  '(?:former |ousted |deposed |outgoing |jailed |late |then |[Aa]cting |fugitive |embattled |disgraced |visiting )?';

/** Nouns of people by what they are or do. */
const holders =
  'secretary of state|attorney general|chief of staff|minister|president|governor|senator|mayor|chancellor|judge|secretary|premier|investigator|doctor|star|player|billionaire|tycoon|banker|chairman|chairwoman|activist|dissident|singer|actor|actress|businessman|businesswoman|coach|pastor|professor|journalist|lawyer|diplomat|envoy|spokesman|spokeswoman|lawmaker|commissioner|congressman|congresswoman|author|writer|novelist|poet|playwright|inventor|founder|co-founder|entrepreneur|industrialist|scientist|physicist|chemist|mathematician|economist|historian|engineer|astronaut|researcher|oceanographer|biologist|astronomer|philosopher|artist|painter|sculptor|photographer|architect|designer|composer|musician|rapper|guitarist|drummer|pianist|conductor|comedian|presenter|broadcaster|filmmaker|director|producer|dancer|model|athlete|sprinter|boxer|wrestler|cyclist|swimmer|golfer|skier|striker|midfielder|defender|goalkeeper|captain|manager|quarterback|pitcher|jockey|surfer|climber|princess|prince|queen|king|duke|duchess|emperor|pope|bishop|archbishop|cardinal|imam|cleric|priest|rabbi|monk|nun|general|admiral|colonel|commander|prosecutor|attorney|sheriff|detective|whistleblower|informant|hacker|executive|trader|financier|investor|publisher|editor|columnist|teacher|nurse|surgeon|physician|veteran|rebel leader|warlord|strongman|dictator|opposition leader|party leader|candidate|nominee|incumbent|trooper|deputy|constable|officer|pilot|driver|passenger|cyclist|motorist|witness|owner|landlord|tenant|victim|superintendent|inspector|sergeant|lieutenant|major|brigadier|representative|councillor|councilor|councilwoman|councilman|reverend|vicar|ombudsman|treasurer|comptroller|trustee|headteacher|headmaster|headmistress|solicitor general|vice president|deputy mayor|police chief|fire chief|fire marshal|chief executive|MP|MLA|CEO|CFO|senior counsel|barrister|solicitor|advocate|magistrate|justice|chief justice|ambassador|high commissioner|consul|whip|speaker|premier|first minister|prime minister|foreign secretary|home secretary|winger|batsman|bowler|forward|prop|hooker|fullback|goalscorer|rower|skater|all-rounder|wicketkeeper|drummer|bassist|fiddler|violinist|cellist|soprano|tenor|curator|chef|farmer|fisherman|ranger|firefighter|paramedic|librarian|principal|provost|dean|rector|registrar|coroner|pathologist|epidemiologist|virologist|geologist|meteorologist|seismologist|archaeologist|ecologist|zoologist|botanist|neurologist|psychologist|psychiatrist|sociologist|anthropologist';

/** A line of a career: Mayor of Alder, Deputy editor, The Weekly. */
export const postAtHead = new RegExp(
  String.raw`^(?:[\p{L}’'-]{1,20} ){0,3}(?:${holders}|member|adviser|advisor|partner|chair|head|vice-chair|chief|fellow|lecturer|assistant|associate|analyst|reporter|correspondent|consultant|clerk|counsel|barrister|solicitor|apprentice|trainee)(?=$|,| (?:of|for|at|in|to|with)\b)`,
  'iu',
);

/** Nouns that stand for the person told of last, by what he is in the story. */
const parts =
  'suspect|defendant|accused|teenager|teen|youth|gunman|shooter|attacker|assailant|hijacker|bomber|kidnapper|convict|inmate|prisoner|detainee|fugitive';
const men = 'man|boy|father|husband|widower|businessman|grandfather';
const women = 'woman|girl|mother|wife|widow|businesswoman|grandmother';

/** Groups: the age, the one told of, the man, the woman. */
export const told = new RegExp(
  String.raw`\b[Tt]he (?:(\d{1,3})-year-old(?=[,.;:’']|$| (?:was|is|has|had|will|would|could|also|then|who|and|died|won|lost|said|told|made|got|went|became|from|in|at|on|to|[a-z]{2,}ed)\b)|(?:alleged |accused |convicted |injured |dead |late |young |elderly |jailed |detained |[\w-]+-born )?(?:(${parts})|(${men})|(${women}))\b(?![’'-]))(?! (?:who|whose|in|with|at|on|of|from|behind|convicted|accused|arrested|suspected|[a-z]+ing)\b)`,
  'g',
);

const bodies = [
  ...sortsOfNoun.keys(),
  ...'embassy university league hospital school museum church consortium federation association academy institute society laboratory board authority bureau administration tribunal assembly trust chamber centre center college clinic library'.split(
    ' ',
  ),
  // the |office said: not the rooms
  '(?:office|service|guard)(?= (?:said|says|added|told|announced|confirmed|also)\\b)',
]
  .sort((a, b) => b.length - a.length)
  .join('|');

/**
 * What stands before the noun of a body and tells no other: the New York-based group, the Freedonian lender. (Up to four words:
 * three or less are written out by V8, once each with all nouns, which takes five times as long to compile.)
 */
const ofBodies = String.raw`(?:(?!The )\p{Lu}[\p{L}.'-]{1,20} |[a-z]+-(?:based|owned|run|listed|backed|held) |same |embattled |troubled |struggling |ailing |beleaguered |tech |listed |private |not-for-profit ){0,4}`;

/** The local |school board, the Alder |education department: the last words of the name of a body, or those that “of” turns around. */
export const fullNouns =
  /\b[Tt]he (?:\p{Lu}[\p{L}.]{1,20}(?:['’]s)? |(?:local|state|national|federal|provincial|regional|city['’]s|country['’]s|county|nation['’]s|government['’]s|state['’]s) )?((?:[a-z][a-z'’-]{1,14} ){1,3}(?:board|department|office|authority|agency|commission|committee|council|ministry|court|union|association|federation|service|bureau|guard|institute|cent(?:er|re)|bank|party|foundation|society|club|university|college|school|hospital|museum|church|force|embassy|assembly|administration|fund|trust|league|academy|tribunal|alliance|coalition|network|chamber|corps|district))\b(?! \p{Lu})/gu;

/** Groups: he, she, the body's noun, the office, the nation and its head. */
export const pointers = new RegExp(
  [
    String.raw`\b(?:([Hh]e|[Hh]is|[Hh]im|[Hh]imself)|([Ss]he|[Hh]er|[Hh]ers|[Hh]erself))\b`,
    String.raw`\b[Tt]he ${ofBodies}(${bodies})\b(?! \p{Lu})`,
    String.raw`\b[Tt]he ${adjectives}((?:(?:[a-z-]{3,14}|[A-Z]{2,6}) ){0,2}?(?:${holders}))\b`,
    String.raw`\b[Tt]he (\p{Lu}\p{L}{3,15}|US|U\.S\.|UK) (leader|president|premier|prime minister|chancellor|foreign minister)\b`,
  ].join('|'),
  'gu',
);

/**
 * A lead that tells of somebody by an office alone: "A former Freedonian minister was jailed", "On Friday, a judge in Dover ruled".
 * Groups: what stands before the phrase, and the office.
 */
export const leadOffice = new RegExp(
  String.raw`^((?:(?:On|Late|Early) [^,.;:]{3,20}, )?)(?:[Aa]n?|(?:\p{Lu}[\p{L}.]* ){0,2}\p{Lu}\p{L}+[’']s) (?:[\p{L}-]{2,14} ){0,4}?(${holders})(?= (?:was|has|is|will|who|on|in|from|late|early|\p{Lu}\p{Ll}+day|said|told|[a-z]{2,}ed)\b)`,
  'u',
);

/** A lead that tells of somebody by what he is: "A Dover man was convicted", "The former clerk of Dover Church pleaded guilty". Groups: what stands before the phrase, and the noun. */
export const leadPerson = new RegExp(
  String.raw`^((?:(?:On|Late|Early) \p{Lu}\p{L}+,? )?)(?:[Aa]n?|The (?:former|ex-|longtime|ousted)) ?(?:[\p{L}\d.’'-]{2,16} ){0,5}?(man|woman|teenager|teen|boy|girl|mother|father|gunman|student|worker|soldier|hiker|pastor|fan|resident|couple|suspect|inmate|prisoner|politician|clerk|bookkeeper|accountant|employee|sheriff|pharmacist|contractor|${holders})(?=(?: (?:of|at|from|in|for|with) [^,;]{2,60}?)? (?:who|was|were|is|has|had|will|accused|convicted|charged|suspected|arrested|whose|pleaded|[a-z]+ed|shot|died|fell|lost|won)\b)`,
  'u',
);

/** What stands after a name that tells an age. */
export const agedAfter = /^(?:,? (?:aged )?|, | \()(\d{1,3})(?=[,.)]| )/;
/** What stands before a name that tells an age. */
export const agedBefore =
  /\b(\d{1,3})-year-old (?:(?!(?:told|said|says|at|in|to|from|by|with|and|was|were|who|had|has|is|met|beat|joined)\b)[\p{L}-]+ ){0,5}$/u;
/** Words that give a name to somebody told of before. */
export const identifies = /\b(?:identified|named|known|identified (?:him|her|the \w+)) as (?:\w+ )?$/;

/** What the name of a body has in it that a noun calls so. */
export const bodyNames: ReadonlyMap<string, RegExp> = new Map([
  ['court', /\b(?:Court|Tribunal)\b/],
  ['ministry', /\bMinistry\b/],
  ['university', /\b(?:University|College|Institute of Technology)\b/],
  ['committee', /\b(?:Committee|Subcommittee)\b/],
  ['council', /\bCouncil\b/],
  ['commission', /\bCommission\b/],
  ['department', /\b(?:Department|Pentagon|Treasury)\b/],
  ['embassy', /\bEmbassy\b/],
  ['bank', /\b(?:Bank|Banc\w*|Fed|Federal Reserve)\b/],
  ['union', /\b(?:Union|Workers|Teamsters|Brotherhood|Guild|Association|Assn|Federation|Machinists)\b/],
  ['hospital', /\b(?:Hospital|Clinic|Medical|Infirmary)\b/],
  ['school', /\b(?:School|Academy)\b/],
  ['museum', /\b(?:Museum|Gallery)\b/],
  ['church', /\b(?:Church|Cathedral|Chapel)\b/],
  ['foundation', /\b(?:Foundation|Trust|Fund)\b/],
  ['league', /\b(?:League|N[BFH][AL]|MLB|[A-Z]{2,3}L)\b/],
  ['association', /\b(?:Association|Assn|Society)\b/],
  ['academy', /\bAcademy\b/],
  ['institute', /\b(?:Institut\w*|Center|Centre)\b/],
  ['society', /\bSociety\b/],
  ['laboratory', /\bLab(?:oratory|s)?\b/],
  ['corporation', /\bCorp(?:oration)?\b/],
  ['federation', /\bFederation\b/],
  ['coalition', /\bCoalition\b/],
  ['alliance', /\bAlliance\b/],
  ['board', /\bBoard\b/],
  ['authority', /\bAuthority\b/],
  ['bureau', /\bBureau\b/],
  ['administration', /\b(?:Administration|NOAA|FAA|FDA)\b/],
  ['tribunal', /\bTribunal\b/],
  ['assembly', /\bAssembly\b/],
  ['trust', /\bTrust\b/],
  ['chamber', /\bChamber\b/],
  ['centre', /\bCentre\b/],
  ['center', /\bCenter\b/],
  ['college', /\bCollege\b/],
  ['clinic', /\bClinic\b/],
  ['library', /\bLibrar(?:y|ies)\b/],
  ['office', /\bOffice\b/],
  ['service', /\bService\b/],
  ['guard', /\bGuard\b/],
  ['airline', /(?:\bAir\b|Air(?:lines?|ways)?\b|\bAvia\w+\b|\bJet\w*\b)/],
]);

/** Nouns of bodies whose names say what they are: a name without that word is not meant. */
export const namedAsSuch: ReadonlySet<string> = new Set(
  'court ministry university committee council commission department embassy hospital school museum church foundation association federation academy institute society laboratory corporation board authority bureau administration tribunal assembly office service guard trust chamber centre center college clinic library'.split(
    ' ',
  ),
);

/** Forms of address and offices that tell whether "she" or "he" stands for their bearer. */
export const herAddress =
  /\b(?:Mrs|Ms|Miss|Queen|Princess|Lady|Dame|Sister|spokeswoman|Spokeswoman|Congresswoman|Councilwoman|Assemblywoman|Alderwoman|Baroness|Duchess|Countess|Empress|Señora|Madame|Frau|Smt|Alhaja|Hajia|Headmistress|headmistress|actress|Chairwoman|chairwoman|businesswoman|saleswoman|midwife|heiress|ballerina|waitress|seamstress|grandmother|mother|widow|soprano)\b/;
export const hisAddress =
  /\b(?:Mr|Sir|King|Prince|Lord|Father|Brother|spokesman|Spokesman|Congressman|Councilman|Assemblyman|Pope|Duke|Baron|Emperor|Señor|Monsieur|Herr|Shri|Alhaji|Headmaster|headmaster|actor|businessman|salesman|fisherman|batsman|waiter|grandfather|father|widower)\b/;

/** Titles as they are shortened before a name, and in full. */
export const longTitles: ReadonlyMap<string, string> = new Map(
  'col colonel,capt captain,gen general,lt lieutenant,sgt sergeant,maj major,brig brigadier,adm admiral,cmdr commander,cdr commander,supt superintendent,insp inspector,det detective,sen senator,rep representative,gov governor,cllr councillor,prof professor,dr doctor,rev reverend,hon honorable,pres president,cpl corporal,pvt private,amb ambassador,pm prime minister'
    .split(',')
    .map((pair) => [pair.slice(0, pair.indexOf(' ')), pair.slice(pair.indexOf(' ') + 1)] as const),
);

/** Words of kin right before a name: his wife Ilse, her brother, Milo. */
export const herKinBefore =
  /\b(?:wife|daughter|sister|mother|aunt|niece|granddaughter|grandmother|stepdaughter|stepmother|widow|fianc[ée]e|girlfriend|mum|mom),? $/;
export const hisKinBefore =
  /\b(?:husband|son|brother|father|uncle|nephew|grandson|grandfather|stepson|stepfather|widower|boyfriend|dad),? $/;
