// What the words beside an English name tell of its kind, and how much: no sign settles it, all places of the article together do.

import type { ActorKind } from '../../model/vocabulary.ts';

/** Where a sign stands, what it speaks for and how strongly. */
export interface KindSign {
  readonly sign: RegExp;
  readonly kind: ActorKind;
  readonly weight: number;
}

const sign = (kind: ActorKind, weight: number, sign: RegExp): KindSign => ({ kind, weight, sign });

/** Where something is printed: a paper published in |Alder Letters. */
export const printedIn =
  /\b(?:writing|paper|published|appears?|appeared) (?:online |today |this week |on \p{Lu}\w+ )?in (?:the )?$/iu;

const money =
  '(?:shares?|stakes?|interests?|invest(?:or|ment|ed)s?|stock|shareholders?|holdings?|confidence|shareholding)';
const workers =
  '(?:analysts?|economists?|strategists?|researchers?|scientists?|engineers?|workers?|employees|colleagues|lawyers?|partners?|professors?|lecturers?|curators?|staff|executives?|fellow|teams?|jobs?|fund|desk)';
const heads =
  '(?:chief executive|managing director|director|president|chairm[ae]n|chairwoman|chair|founder|co-founder|owner|head|secretary|treasurer|boss|spokes[a-z]+|members?|chief|patron|editor|subsidiary|arm|unit|division|board|shareholders?|customers?|founders|trustees?|leader)';

