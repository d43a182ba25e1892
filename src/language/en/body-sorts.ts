// Of what sort a body is, by the noun that stands for it ("the firm"), by the words of its name, and by the authority list.

export type BodySort =
  | 'BUSINESS'
  | 'MEDIA'
  | 'PUBLIC'
  | 'PARTY'
  | 'UNION'
  | 'CAUSE'
  | 'TEAM'
  | 'ARMED'
  | 'BLOC'
  | 'TAUGHT'
  | 'BAND';

const sorts = (list: string): readonly BodySort[] => list.split(' ') as BodySort[];

/** Each noun, and of what sort a body may be that it stands for; of the others it says nothing. */
const nouns: readonly (readonly [nouns: string, sorts: readonly BodySort[]])[] = [
  [
    'company|firm|corporation|conglomerate|manufacturer|maker|carmaker|automaker|chipmaker|drugmaker|planemaker|shipbuilder|retailer|supermarket|chain|startup|start-up|developer|insurer|operator|supplier|contractor|brewer|utility|miner|builder|homebuilder|housebuilder|steelmaker|carrier|airline|lender|bank|multinational|shipping line|ferry operator|law firm|hedge fund|fund|distributor|wholesaler|brand|giant|business|consultancy|brokerage|investor|platform',
    sorts('BUSINESS'),
  ],
  ['publisher', sorts('BUSINESS MEDIA')],
  ['newspaper|paper|magazine|broadcaster|station|channel|daily|weekly|tabloid|outlet|website|journal', sorts('MEDIA')],
  ['network', sorts('MEDIA BUSINESS CAUSE ARMED')],
  ['ministry|department|council|commission|committee|court|regulator|police force|force', sorts('PUBLIC')],
  ['agency', sorts('PUBLIC BLOC')],
  ['watchdog', sorts('PUBLIC CAUSE')],
  ['party', sorts('PARTY')],
  ['union', sorts('UNION')],
  ['charity|nonprofit|non-profit|think tank|foundation', sorts('CAUSE')],
  ['association|federation|society|institute', sorts('CAUSE UNION TAUGHT')],
  ['organization|organisation', sorts('CAUSE UNION BLOC TEAM ARMED PARTY')],
  ['group', sorts('CAUSE UNION BUSINESS ARMED BAND BLOC')],
  ['movement', sorts('CAUSE PARTY ARMED UNION')],
  ['club|team|side|franchise', sorts('TEAM')],
  ['band|trio|duo|quartet|quintet|orchestra|choir', sorts('BAND')],
  ['bloc|alliance|coalition', sorts('BLOC PARTY ARMED CAUSE')],
  ['militia|cartel|gang', sorts('ARMED')],
];

export const sortsOfNoun: ReadonlyMap<string, readonly BodySort[]> = new Map(
  nouns.flatMap(([list, each]) => list.split('|').map((noun) => [noun, each] as const)),
);

/** What the authority list calls a body, and its sorts. */
export const sortsOfType: Readonly<Record<string, readonly BodySort[]>> = {
  body: sorts('BLOC PUBLIC CAUSE PARTY UNION'),
  army: sorts('PUBLIC ARMED'),
  court: sorts('PUBLIC'),
  bank: sorts('BUSINESS PUBLIC'),
  company: sorts('BUSINESS'),
  ngo: sorts('CAUSE'),
  union: sorts('UNION CAUSE'),
  movement: sorts('CAUSE ARMED'),
  media: sorts('MEDIA'),
  platform: sorts('BUSINESS'),
  thinktank: sorts('CAUSE'),
  institute: sorts('CAUSE TAUGHT'),
  university: sorts('TAUGHT'),
  agency: sorts('PUBLIC'),
  party: sorts('PARTY ARMED'),
  ministry: sorts('PUBLIC'),
  parliament: sorts('PUBLIC'),
  hospital: sorts('TAUGHT'),
  police: sorts('PUBLIC'),
  prison: sorts('PUBLIC'),
  organization: sorts('CAUSE BLOC ARMED'),
  club: sorts('TEAM'),
  museum: sorts('TAUGHT'),
  seat: sorts('PUBLIC'),
  government: sorts('PUBLIC'),
};

