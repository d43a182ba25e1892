// Runs of capitalised words: what may be a name in English.

import { formOf, isPlaceName } from '../../../language/authority.ts';
import {
  causeGroups,
  causeJoints,
  demonyms,
  fieldNoun,
  nameParticles,
  ofHeads,
  organizationWords,
  placeWords,
  schoolEnd,
  shopNames,
  titleWords,
} from '../../../language/en/name-words.ts';
import { teamNicknames } from '../../../language/en/team-names.ts';
import type { Sentence } from '../../types.ts';
import { coverage, type Reading } from '../found.ts';
import type { Run, Word } from './name-in-run.ts';
import { namesInRun } from './names-in-run.ts';

/** Those whom a body is of: the Bishops' Conference. */
const groupOwner =
  /^(?:Seafarers|Passengers|Residents|Fishers|Growers|Producers|Tenants|Owners|Traders|Shipowners|Bishops|Workers|Teachers|Farmers|Nurses|Doctors|Physicians|Lawyers|Mayors|Governors|Ministers|Students|Veterans|Artists|Writers|Journalists|Players|Miners|Drivers|Firefighters|Pilots|Employers|Consumers|Peoples|Girls|Boys)'$|^(?:Fisher|Sea|Drafts|Press|Trades|Country|Towns)(?:men|women|folk)'s$/;

/** Whose office is a body. */
const officers =
  /^(?:Examiner|Attorney|Sheriff|Coroner|Prosecutor|Governor|Mayor|Clerk|Registrar|Auditor|Treasurer|Defender|Controller|Comptroller|Assessor|Marshal)$/;

/** Bodies that are of a land or a field with its article: the Bank of the Birches. */
const bodiesOf =
  /^(?:Conference|Government|Institute|Council|Commission|Committee|Bank|Department|Ministry|Court|Federation|Union|Association|Organization|Parliament|Party|University|Academy|Office|Front|Church|Museum|Army|League)$/;

/** Bodies that are named by what they meet on. */
const bodiesOn =
  /^(?:Committee|Subcommittee|Commission|Office|Council|Conference|Cent(?:er|re)|Institute|Initiative|Forum|Coalition|Campaign)$/;

/** Bodies that are for something with its article: the Office for the Coordination of Relief. */
const bodiesFor =
  /^(?:Office|Cent(?:er|re)|Committee|Commission|Society|Institute|Foundation|Association|Organi[sz]ation|Campaign|Council|Fund|Tribunal|Coalition|Movement|Union|Academy)$/;

/** Bodies that two fields may share: the Air and Space Museum. */
const institution =
  /^(?:Commission|Committee|Board|Council|Museum|Foundation|Authority|Agency|Administration|Institute|Society|Association|Academy|Department|Ministry|Bureau|Centre|Center|Fund|Office|Service|Trust|Union|Corporation)$/;

/** Cities after the name of a university of several: the University of California, Irvine. */
const campuses =
  /^(?:Berkeley|Davis|Irvine|Los|Merced|Riverside|San|Santa|Madison|Milwaukee|Boulder|Denver|Austin|Dallas|Arlington|Chicago|Urbana|Urbana-Champaign|Amherst|Boston|Lowell|Lincoln|Omaha|Knoxville|Columbia|Chapel|Charlotte|Greensboro|Ann|Dearborn|Twin|Duluth|Baltimore|Birmingham|Huntsville|Fayetteville|Manoa|Mānoa|Hilo)$/;

/** A part of a body that is told as such: the |Center for the Arts of a university. */
const ownPart = /^(?:Cent(?:er|re)|Institute|School|Department|Office|Faculty) (?:for|of)$/;

const isUniversity = (run: readonly Word[]): boolean =>
  run[0] !== undefined &&
  run.some(({ text }, index) => /^(?:University|College)$/.test(text) && run[index + 1]?.text === 'of') &&
  run.at(-1)?.text !== 'of' &&
  !run.some(({ text }) => text === 'at' && run.at(-1)?.text !== 'at');

