// What an apposition says that a name is: Alder, a Boston-based biotech; Birchholt, a market town; Reed, a nurse.

/** Nouns of bodies. */
const bodies =
  'company|firm|corporation|conglomerate|manufacturer|carmaker|automaker|chipmaker|drugmaker|planemaker|shipbuilder|retailer|supermarket|startup|start-up|insurer|brewer|utility|airline|carrier|lender|bank|multinational|distributor|consultancy|brokerage|fund|publisher|newspaper|broadcaster|tabloid|outlet|magazine|website|agency|ministry|department|commission|committee|council|regulator|watchdog|party|union|charity|nonprofit|non-profit|think ?tank|foundation|organi[sz]ation|group|movement|association|federation|society|club|band|trio|duo|quartet|orchestra|choir|bloc|alliance|coalition|militia|cartel|gang|network|institute|university|college|hospital|clinic|museum|subsidiary|unit|division|arm|branch|maker|provider|cooperative|co-operative|consortium|faction|chain|label|studio|venture|business|biotech|fintech|app|platform|marketplace|bookmaker|wholesaler|builder|housebuilder|homebuilder|steelmaker|exchange|body|league|team|franchise|academy|school|collective|troupe|theatre company|sect|church';
/** Nouns of places. */
const places =
  'town|village|city|suburb|hamlet|island|islet|district|neighbou?rhood|county|province|region|resort|seaport|port|settlement|municipality|township|borough|parish|commune|prefecture|stronghold|peninsula|archipelago|river|lake|mountain|valley|capital|enclave|slum|shantytown|favela|refugee camp|outpost|hub|spot|constituency|bar|pub|tavern|nightclub|restaurant|diner|hotel|motel|park|beach|street|square|cemetery|stadium|arena';
const end = String.raw`(?=[,.;:)"”]|$| (?:that|which|who|whose|where|of|in|for|on|at|near|from|with|about|by|based|founded|set|owned|run|led|known|serving|just|some|between|along|backed|and (?:one|the|a|an|home)|\d)\b)`;
const lead = String.raw`^(?: \([^()]{2,14}\))?, (?:an?|one of (?:the|[\p{L}.]{2,14}['’]s?)|(?:the )?\p{Lu}[\p{L}. ]{1,20}['’]s|the) (?:(?!(?:in|at|of|for|from|on|with|near|by|to|who|that|which)\b)[\p{L}\d$'’&.-]{1,18} ){0,6}?`;

/** After the name of a body. */
export const bodyApposition = new RegExp(`${lead}(?:${bodies})${end}`, 'u');
/** After the name of a person, up to the noun that says what he is: |, the chief district officer; |, its vice |president of …. */
export const calling =
  /^(?: \([^()]{2,14}\))?,(?: \d{1,3},)? (?:an?|the|one of the|its|his|her|their|\p{Lu}[\p{L}.]{1,20}['’]s) (?:(?!(?:in|at|of|for|from|on|with|near|by|to|who|that|which)\b)[\p{L}'’-]{1,18} ){0,5}?([a-z-]{3,20})(?=[,.;:)”]|$| (?:who|whose|of|in|for|on|at|near|from|with|to|based|and)\b)/u;
/** After the name of a place. */
export const placeApposition = new RegExp(`${lead}(?:${places})${end}`, 'u');
