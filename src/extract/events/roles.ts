// The role that somebody has in a happening, by how he stands to the word that tells of it.

import type { Standing } from '../../language/party-words.ts';
import type { Span } from '../../model/span.ts';
import type { Mention } from '../types.ts';
import type { Telling } from './parties.ts';

/** null where the word gives no role to who stands so. */
export function roleOf(
  telling: Telling,
  { actor, phrase }: Mention,
  standing: Standing,
  passive: boolean,
  rule: string,
): string | null {
  // ruled in favour of |Acme: which side it was the words do not say.
  if (rule === 'en/in-favour') return null;
  // 李明被绑架，|关押在江州看守所: who is told of before is the one held.
  const held =
    /^zh\/(?:carried|chain)-subject$/.test(rule) &&
    telling.trigger?.row.type === 'ARREST' &&
    telling.kinds.get(actor) === 'PERSON' &&
    !telling.language.parties.officer.test(telling.source.folded.slice(phrase.start, phrase.end));
  const role = roleByStanding(telling, held ? 'OBJECT' : standing, held ? false : passive);
  const kind = telling.kinds.get(actor);
  // A person who appears before a court is none, nor a firm that sues, nor is the body that somebody comes to lead an official.
  const isOther =
    (role === 'court' && (kind === 'PERSON' || telling.source.language === 'en') && !isJudge(telling, phrase)) ||
    (role === 'official' && kind === 'ORGANIZATION' && standing === 'OBJECT');
  return isOther ? null : role;
}

function roleByStanding({ trigger }: Telling, standing: Standing, passive: boolean): string | null {
  if (trigger === null || standing === 'NONE') return null;
  const [subject, object] = trigger.row.roles;
  if (standing === 'AGENT') return subject === object ? null : subject;
  if (standing === 'SUBJECT') return passive ? object : subject;
  if (standing === 'WITH') return subject;
  return passive ? null : object;
}

function isJudge({ language, source }: Telling, { start, end }: Span): boolean {
  return language.parties.bench.test(source.folded.slice(Math.max(0, start - 8), end + 4));
}