/** Before the name, `the ` and `nearby ` between them left out. */
export const signsBefore: readonly KindSign[] = [
  sign(
    'PLACE',
    3,
    /\b(?:near|towards?|behind|opposite|beside|throughout|above|beyond|upstream of|downstream of|(?:north|south|east|west|miles|km|outskirts|suburbs?|coast|people|residents|towns?|city|cities|villages?|hamlets?|ports?|airports?|districts?|islands?|banks?|mouth|shores?|waters|streets) (?:of|off)|bound for|sailed (?:for|to|from)|born (?:in|at)|lives? (?:in|at)|off|outside|ashore (?:at|in|on)|aground (?:at|off|on)|moored (?:at|off|in)|stretch of|between|[a-z]{3}(?:ed|ing|es) up) $/,
  ),
  // areas including |Alderholt, Birchwick and the coast
  sign(
    'PLACE',
    3,
    /\b(?:areas|towns|suburbs|places|villages|cities|districts|communities|locations|counties|regions|neighbou?rhoods|postcodes)(?:,? including|,? such as| like|:) $|\b(?:mostly|mainly|chiefly|largely|homes|fires?|floods?) (?:in and )?around $/i,
  ),
  sign('PLACE', 2.5, new RegExp(String.raw`(?<!\b${money} )(?<!\b(?:believ\w+|join\w+|specialis\w+|trust) )\b[Ii]n $`)),
  sign(
    'PLACE',
    1.5,
    new RegExp(
      String.raw`(?<!\b${workers} )(?<!\b(?:work(?:s|ed|ing)?|taught|teach(?:es)?|stud(?:y|ies|ied)) )\b[Aa]t $`,
    ),
  ),
  sign(
    'PLACE',
    2.5,
    /\b(?:[Cc]rews|[Pp]upils|[Cc]hildren|[Pp]eople|[Vv]isitors|[Tt]eams|[Ff]amilies|[A-Za-z][a-z]{1,16}(?<!\b(?:[Rr]esearch|[Ww]ork|[Ll]awy|[Oo]ffic|[Mm]anag|[Tt]each|[Tt]rain|[Pp]lay|[Rr]eport|[Bb]ank|[Ee]ngine))ers) from $|\b(?:came|moved|went|flew|returned) to \p{Lu}[\p{L}'-]{1,20}(?: \p{Lu}[\p{L}'-]{1,20})? from $|\b(?:bridge|ford|dam|ferry) (?:over|across|on) $|\b(?:went|go(?:es)?|going|came|comes?|coming|flew|flown|flights?|moved?|moving|drove|drive|travell?ed|walk(?:ed)?|back|return(?:ed|s)?|way|road|line|rail(?:way)?|trains?|bus(?:es)?|ferry|ferries|sent|trips?|coach|sail|rushed|taken|evacuated|fled|spread|extend(?:s|ed)?) (?:to|from|into) $|\b(?:m[ae]n|wom[ae]n|boy|girl|couple|family|children|teams?|people|farmers?|visitors|crews?|boats?|lorries|arrived|[0-9]+) from $|\bfrom (?:\p{Lu}[\p{L}'-]{1,20} ){1,3}to $|\bas far as $/u,
  ),
  sign('PLACE', 1, /\b(?:from|through|into|along|across|around|onto|of|over|on|up) $/),
  sign('ORGANIZATION', 3, new RegExp(String.raw`\b${money} (?:in|of) $|\b${workers} (?:at|for) $`)),
  sign('ORGANIZATION', 2.5, new RegExp(String.raw`\b${heads} (?:of|at|for) $`)),
  sign(
    'ORGANIZATION',
    3,
    /\b(?:work(?:s|ed|ing)? (?:for|at|with)|now runs|who runs|(?:[Aa]dministrators|[Ll]awyers|[Cc]onsultants|[Aa]dvisers|[Aa]uditors) from|according to|rivals?|compet(?:es?|ing|itors?) (?:with|against)|merge(?:d|r)? with|on behalf of|signed (?:from|by|for)|subsidiary|insurer|shipowner|landlord,?|owner|charity|lender|grocer|newspaper|weekly|contractor|hauliers?|tickets? from|grants? from|donations? (?:to|from)|[Aa]dvis(?:ed|ers?|ors?) (?:by|to|were)) $/,
  ),
  sign(
    'ORGANIZATION',
    2,
    /\b(?:owned|operated|managed|sponsored|published|employed|acquired|leased|insured|supplied|certified|dug|mined) (?:and (?:run|operated|managed) )?by $/,
  ),
  // Lotte Zwaan of |Kestrel Row: where she works or lives
  sign(
    'ORGANIZATION',
    1,
    /\b\p{Lu}[\p{L}.'-]{1,20} \p{Lu}[\p{L}'-]{1,20},? (?:of|from|with) $|\b(?:by|joined|sued|with|against|told) $/u,
  ),
  // who sits for |Alder Vale
  sign('PLACE', 3, /\b(?:sits?|sat|MP|stands?|stood|senator|councillor|candidate|seat) (?:for|of) $/),
  // beat |Alder Vale; |Alder Vale 2-1
  sign(
    'ORGANIZATION',
    1.5,
    /\b(?:beat|beats|beating|lost to|edged?|edging|drew with|thrashed|hosts?|facing|visit to|\d-\d) $/,
  ),
  // leaders from |Alder Vale
  sign('ORGANIZATION', 3.5, /\b(?:leaders|activists|representatives|officials|delegates|volunteers) from $/),
  sign('ORGANIZATION', 3.5, printedIn),
  sign('PERSON', 1, /\b(?:named|called) $/),
  // lent by |Aldertek
  sign('ORGANIZATION', 1.5, /\b[a-z]{1,16}(?:ed|ent|ilt|ade|un|ept|old|ught) by $/),
  sign('PLACE', 2, /\b(?:along|across|tributary of|basin of|valley of|bend in) $/),
  sign('PERSON', 1, /\b(?:by|with|told|against) $/),
  sign(
    'PERSON',
    3,
    /["”’],? (?:said|says|added|asked|recalled|explained|wrote) $|\b(?:brother|sister|wife|husband|son|daughter|mother|father|friend|colleague|neighbou?r|cousin|nephew|niece|partner),? $/,
  ),
];

/** Behind the name. */
export const signsAfter: readonly KindSign[] = [
  sign(
    'PERSON',
    4,
    /^,? \(?(?:aged )?\d{1,2}[,.)]|^,? (?:and )?(?:him|her)self\b|^ and (?:his|her) (?:wife|husband|son|daughter|brother|sister|partner)/,
  ),
  sign('PERSON', 2.5, /^,? (?:who|whose)\b/),
  sign(
    'PERSON',
    3,
    /^ (?:was (?:born|arrested|jailed|sentenced|charged|convicted|acquitted|married)|died|grew up|married|pleaded|resigned|retired|smiled|nodded|laughed|recall(?:s|ed)|testified|believes|thinks|think|remembers?|wept|told|scored|struck|kicked|headed|abstained)\b|^'s (?:wife|husband|widow|son|daughter|mother|father|parents|brother|sister|family|lawyer|death|body|funeral)\b/,
  ),
  sign('PERSON', 1.5, /^ (?:said|says|added|asked|wrote|joked|explained|adds)\b/),
  sign('ORGANIZATION', 1.5, /^ (?:said|says|announced|has|have|will|is to|is looking for|are|plans|wants|declined)\b/),
  sign(
    'ORGANIZATION',
    3,
    /^ (?:rose|fell|gained|slid|jumped|climbed|dropped|surged|tumbled|soared|plunged|added \d|closed (?:up|down|at)|shares?|stock|withdrew|has (?:agreed to (?:buy|sell|pay)|offered|raised|put in|made|sold|bought|opened|recalled|filed|gathered|launched|acquired)|employs|is waiving|makes|sells|sold|offers|publishes|manufactures)\b|^'s? (?:shares|stock|board|shareholders|investors|members|customers|profits?|revenue|sales|chief executive|chairman|chairwoman|fleet|parent|employees|headquarters|brand|products?|founder|workers|stores|losses)\b|^,? (?:which|that) (?:makes?|sells?|owns?|runs?|employs?|operates?|represents?|speaks for|publishes|works with|has worked|campaigns|manages|supplies|builds|did|does|will)\b/,
  ),
  sign(
    'ORGANIZATION',
    3,
    /^ \d{1,2}-\d{1,2}\b|^(?:'s)? (?:manager|coach|head coach|captain|skipper|strikers?|midfielders?|defenders?|goalkeepers?|wingers?|keeper|fans|supporters)\b/,
  ),
  sign(
    'ORGANIZATION',
    1.5,
    /^,?(?: who)? (?:beat|edged?|led|lost to|lost|won|drew|host|hosts|stay|play|meet|go|go to|play off)\b/,
  ),
  sign('ORGANIZATION', 1.5, /^(?: and|,)? (?:has |have |had |is |opened |closed |cut |moved |named )?its\b/),
  sign(
    'ORGANIZATION',
    3,
    /^ (?:is|was) (?:operated|owned|run|part-owned|headquartered)\b|^ (?:has |had |have )?issued (?:an? )?[\w ]{0,20}(?:warning|alert|advisory|forecast|recall)\b/,
  ),
  sign('ORGANIZATION', 1, /^, which\b|^ \((?:"|the ")?[A-Z]{2,6}"?\)/),
  sign('PLACE', 1, /^, which\b/),
  sign(
    'ORGANIZATION',
    -2,
    /^ (?:project|programme?|mission|movie|film|book|album|awards?|trophy|prize|app|series|shaft)\b/,
  ),
  sign('PLACE', 3, /^ (?:police|firefighters|councillors?|paramedics)\b/),
  // in |Alder's book
  sign('PLACE', -2, /^'s? |^ (?:administration|government|era|campaign|veteran|case|trial|book|ally)\b/),
  sign(
    'PLACE',
    3,
    /^(?:,)? (?:where|lies|lie|lived|stands on)\b|^, (?:the|a) (?:[a-z]+ ){0,2}(?:river|stream|village|town|hamlet|island|islet|valley|hill|suburb|port|district|creek|bay|lake)\b|^ (?:was|were|is|are|remains?|had been) (?:cut off|flooded|evacuated|under water|without (?:power|water))|^ (?:plant|quarry|mine|harbou?r|road|rocks?|station|line|coast|coastline|waterfront|estate|seafront|residents|villagers|islanders|locals|by-election|bypass)\b/,
  ),
];