/** Words of names, and the sorts of what is named so. */
export const sortsOfWords: readonly (readonly [words: RegExp, sorts: readonly BodySort[]])[] = [
  [
    /\b(?:Inc|Corp|Corporation|Company|Companies|Co|AB|Ltd|Limited|LLC|LLP|Plc|PLC|GmbH|AG|SA|NV|SpA|Oyj|Holdings?|Motors?|Air(?:lines?|ways)|Technolog(?:y|ies)|Systems|Solutions|Partners|Capital|Ventures|Securities|Pharma\w*|Industries|Chemicals?|Foods|Steel|Oil|Energy|Petroleum|Mining|Insurance|Logistics|Shipping|Electronics|Semiconductors?|Software|Bank|Bancorp|Stores|Supermarkets|Realty|Builders|Construction|Contractors|Trucking|Brewing|Brewery|Records|Studios|Pictures|Entertainment|Games|Motorsport|Resources|Biotech|Therapeutics|Telecom|Wireless|Mobile|Laboratories|Labs|Farms|Water|Rail|Railways?|Properties|Homes|Associates|Consulting|Investments|Group|Express|Robotics|Aerospace|Aviation|Paving|Recovery|Roofing|Plumbing)\b/,
    sorts('BUSINESS'),
  ],
  [
    /\b(?:Times|Post|Tribune|Herald|Journal|Chronicle|Telegraph|Gazette|Observer|Examiner|Inquirer|Courier|Sentinel|Ledger|Record|News|Radio|TV|Television|Broadcasting|Magazine|Daily|Weekly|Press|Media)\b/,
    sorts('MEDIA'),
  ],
  [/\b(?:Publish\w*|Books|Media|Press)\b/, sorts('BUSINESS MEDIA')],
  [
    /\b(?:Court|Tribunal|Ministry|Department|Police|Senate|Congress|Parliament|Assembly|Council|Committee|Commission|Army|Navy|Air Force|Government|Bureau|Office|Board|Administration|Authority|Agency|Service|Services|Guard|Treasury|Inspectorate)\b/,
    sorts('PUBLIC'),
  ],
  [/\b(?:Party|Democrats|Republicans|Labour|Tories|Greens|Sena|Dal|Bloc|Front|Congress)\b/, sorts('PARTY')],
  [/\b(?:Union|Workers|Teamsters|Brotherhood|Guild|Federation|Association|Assn)\b/, sorts('UNION')],
  [
    /\b(?:Foundation|Trust|Society|Association|Federation|Alliance|Coalition|Watch|Network|Institute|Institution|Cent(?:er|re)|Initiative|Project|Campaign|Action|Friends|Fund|Council|Forum|League|Committee|Movement|Sangh|Sabha|Samiti|Club)\b/,
    sorts('CAUSE'),
  ],
  [/\b(?:League|Alliance|Coalition|Union|Organi[sz]ation|Front|Network)\b/, sorts('BLOC CAUSE')],
  [/\b(?:United|City|Town|Rovers|Wanderers|Albion|Athletic|FC|AFC|RFC|SC|CF|Club)\b/, sorts('TEAM')],
  [/\b(?:Army|Front|Brigades?|Militia|Movement|Cartel|Forces?|Battalion)\b/, sorts('ARMED')],
  [/\b(?:University|College|School|Academy|Institute|Hospital|Clinic|Museum|Gallery|Church)\b/, sorts('TAUGHT')],
  [/\b(?:Orchestra|Band|Choir|Quartet|Trio|Ensemble|Philharmonic|Symphony)\b/, sorts('BAND')],
];

/** What may follow the noun of a body that is no part of another noun: small words, verbs. */
const small =
  'is|was|are|were|be|been|had|has|have|will|would|could|can|may|might|must|should|did|does|do|said|told|also|then|now|still|never|once|later|again|first|only|even|soon|itself|alone|too|not|that|which|who|whose|where|when|while|whether|because|if|though|although|since|until|unless|than|as|and|or|but|nor|so|to|of|in|on|at|for|from|by|with|without|about|after|before|over|under|into|onto|against|between|among|during|through|throughout|behind|beyond|amid|despite|via|per|near|outside|inside|an?|the|its|his|her|their|this|these|those|all|both|more|most|just|last|next|early|late|it|they|he|she';
const past =
  'made|sold|bought|won|lost|began|begun|took|gave|went|ran|held|built|cut|set|put|hit|led|paid|found|left|kept|saw|grew|fell|rose|wrote|spent|met|got|came|became|chose|broke|drew|drove|sent|knew|thought|felt|brought|taught|sought|fought|caught|stood|understood|sank|sat|shut|spoke|stole|struck|swore|threw|withdrew|lent|laid|let|hurt|heard|hid|forgot|flew|fed|dealt|cost|bore|beat|bet|bid|shook|split|spun|spread|swept|swung|tore|overtook|oversaw|undertook|underwent|cast|burst|meant|outbid|quit|read|owed|overcame|foresaw|shrank|rebuilt|resold|repaid|misled|mistook|arose';
/** Nouns in the plural that look like verbs. */
const several =
  'members|leaders|officials|workers|employees|shares|executives|headquarters|offices|meetings|rules|cars|planes|players|fans|owners|supporters|representatives|bosses|lines|ranks|buildings|accounts|customers|loans|bonds|notes';

/** What follows the noun of a body where it is part of another noun, or of a saying: the bank |levy, the party |leaders, the company |he keeps. */
export const otherNoun = new RegExp(
  String.raw`^ (?!(?:${small}|${past}|[a-z]+ly|[a-z]+ed|[a-z]+[^s\W]s)\b)[a-z]|^ (?:it|he|she|they|you|we) keeps?\b|^ (?:${several})\b`,
);

/** Nouns that stand for much else too: the paper, the chain. A body is meant by them that the text has called so. */
export const alsoOthers: ReadonlySet<string> = new Set(
  'station channel paper website platform chain force business daily weekly side movement giant investor operator supplier developer contractor builder maker brand outlet miner utility trio duo'.split(
    ' ',
  ),
);

/** Nouns that mean none but a body of their sort: a team is no firm of which nothing is told. */
export const ownSortOnly: ReadonlySet<string> = new Set(
  'club team side franchise band orchestra choir quartet quintet gang cartel militia journal'.split(' '),
);
