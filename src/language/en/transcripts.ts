// What stands before a colon at the head of a paragraph, where what was said is printed word by word.

/** Whoever asks, answers or speaks by part and not by name: Q, HOST, UNIDENTIFIED MALE, THE COURT. */
export const parts =
  /^(?:[QA]\d{0,2}\.?|(?:the )?(?:questions?|answers?|interviewer|host|moderator|reporter|announcer|narrator|anchor|presenter|caller|speaker|judge|court|clerk|witness|defendant|prosecutor|prosecution|defen[cs]e|operator|crowd|audience|participants?|journalist|translator|interpreter|voice-?over|press|all|staff|both)(?: \d)?|(?:an )?(?:unidentified|unknown|unnamed|male|female) [a-z ]{3,24})$/i;

/** The part of the one who is interviewed. */
export const answerParts = /^(?:A\d{0,2}\.?|answer)$/i;

/** Heads of sections in capitals, which name nobody: CLAIM: …, THE FACTS: …, CONTACT: …. */
export const sectionHeads =
  /^(?:(?:THE )?(?:CLAIMS?|FACTS?|VERDICT|RATING|RULING|CONTEXT|BACKGROUND|EVIDENCE|BOTTOM LINE|SOURCES?|CONCLUSION)|OUR (?:RULING|RATING|VERDICT)|WHAT WE (?:KNOW|FOUND)|[A-Z]{2,12}['’]S ASSESSMENT|(?:MEDIA |PRESS )?CONTACTS?|NOTES?(?: TO EDITORS)?|(?:WHO|WHAT|WHEN|WHERE|WHY|HOW)(?:['’ ][A-Z' ]{1,18})?|DETAILS|SUBJECT|EMBARGO(?:ED)?)$/;

/** Tells in the lines above that words follow as they were said, and when. */
export const sessions =
  /\b(?:transcript|interview(?:ed)?|spoke|talked|sat down|briefing|remarks|speech|address|conversation|aired|answered|Q&A|questions|statement|letter)\b/i;

/** Names in the head of an article what is printed turn by turn on the day that a line of the head tells. */
export const sittings =
  /\b(?:debates?|hansard|hearing|trial|testimony|court|meeting|minutes|debated|sitting|delivered on)\b/i;

/** Tells in the head of an article that a speech, a statement or a letter follows in full. */
export const announced =
  /: (?:the )?(?:\w+ )?(?:speech|remarks|address|keynote|statement)\b|\bas (?:it was )?(?:delivered|prepared for delivery)\b|\b(?:full|complete|prepared) (?:text|transcript|statement|remarks|speech|letter|address)\b|^(?:text|transcript)(?: of|:)|\bin full\b|^(?:an? )?(?:(?:joint|opening|closing|press|official|written) )?(?:remarks|statement|address|speech|testimony|keynote|eulogy|(?:open )?letter|message)\b[^.]{0,60} (?:by|of|from|to|on) |\b(?:following|below|here) (?:is|are|statement|letter|text|remarks)\b[^.]{0,80}\b(?:text|transcript|remarks|statement|letter|speech|address|released)\b/i;

/** Closes a letter before its signatures. */
export const closing =
  /^(?:Yours|Signator(?:y|ies)|Sincerely|Respectfully|(?:Best|Kind|Warm) (?:regards|wishes)|Regards|Signed|(?:In|With) (?:solidarity|gratitude|hope))\b[^.!?]{0,40}[,:]?$/i;

/** Opens a letter. */
export const salutation =
  /^(?:Dear|To (?:the|our|all|Whom|Mr|Ms|Mrs|President|Prime)|My (?:fellow|dear)|Fellow)\b[^.!?]{0,80}[,:]?$/;

/** Nobody's name, but who signs: — The staff of Alder Studios */
export const partySigned = /^[—–-]{1,2} ?(The \p{L}[^.!?]{2,80})$/u;

/** What a line may tell beside the day of what follows in full: ALDERTON, (as delivered). */
export const besideDay =
  /^[^\p{L}]*(?:(?!(?:Last )?(?:Published|Posted|Updated|Issued|Modified))(?:\p{Lu}[\p{L}.’'-]*[\s,]{1,2}){1,5}|.{0,40}\b(?:[Dd]elivered|[Dd]elivery)\b.{0,10}|(?:[Oo]n|[Dd]ate:?) )?[^\p{L}]*$/u;

/** The title of a page of letters from readers. */
export const letterPage =
  /\bletters? to (?:the )?editor\b|^(?:your |readers['’]? |today['’]s )?letters\b|\breaders['’]? letters\b/i;

/** Tells after a name that the words before a colon are a sentence: Ann Reed, a baker, |told us:. */
export const reporting =
  /\b(?:said|says|told|tells|added|wrote|writes|asked|asks|explained|tweeted|posted|commented|stated|replied|continued|recalled|warned|is|was|are|were|has|had|speaking|telling|saying|writing)\b/;

/** Who speaks of himself. */
export const ofOneself = /\b(?:I|I['’](?:m|ve|d|ll)|[Ww]e|[Mm]y|[Oo]ur|me|us)\b/;

export function withoutQuotes(words: string): string {
  return words.replace(/["“][^"”]{0,400}["”]/g, '');
}

/** Below the last answer: how it was edited, who asked. */
export const interviewEnd =
  /^(?:[([]?(?:This|The) (?:interview|conversation|transcript|article|Q&A)\b|[*•–—-]{2,}$|.{3,60} is (?:an? |the )[^.]{3,80}\.$)/;

/** A label that stands alone above a speech: THE PRESIDENT, GOVERNOR REED. */
export const speechBy =
  /^(?:THE )?(?:VICE |PRIME |FOREIGN |FINANCE |DEFEN[CS]E )?(?:PRESIDENT|MINISTER|CHAIR(?:MAN|WOMAN)?|CHANCELLOR|GOVERNOR|MAYOR|SENATOR|AMBASSADOR|SECRETARY|KING|QUEEN|POPE|(?:MR|MRS|MS|DR|SEN|REP|GOV|GEN)\b\.?)(?: (?!OF\b)[\p{Lu}.'’ -]{2,40})?$/u;

/** MR. |HILL; ANN REED|, HOST. What stands before a name without either may be an office of several words. */
export const namedInCapitals =
  /^(?:(?:MR|MRS|MS|MX|DR|PROF|SEN|REP|GOV|GEN|LT|COL|MAJ|CAPT|CMDR|ADM|SGT|REV|(?:VICE )?PRESIDENT|(?:PRIME |FOREIGN |FINANCE )?MINISTER|CHAIR(?:MAN|WOMAN)?|CHANCELLOR|GOVERNOR|MAYOR|SENATOR|AMBASSADOR|SECRETARY|JUSTICE)\b\.? (?<titled>[\p{Lu}.'’ -]{2,40})|(?<full>[\p{Lu}.'’-]{2,20}(?: [\p{Lu}.'’-]{1,20}){1,2})(?=,))/u;
