// The words by which English titles of events are cut.

/** Ends where a date begins and goes when it goes: "on", "by the end of", "in the early hours of". */
export const beforeDate =
  /(?:^|(?<!\bsworn|\bturned (?:him|her)self|\bturned themselves)[\s,–—]{1,4})(?:(?:late|early|earlier|later|only|just|back|sometime|again) )?(?:(?:(?:up|down) (?=to|until|till))?(?:on|in|at|since|until|till|by|from|during|around|about|of|for|to|through|over|within|throughout|as of|as early as)(?: the (?:early hours|morning|afternoon|evening|night|end|start|beginning|middle|month|week|weekend|year|summer|winter|spring|autumn|fall) of)?(?: (?:late|early|about|around|the|mid|this|last))?)?[\s,]{0,4}$/i;

/** Begins where a date ended and does not belong to the noun that it describes. */
export const afterDate =
  /^(?:\s*(?:$|[.,;:!?)”"–—])|\s+(?:-|by|in|on|at|of|to|for|from|with|against|over|after|before|during|as|that|which|who|whom|whose|where|when|while|and(?! (?:the )?(?:full|first|second|third|fourth|next|\d))|but|or|because|since|amid|following|about|into|near|under|outside|inside|via|without|per|despite|through|between|among|toward|towards|until|was|were|is|are|be|has|have|had|will|would|could|may|might|can|should|did|does|not|whether|if|than|local|then|also|he|she|it|they|we|I|the|a|an|his|her|its|their|[a-z]{2,}ly|[a-z]{2,}ed|saying|asking|urging|warning|calling|telling|announcing|demanding|said|told|began|took|met|held|left|won|lost|struck|hit|fell|rose|became|made|gave|set|sent|threw|cut|put|saw|found|shot|came|went)\b)/i;

/** Before a date that describes a noun: "the |2007 killing". */
export const determinerLast = /\b(?:a|an|the|its|his|her|their|our|this|that|one|[\w.]+[’']s?)\s$/i;

/** Leads what a noun for a happening is about: "of", "against". */
export const complement = /^(?:of|by|between|with|against|in|on|at|over|to|into|near|from|about|among)$/;

/** What is left at the end when the rest went. */
export const danglingEnd =
  /(?:(?<!\bsworn|\bturned (?:him|her)self|\bturned themselves)[\s,;:–—-]{1,4}(?:was|were|is|are|and|but|or|while|as|when|after|before|that|which|who|where|to|the|a|an|on|in|at|by|for|of|from|since|until|with|about|around|late|early|later|earlier|due|amid|despite|including|following|starting|beginning|ending|effective|shortly|just)){1,4}$|[\s,;:–—-]{1,8}$|(?<!\.[A-Z])\.$/i;

export const possessivePronoun = /^(?:his|her|their|its)$/i;

/** Stands for several, before what they do. */
export const severalDo =
  /^(?:they|both(?: sides)?|the (?:two|three|four|pair|trio)(?: [a-z]+){0,2}?)(?= (?:will|would|have|had|are|were|also|agreed|met|held|spoke|talked|signed|discussed|[a-z]{2,}ed)\b)/i;

/** What only tells who said it, with all after it. */
export const aside =
  /(?:,| and) (?:[A-Z][\w.’'-]*|he|she|they|it|police|officials)(?: [A-Z][\w.’'-]*){0,4} (?:said|says|announced|told|added)\b.*$/;

/** Says of a happening only that there was one. */
export const lightAhead =
  /^(?:,? (?:which|that))? (?:(?:will|would|is|are|was|were|to|has|have|had|be|been|set|due|scheduled|expected) )*(?:held|take place|takes place|took place|taken place|happen(?:s|ed)?|occur(?:s|red)?|begins?|began|begun|starts?|started|ends?|ended|wrapped up|opens?|opened|closed?|concluded|broke out|erupted|continued?|resumed?|planned|scheduled|due|set|expected)\b/i;

/** Asks for what was said or decided: "Reed announced". */
export const asksForMore =
  /\b(?:announced|saying|said|told|decided|ordered|agreed|confirmed|revealed|claimed|warned|vowed|pledged|promised|reported|declared|ruled|found|showed|learned|discovered|concluded|voted|planned|intended|proposed|recommended|urged|asked|refused|threatened|began|started|announces|says|decides|agrees|plans|wants)$/i;

/** Between two times of one deed: in May |and again in June. */
export const joinsTime = /^,? (?:and|or|then)(?:(?: again| then| later| twice)?(?: (?:in|on|at|late|early))*) $/;
