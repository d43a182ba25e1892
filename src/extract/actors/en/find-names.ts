// The names of an English article.

import { chooseNames, type FoundName, type Reading } from '../found.ts';
import { findListed } from '../listed.ts';

export function findEnglishNames(reading: Reading): FoundName[] {
  return chooseNames(findListed(reading).filter(({ sure }) => sure));
}
