// What is done in English by saying it: condemned |the attack, thanked |the crew, announced |a new toll.

/** What is said by judging it so. */
export const acts =
  /^(?:condemn(?:ed|s)?|denounce[ds]|critici[sz]e[ds]?|praise[ds]|hail(?:ed|s)|thank(?:ed|s)|congratulate[ds]|decrie[ds]|deplore[ds]|lament(?:ed|s)|welcome[ds]|defend(?:ed|s)|announce[ds])$/;
/** Of what one may also do without words: welcome a guest, defend a title. */
const alsoDeeds = /^(?:welcome|defend)/;
const judged =
  /^(?:[^,.;:"“]{0,60}? )??(?:decisions?|moves?|news|rulings?|verdicts?|announcements?|plans?|agreements?|deals?|results?|reports?|statements?|proposals?|steps?|efforts?|initiatives?|releases?|arrests?|support|comments?|remarks|resolutions?|ceasefires?|truces?|votes?|outcomes?|changes?|measures?|polic(?:y|ies)|records?|rights?|roles?|actions?|uses?|laws?|bills?|handling|choices?|conduct|behaviou?r|response|strateg(?:y|ies)|appointments?|nominations?|investigations?|inquir(?:y|ies)|reviews?|findings?|finds?|discover(?:y|ies)|recommendations?|commitments?|pledges?|intervention|project|scheme|programme?|treatment|performance)\b/;

/** announced |a new toll on the bridge; not: announced the winners. */
const planned = /^(?:(?:an?|his|her|its|their|new|plans) [^\s,]+ \S+|plans \S+)/;

/** What is done by saying it: condemned |the attack. */
export function isAct(verb: string, rest: string): boolean {
  if (!acts.test(verb) || /^(?:on|in|at|to|by|that|as|for|him|her|them|it)\b/.test(rest)) return false;
  if (alsoDeeds.test(verb)) return judged.test(rest);
  return /^announce/.test(verb) ? planned.test(rest) : /^[^.;:]{8,}/.test(rest);
}
