// Problems of the statement step: a quotation that nobody is told to have said, a pronoun that stands for nobody known.

import { pronouns } from '../../language/zh/speech.ts';
import type { Problem } from '../../model/problem.ts';
import { overlaps } from '../../model/span.ts';
import type { Source, StatementDraft } from '../types.ts';
import type { Passage } from './passage.ts';
import { findQuotations } from './quotations.ts';

/** What was seen in a passage and not settled. `block` is the index of its block, `statements` are those found in it. */
export function statementProblems(
  source: Source,
  block: number,
  passage: Passage,
  statements: readonly StatementDraft[],
): Problem[] {
  const problems: Problem[] = [];
  for (const quotation of passage.quotations) {
    const ends = quotation.end === source.blocks[block]?.end;
    if (!quotation.closed && ends && !goesOn(source, block + 1)) {
      problems.push({
        rule: 'statement/unbalanced-quotation',
        severity: 'WARNING',
        message: 'This quotation mark is never closed; the paragraph’s end was taken as its end.',
        span: { start: quotation.start, end: quotation.start + 1 },
      });
    }
    if (
      isUtterance(source, quotation.inner) &&
      // One that goes on in the next paragraph is judged there.
      (quotation.closed || !goesOn(source, block + 1)) &&
      !statements.some(({ content, cue }) => overlaps(content, quotation) || overlaps(cue, quotation))
    ) {
      problems.push({
        rule: 'statement/no-speaker',
        severity: 'WARNING',
        message: 'The text does not tell who said these words.',
        span: { start: quotation.start, end: quotation.end },
      });
    }
  }
  for (const { speaker, speakerText, cue } of statements) {
    if (speaker !== null || !isPronoun(source, speakerText)) continue;
    problems.push({
      rule: 'statement/pronoun-speaker',
      severity: 'INFORMATION',
      message: `The text does not settle whom “${speakerText}” stands for.`,
      span: cue,
    });
  }
  return problems;
}

/** An open quotation may go on in the next paragraph: it begins with a mark of its own, or holds the closing one. */
function goesOn({ blocks, text }: Source, block: number): boolean {
  const next = blocks[block];
  if (next === undefined) return false;
  return (
    /^\s*[“「"]/.test(text.slice(next.start, next.start + 8)) ||
    findQuotations(text, next, true)[0]?.start === next.start
  );
}

/** A whole sentence in quotation marks is speech; fewer words are a term or a title. */
function isUtterance(
  { text, language }: Source,
  { start, end }: { readonly start: number; readonly end: number },
): boolean {
  const words = text.slice(start, end).trim();
  if (!/[。！？!?….,，]$/.test(words)) return false;
  return language === 'zh' ? words.length >= 8 : words.split(/\s+/).length >= 5;
}

function isPronoun({ language }: Source, words: string): boolean {
  return language === 'zh' ? pronouns.test(words) : /^(?:he|she|they|it)$/i.test(words);
}