/** Runs of capitalised words in a sentence, cut at punctuation, with what cannot open a name taken off. */
export function runsOf(reading: Reading, sentence: Sentence): Run[] {
  const { lookup, source, closed, authority } = reading;
  const isClosed = coverage(closed);
  const block = source.blocks[sentence.block];
  const text = lookup.slice(sentence.start, sentence.end);
  const heading = block?.kind === 'TITLE' || block?.kind === 'HEADING' || text === text.toUpperCase();
  const words = [
    ...text.matchAll(/(?:\p{Lu}\.){2,4}|(?:\b[ae]l-)?[\p{L}\p{N}][\p{L}\p{N}'&-]*(?:\.(?=[\p{L}]\.?\b))?|&/gu),
  ].map((match) => {
    // Credit|Jane Doe: a picture's credit that nothing parts from the name.
    const credit = /^(?:Credit){1,2}(?=\p{Lu}\p{Ll})/u.exec(match[0])?.[0].length ?? 0;
    // ex-|Infrastructure chief
    const prefix = /^(?:ex|non|pro|anti|then|now)-(?=\p{Lu}\p{Ll})/u.exec(match[0])?.[0].length ?? 0;
    const start = sentence.start + match.index;
    const cut = Math.max(credit, prefix);
    return { text: match[0].slice(cut), start: start + cut, end: start + match[0].length };
  });
  const runs: Run[] = [];
  let at = 0;
  while (at < words.length) {
    const run: Word[] = [];
    while (at < words.length && (run.length === 0 ? isCapital(words[at] as Word) : continues(run, at))) {
      run.push(words[at] as Word);
      at++;
    }
    if (run.length === 0) {
      at++;
      continue;
    }
    while (run.length > 0 && !isCapital(run.at(-1) as Word) && !/^\d+$/.test((run.at(-1) as Word).text)) run.pop();
    runs.push(...namesInRun(reading, sentence, run, heading));
  }
  return runs;

  function isCapital(word: Word): boolean {
    return /^(?:[ae]l-)?\p{Lu}/u.test(word.text) && !isClosed(word);
  }

  function continues(run: readonly Word[], index: number): boolean {
    const last = run.at(-1) as Word;
    const word = words[index] as Word;
    const gap = lookup.slice(last.end, word.start);
    const initial = /^\p{Lu}$/u.test(last.text) || titleWords.has(last.text) || last.text === 'St';
    if (
      gap === ', ' &&
      (listsFields(run, index) || listsTrades(run, index) || (isUniversity(run) && campuses.test(word.text)))
    )
      return true;
    if (isNickname(run, index) || isNickname(run.slice(0, -1), index - 1)) return true;
    // Bayliss|, Thorne & Creed
    if (gap === ', ' && run.length < 3 && listsPartners(word)) return true;
    if (gap !== ' ' && !(gap === '. ' && (initial || /^(?:Assn|Inst|Univ|Dept)$/.test(last.text)))) return false;
    const following = words[index + 1];
    const owns =
      organizationWords.has(word.text) ||
      (following !== undefined && organizationWords.has(following.text) && isCapital(word));
    if (/^(?:People|Women|Men|Children)'s$/.test(last.text) && isCapital(word)) return true;
    // the Bishops' |Conference, the Teachers' |Union
    if (groupOwner.test(last.text) && isCapital(word)) return true;
    if (/^[A-Z]{2,8}'s$/.test(last.text)) return false;
    // Birchland's |Institute of Geology, the Army's |Hospital: a body and the one that it is of.
    const owner = /'s$/.test(last.text) ? last.text.slice(0, -2) : '';
    // the Medical Examiner's |Office
    if (officers.test(owner) && /^(?:Office|Department)$/.test(word.text)) return true;
    if (organizationWords.has(owner) || isPlaceName(authority, owner)) return false;
    if (gap === ' ' && word.text === 'for' && namesCause(run, index)) return true;
    // Parents |for Safe Streets
    if (causeJoints.test(word.text) && run.length < 4 && causeGroups.has(last.text))
      return words[index + 1] !== undefined && isCapital(words[index + 1] as Word) && lookup[word.end] === ' ';
    if (run.length > 1 && causeJoints.test(last.text) && isCapital(word)) return true;
    // Waverly's |Center for the Arts: no part of its name
    const part = `${word.text} ${following?.text ?? ''}`;
    if (owner !== '' && !shopNames.test(last.text) && ownPart.test(part)) return false;
    // St. Brendan's |Medical Center
    if (
      run.length === 2 &&
      /^(?:St\.?|Saint)$/.test(run[0]?.text ?? '') &&
      isCapital(word) &&
      (owns || schoolEnd.test(word.text))
    )
      return true;
    if (/(?:'s|s')$/.test(last.text) && !(isCapital(word) && owns && organizationWords.has(word.text))) return false;
    if (isCapital(word) || (last.text === 'of' && /^\p{Lu}/u.test(word.text))) return true;
    if (word.text === '&') return true;
    const after = words[index + 1];
    // University of Alder |at Birchford
    if (word.text === 'at')
      return isUniversity(run) && after !== undefined && isCapital(after) && lookup[word.end] === ' ';
    if (last.text === 'at' && isUniversity(run) && isCapital(word)) return true;
    // the Alder |52 Project
    if (/^\d+$/.test(word.text) && after !== undefined && lookup.slice(word.end, after.start) === ' ')
      if (isCapital(after) && organizationWords.has(after.text)) return true;
    if (/^\d+$/.test(word.text)) return last.text === 'Highway' || last.text === 'Route' || last.text === 'Interstate';
    const next = words[index + 1];
    if (next === undefined || lookup.slice(word.end, next.start) !== ' ') return false;
    // Conference |of the Birches, Office |for the Coordination of Relief
    if ((word.text === 'the' && last.text === 'of') || (/^(?:the|an?)$/.test(word.text) && last.text === 'for'))
      return isCapital(next);
    if (word.text === 'for' && /^(?:the|an?)$/.test(next.text) && bodiesFor.test(last.text)) {
      const field = words[index + 2];
      return field !== undefined && isCapital(field) && lookup.slice(next.end, field.start) === ' ';
    }
    if (word.text === 'of' && next.text === 'the') {
      const land = words[index + 2];
      return (
        (bodiesOf.test(last.text) ||
          /^(?:Society|Growers|Friends|Guild|Hospital|Abbey|Priory|Fellowship|Order)$/.test(last.text)) &&
        !(last.text === 'Museum' && organizationWords.has(words[index + 3]?.text ?? '')) &&
        land !== undefined &&
        isCapital(land) &&
        lookup.slice(next.end, land.start) === ' '
      );
    }
    const follows = /^\p{Lu}/u.test(next.text) || (nameParticles.has(word.text) && nameParticles.has(next.text));
    if (!follows) return false;
    if (nameParticles.has(word.text) && word.text !== 'of') return true;
    // Royal College of Surgeons |of Birchland
    if (word.text === 'of' && run.some(({ text }) => text === 'of') && /[a-z]{4}[^s]s$/.test(last.text))
      return isPlaceName(authority, next.text);
    if (word.text === 'of')
      return (
        ofHeads.has(last.text) ||
        run.some(({ text }) => text === 'on') ||
        (run.some(({ text }) => text === 'for') && fieldNoun.test(last.text))
      );
    if (word.text === 'for') return organizationWords.has(last.text);
    // Committee |on Fisheries
    if (word.text === 'on') return bodiesOn.test(last.text);
    // Mackie |and Sons
    if (word.text === 'and' && /^(?:Sons?|Daughters?|Company|Partners|Associates)$/.test(next.text)) return true;
    return word.text === 'and' && joinsFields(run, index);
  }

  /** Ann |"Birdie" Alder: between a name and the next. */
  function isNickname(run: readonly Word[], index: number): boolean {
    const [last, word, next] = [run.at(-1), words[index], words[index + 1]];
    if (last === undefined || word === undefined || next === undefined || run.length > 2) return false;
    return (
      /^ ["“'‘]$/.test(lookup.slice(last.end, word.start)) &&
      /^["”'’] $/.test(lookup.slice(word.end, next.start)) &&
      isCapital(word) &&
      isCapital(next) &&
      !organizationWords.has(last.text)
    );
  }

  /** Thorne & Creed, behind a comma: the other partners of a firm. */
  function listsPartners({ start }: Word): boolean {
    return /^(?:\p{Lu}[\p{L}'-]{1,20}, ){0,3}\p{Lu}[\p{L}'-]{1,20} & \p{Lu}/u.test(lookup.slice(start, start + 90));
  }

  /** Institute of Geology and Hydrology, Flood Control and Rescue Council: two fields of one body. */
  function joinsFields(run: readonly Word[], index: number): boolean {
    const last = run.at(-1) as Word;
    const next = words[index + 1] as Word;
    const after = words[index + 2];
    const head = [2, 3, 4].some((ahead) => endsBody(index + 1, index + ahead));
    const opened = run.some(({ text }) => text === 'of' || text === 'for' || text === 'on');
    const ahead = words.slice(index + 1, index + 4);
    const own = ({ text }: Word) => /^\p{Lu}/u.test(text) && !placeWords.has(text) && !institution.test(text);
    const field = ahead.some(({ text }, at) => fieldNoun.test(text) && ahead.slice(0, at + 1).every(own));
    // Rivertown Fire and Rescue
    if (run.length > 1 && next.text === 'Rescue' && /^(?:Fire|Search)$/.test(last.text)) return true;
    // Freedonian Federal Police |and Freedonian Intelligence Agency: two bodies.
    if (organizationWords.has(last.text) && (demonyms.has(next.text) || isPlaceName(authority, next.text)))
      return false;
    // Rail, Tram |and Bus Union
    if (lookup.slice((run[0] as Word).start, last.end).includes(', ') && head) return true;
    // Environment |and Climate Change Alderland
    if (run.length === 1 && fieldNoun.test(last.text) && [2, 3].some((ahead) => endsInLand(index + 1, index + ahead)))
      return true;
    // Alderland |and Birchland Police
    if (
      /^(?:Police|Constabulary)$/.test(after?.text ?? '') &&
      (isPlaceName(authority, last.text) || isPlaceName(authority, next.text))
    )
      return true;
    // Commission for Museums |and Monuments
    if (
      opened &&
      /[a-z]{3}s$/.test(last.text) &&
      /[a-z]{3}s$/.test(next.text) &&
      run.some(({ text }) => institution.test(text))
    )
      return true;
    // Center for Gun Policy |and Research
    if (opened && fieldNoun.test(next.text) && !(after && isCapital(after)) && formOf(authority, last.text) === null)
      return true;
    if (fieldNoun.test(last.text)) return head || (opened && field);
    return (
      isDefinite(run) && [2, 3].some((ahead) => endsBody(index + 1, index + ahead) && isInstitution(index + ahead))
    );
  }

  function isInstitution(index: number): boolean {
    return institution.test(words[index]?.text ?? '');
  }

  /** the Electoral |and Boundaries Commission: what no name of its own stands before, after the article. */
  function isDefinite(run: readonly Word[]): boolean {
    const hasArticle = run[0]?.text === 'The';
    const [first] = hasArticle ? run.slice(1) : run;
    if (first === undefined || (!hasArticle && !/\bthe $/.test(lookup.slice(first.start - 5, first.start))))
      return false;
    return (
      run.every(({ text }) => !organizationWords.has(text) && !demonyms.has(text) && !teamNicknames.has(text)) &&
      formOf(authority, lookup.slice(first.start, (run.at(-1) as Word).end)) === null &&
      formOf(authority, first.text) === null
    );
  }

  /** Institute of Geology, Flood Control and Rescue: a list of fields of one body, up to its last. */
  function listsFields(run: readonly Word[], index: number): boolean {
    if (!fieldNoun.test((run.at(-1) as Word).text) || !run.some(({ text }) => /^(?:of|for|on)$/.test(text)))
      return false;
    const rest = lookup.slice((words[index] as Word).start, Math.min(sentence.end, (words[index] as Word).start + 120));
    const list =
      /^((?:\p{Lu}[\p{L}-]+ ?){1,3}(?:, (?:\p{Lu}[\p{L}-]+ ?){1,3}){0,4}),? (?:and|&) ((?:\p{Lu}[\p{L}-]+ ?){1,3})/u.exec(
        rest,
      );
    if (list === null) return false;
    return [...(list[1] as string).split(', '), list[2] as string].every((item) =>
      fieldNoun.test(item.trim().split(' ').at(-1) as string),
    );
  }

  /** Rail, Tram and Bus Union: a list of single words up to the noun of a body. */
  function listsTrades(run: readonly Word[], index: number): boolean {
    const first = run[0] as Word;
    if (run.length > 3 || isPlaceName(authority, first.text) || titleWords.has(first.text)) return false;
    const rest = lookup.slice((words[index] as Word).start, Math.min(sentence.end, (words[index] as Word).start + 80));
    return (
      /^(?:\p{Lu}[\p{L}-]+, ){0,3}\p{Lu}[\p{L}-]+,? and \p{Lu}[\p{L}-]+ (?:Union|Department|Committee|Ministry|Authority|Commission|Association|Federation|Agency|Administration|Workers|Guild)\b/u.test(
        rest,
      ) && run.every((word) => !organizationWords.has(word.text) && !/'s$/.test(word.text))
    );
  }

  /** The words from one to another are one run of capitals, whose last is a land. */
  function endsInLand(from: number, to: number): boolean {
    const run = words.slice(from, to + 1);
    return (
      run.length === to - from + 1 &&
      isPlaceName(authority, (run.at(-1) as Word).text) &&
      fieldNoun.test((run[0] as Word).text.replace('Climate', 'Environment')) &&
      run.every(
        (word, at) => isCapital(word) && (at === 0 || lookup.slice((run[at - 1] as Word).end, word.start) === ' '),
      )
    );
  }

  /** Theatre for Unity Foundation: one word, what it is for, and the noun of a body. */
  function namesCause(run: readonly Word[], index: number): boolean {
    return (
      run.filter(({ text }) => text !== 'The').length === 1 &&
      !/^(?:Senate|Congress|Council|Parliament)$/.test((words[index + 2] as Word | undefined)?.text ?? '') &&
      [2, 3].some((ahead) => endsBody(index + 1, index + ahead))
    );
  }

  /** The words from one to another are one run of capitals, whose last is the noun of a body. */
  function endsBody(from: number, to: number): boolean {
    const run = words.slice(from, to + 1);
    return (
      run.length === to - from + 1 &&
      organizationWords.has((run.at(-1) as Word).text) &&
      run.every(
        (word, at) => isCapital(word) && (at === 0 || lookup.slice((run[at - 1] as Word).end, word.start) === ' '),
      )
    );
  }
}
