// The clauses of the sentence that tells of something.

import { spanAt } from '../../model/sorted-spans.ts';
import { noSyntax, type SentenceSyntax, type Syntax } from '../syntax/read-syntax.ts';
import type { Source } from '../types.ts';
import { afterDateline } from './dateline.ts';

/** The reading of the sentence around `at` without its dateline; empty where there is none. */
export function syntaxAt({ source, syntax }: { source: Source; syntax: Syntax }, at: number): SentenceSyntax {
  const sentence = source.language === 'en' ? spanAt(source.sentences, at) : undefined;
  return sentence === undefined ? noSyntax : syntax(afterDateline(source, sentence));
}
