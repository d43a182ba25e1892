// Where the words that follow an English reporting verb end before the sentence does.

import type { Span } from '../../model/span.ts';
import { acts } from './en-acts.ts';
import { promising } from './en-content.ts';
import type { Cue } from './en-cues.ts';
import type { Passage } from './passage.ts';

/** "While officials say it is safe, |the mayor has closed it": where the words of a clause that only leads end. */
export function mainClause({ text, syntax }: Passage, within: Span, cue: Cue, start: number): number {
  const lead = text.slice(within.start, cue.start);
  // The board, which said the bridge was old, |closed it.
  if (/, (?:who|which)(?: has| had| also| once| [a-z]+ly)* $/.test(lead)) {
    const verb = syntax(within).predicates.find(
      (each) =>
        each.start > start &&
        /, (?:nevertheless |then |also |later )?$/.test(text.slice(start, each.start)) &&
        !/^\w+ing$/.test(text.slice(each.start, each.end)),
    );
    return verb === undefined ? within.end : text.lastIndexOf(',', verb.start);
  }
  // Denying that it was old, |Reed left.
  const own = /ing$/.test(cue.verb)
    ? syntax(within).predicates.find((each) => each.start <= cue.start && cue.start < each.end)?.subject[0]
    : undefined;
  if (own !== undefined && own.start > start && text.slice(start, own.start).includes(','))
    return text.lastIndexOf(',', own.start);
  // Reed, blaming the wind for it, |left the board.
  if (/ing$/.test(cue.verb) && /^[^,]*, $/.test(lead)) {
    const verb = syntax(within).predicates.find(
      (each) =>
        each.start > start &&
        /, $/.test(text.slice(start, each.start)) &&
        !/^\w+ing$/.test(text.slice(each.start, each.end)),
    );
    if (verb !== undefined) return text.lastIndexOf(',', verb.start);
  }
  if (
    !/^(?:(?:While|Although|Though|After|When|As|Since|Because)\b|[A-Z][a-z]+ing\b[^,]*\b(?:since|after|when|as|because|before) )[^,]*$/.test(
      lead,
    )
  )
    return within.end;
  const comma = text
    .slice(start, within.end)
    .search(/, (?:the|a|an|his|her|its|their|he|she|it|they|[A-Z][\w.’'-]+)\b/);
  return comma < 8 ? within.end : start + comma;
}

/** "urged them to stop and met the mayor", "denied it and left": where what was said ends and what was done begins. */
export function deedAfter(text: string, { verb }: Cue, { start, end }: Span): number {
  // accused it of theft, |a charge it denies; said it was safe |but would not say why
  const beyond = beyondWords.exec(text.slice(start, end));
  if (beyond !== null && beyond.index >= 8) return start + beyond.index + (/^,["”]/.test(beyond[0]) ? 2 : 0);
  // blamed the wind for it, |contradicting those who saw it
  const meanwhile = /^blam/.test(verb) ? text.slice(start, end).search(/, [a-z]+ing\b/) : -1;
  if (meanwhile > 8) return start + meanwhile;
  if (
    !promising.test(verb) &&
    !/^(?:urg(?:ed|es)|asked|ordered|advised|instructed|called|appealed|denied|denies|demanded|requested|made|makes|making|pleaded)$/.test(
      verb,
    ) &&
    !acts.test(verb)
  )
    return end;
  // denied they were linked; |others said so
  const parted = /^den/.test(verb) ? text.slice(start, end).search(/; /) : -1;
  if (parted > 8) return start + parted;
  const deed =
    /^[^"“]{8,}?,? (?:and|but) (?:then |later |also )?(?:has|have|had|did|is|are|was|were|let|spoke|met|gave|held|went|made|took|left|wrote|offered|handed|sent|signed|returned|flew|began|thanked|praised|visited|declined|refused)\b/.exec(
      text.slice(start, end),
    );
  return deed === null ? end : start + deed[0].search(/,? (?:and|but) (?:then |later |also )?[a-z]+$/);
}

/** What others make of the words, and that no more is said. */
const beyondWords =
  /, (?:an?|the|this) (?:claim|charge|accusation|allegation|assertion|suggestion|accusations|allegations|claims|charges|view|idea|notion|prospect) (?:that )?(?:[a-z]+ ){1,4}(?:den(?:y|ies|ied)|reject(?:s|ed)?|dismiss(?:es|ed)?|dispute[sd]?|share[sd]?|echoed)\b|,? but (?:(?:he|she|it|they) )?(?:did not (?:say|elaborate|give|provide|specify|name|identify|comment)|would not(?= (?:say|elaborate|comment|discuss|confirm|identify|name|specify|give|provide|be|answer|go into)\b|[.;])|declined|refused to|gave no|offered no|provided no)\b|,["”]? an? (?:point|view|stance|position|argument|sentiment|claim|line|theme|charge|phrase) (?:that )?(?:[\w.’'-]+ ){1,3}(?:repeated|made|shared|echoed|rejected|disputed|denied)\b|; (?:another|others|a (?:second|third)) /;
