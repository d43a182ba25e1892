// The words by which English titles of events are cut: what governs a date, what ends a noun phrase, what begins a clause without a subject.

/** Ends where a date begins and goes when it goes: "on", "by the end of", "in the early hours of". */
export const beforeDate =
  /(?:^|(?<!\bsworn)[\s,–—]{1,4})(?:(?:late|early|earlier|later|only|just|back|sometime|again) )?(?:(?:up |down )?(?:on|in|at|since|until|till|by|from|during|around|about|of|for|to|through|over|within|throughout|as of|as early as)(?: the (?:early hours|morning|afternoon|evening|night|end|start|beginning|middle|month|week|weekend|year|summer|winter|spring|autumn|fall) of)?(?: (?:late|early|about|around|the|mid|this|last))?)?[\s,]{0,4}$/i;

/** Begins where a date ended and does not belong to the noun that it describes. */
export const afterDate =
  /^(?:\s*(?:$|[.,;:!?)”"–—])|\s+(?:-|by|in|on|at|of|to|for|from|with|against|over|after|before|during|as|that|which|who|whom|whose|where|when|while|and(?! (?:the )?(?:full|first|second|third|fourth|next|\d))|but|or|because|since|amid|following|about|into|near|under|outside|inside|via|without|per|despite|through|between|among|toward|towards|until|was|were|is|are|be|has|have|had|will|would|could|may|might|can|should|did|does|not|whether|if|than|local|then|also|he|she|it|they|we|I|the|a|an|his|her|its|their|[a-z]{2,}ly|[a-z]{2,}ed|said|told|began|took|met|held|left|won|lost|struck|hit|fell|rose|became|made|gave|set|sent|threw|cut|put|saw|found|shot|came|went)\b)/i;

export const determinerLast = /\b(?:a|an|the|its|his|her|their|our|this|that|one|[\w.]+[’']s?)\s$/i;

/** No word of a noun phrase: it ends before, and begins after, one of these. */
export const phraseEnd =
  /^(?:a|an|the|this|that|these|those|his|her|its|their|our|my|your|of|in|on|at|to|for|from|with|by|against|over|after|before|during|as|since|until|into|between|among|about|amid|following|including|and|or|but|nor|which|who|whom|whose|where|when|while|because|if|whether|than|was|were|is|are|be|been|being|am|has|have|had|will|would|could|may|might|can|should|did|do|does|not|it|he|she|they|we|i|you|there|said|says|told|held|hold|took|take|began|led|made|make|left|went|came|saw|ordered|followed|played|faces|faced|condemned|suggesting|accusing|citing|canceled|cancelled|described|called|ended|opened|won|lost|so|also|then|both|either|each|all|some|any|no)$/i;

/** Leads what a noun for a happening is about: "of", "against". */
export const complement = /^ (?:of|by|between|with|against|in|on|at|over|to|into|near|from|about|among) /i;

/** A clause that begins with its verb. */
export const verbFirst =
  /^(?:[Bb]orn|[Dd]ied|[Ii]ntroduced|was|were|is|are|has|have|had|will|would|could|may|might|[a-z]{3,14}ed|took|began|begins|came|met|held|left|won|lost|shot|struck|hit|sank|fell|rose|killed|went|became|made|gave|got|saw|set|led|fled|flew|drove|ran|broke|threw|shut|cut|put|sent|told|said|wrote|spoke|sold|bought|paid|beat|chose)\b/;

export const firstNoun =
  /^((?:The|A|An|His|Her|Its|Their|One|Two|Three|Four|Five|[A-Z][\w’'-]*)(?: [\w’'-]+){0,6}?) (?:was|were|is|are|has|have|had|will|would|did|[a-z]{3,14}ed|took|began|came|met|held|left|won|lost|found|said)\b/;

export const lastNoun =
  /(?:^|[ ,])((?:the|a|an|his|her|its|their|two|three|four|five|\d+|[A-Z][\w’'-]*)(?: [a-zA-Z’'"“”-]+){1,4}),? ?$/;

/** What is left at the end when the rest went. */
export const danglingEnd =
  /(?:(?<!\bsworn)[\s,;:–—-]{1,4}(?:was|were|is|are|and|but|or|while|as|when|after|before|that|which|who|where|to|the|a|an|on|in|at|by|for|of|from|since|until|with|about|around|late|early|later|earlier)){1,4}$|[\s,;:–—-]{1,8}$|(?<!\.[A-Z])\.$/i;

export const possessivePronoun = /^(?:his|her|their|its)$/i;

/** Who does what the words after it tell: "she won", "who had been". */
export const doerBefore = /(?:^|[\s,])((?:he|she|they|it|we|I|who|which)(?: (?!and\b|or\b|but\b)[a-z]+){0,2} )$/;

/** Stands for several, before what they do. */
export const severalDo =
  /^(?:they|both(?: sides)?|the (?:two|three|four|pair|trio)(?: [a-z]+){0,2}?)(?= (?:will|would|have|had|are|were|also|agreed|met|held|spoke|talked|signed|discussed|[a-z]{2,}ed)\b)/i;

/** What tells more of a subject, between it and its verb. */
export const apposition = /^([^,]{2,60}), (?:who|which|whose|an?|the|aged|\d+)\b[^,]{0,80}, (?=[a-z])/;

/** A deed told by what somebody was doing. */
export const doing: ReadonlyMap<string, string> = new Map([
  ['Speaking', 'speaks'],
  ['Addressing', 'addresses'],
  ['Appearing', 'appears'],
  ['Testifying', 'testifies'],
]);

/** What only tells who said it, with all after it. */
export const aside =
  /(?:,| and) (?:[A-Z][\w.’'-]*|he|she|they|it|police|officials)(?: [A-Z][\w.’'-]*){0,4} (?:said|says|announced|told|added)\b.*$/;

/** Says of a happening only that there was one. */
export const lightAhead =
  /^ (?:(?:will|would|is|are|was|were|to|has|have|had|be|been|set|due|scheduled|expected) )*(?:held|take place|takes place|took place|taken place|happen(?:s|ed)?|occur(?:s|red)?|begins?|began|begun|starts?|started|ends?|ended|wrapped up|opens?|opened|closed?|concluded|broke out|erupted|continued?|resumed?|planned|scheduled|due|set|expected)\b/i;

/** Asks for what was said or decided: "Reed announced". */
export const asksForMore =
  /\b(?:announced|said|told|decided|ordered|agreed|confirmed|revealed|claimed|warned|vowed|pledged|promised|reported|declared|ruled|voted|planned|intended|proposed|recommended|urged|asked|refused|threatened|began|started|announces|says|decides|agrees|plans|wants)$/i;
