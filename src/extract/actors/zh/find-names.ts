// The names of a Chinese article: every finder's candidates, one choice, then what was found once is looked for everywhere.

import type { Span } from '../../../model/span.ts';
import { findPictureCredits, findReporters } from '../bylines.ts';
import { chooseNames, coverage, type FoundName, type Reading } from '../found.ts';
import { findListed } from '../listed.ts';
import { withBeginnings } from './begins-a-body.ts';
import { findBeside } from './beside.ts';
import { hasSuffix } from './bodies.ts';
import { findAssumedNames, findBracketed, findOtherSpellings, findPenNames } from './bracketed.ts';
import { findBySuffix } from './by-suffix.ts';
import { findCommonBodies } from './common-bodies.ts';
import { findDotted } from './dotted.ts';
import { findEnumerated } from './enumerated.ts';
import { findFirmLists } from './firm-lists.ts';
import { findFirms } from './firms.ts';
import { findNumbered, findShortNames } from './firms-in-brackets.ts';
import { findForeignSites } from './foreign-sites.ts';
import { findHonoured } from './honoured.ts';
import { findInstitutions } from './institutions.ts';
import { findLatin } from './latin.ts';
import { findMissions } from './missions.ts';
import { findCalledBySort, findCompanies, findQuotedBodies } from './named-bodies.ts';
import { findNetNames } from './net-names.ts';
import { findPapers } from './papers.ts';
import { personShape } from './person-shape.ts';
import { findPlaceLists } from './place-lists.ts';
import { findQuotedSpeakers } from './quoted-speakers.ts';
import { findRepeated } from './repeated.ts';
import { findReportingMedia } from './reporting-media.ts';
import { markSeats } from './seats.ts';
import { withSettled } from './short-forms.ts';
import { findSigners } from './signers.ts';
import { findCampuses, findSides, findSurnamed } from './special.ts';
import { findTagged } from './tagged.ts';
import { findToldPeople } from './told-people.ts';
import { findUndotted } from './undotted.ts';

export function findChineseNames(reading: Reading): FoundName[] {
  const candidates = [
    ...findListed(reading),
    ...findTagged(reading),
    ...findUndotted(reading),
    ...findToldPeople(reading),
    ...findInstitutions(reading),
    ...findBySuffix(reading),
    ...findCommonBodies(reading),
    ...findForeignSites(reading),
    ...findDotted(reading),
    ...findHonoured(reading),
    ...findBracketed(reading),
    ...findPenNames(reading),
    ...findOtherSpellings(reading),
    ...findAssumedNames(reading),
    ...findNumbered(reading),
    ...findShortNames(reading),
    ...findEnumerated(reading),
    ...findPlaceLists(reading),
    ...findPictureCredits(reading),
    ...findPapers(reading),
    ...findReportingMedia(reading),
    ...findLatin(reading),
    ...findQuotedBodies(reading),
    ...findCompanies(reading),
    ...findFirms(reading),
    ...findCalledBySort(reading),
    ...findNetNames(reading),
    ...findQuotedSpeakers(reading),
    ...findSurnamed(reading),
    ...findCampuses(reading),
    ...findSides(reading),
    ...findMissions(reading),
    ...findReporters(reading),
    ...findSigners(reading),
  ];
  const chosen = chooseNames(candidates);
  const beside = [...findBeside(reading, chosen), ...findFirmLists(reading, chosen)];
  const first = beside.length > 0 ? chooseNames([...candidates, ...beside]) : chosen;
  const settled = withSettled(
    reading,
    chooseNames([...candidates, ...beside, ...findRepeated(reading, first.filter(isActor))]),
  );
  const all = withBeginnings(reading, settled);
  const titles = coverage(titlesIn(reading));
  const textOf = ({ start, end }: Span) => reading.lookup.slice(start, end);
  const storms = new Set(all.filter((name) => isStorm(reading, name)).map(textOf));
  return markSeats(
    reading,
    all.filter((name) => isActor(name) && !storms.has(textOf(name)) && !(name.kind === 'PLACE' && titles(name))),
  );

  function isActor(name: FoundName): boolean {
    return !isShip(reading, name) && !isStorm(reading, name);
  }
}

/** 《江州之春》: a place in the title of a work or a law, which is not the whole of it. */
function titlesIn({ lookup }: Reading): Span[] {
  return [...lookup.matchAll(/《[^《》]{3,40}》/g)].flatMap(({ index, 0: title }) =>
    hasSuffix(title.slice(1, -1)) ? [] : [{ start: index, end: index + title.length }],
  );
}

/** 台风“|狮子山|”, |狮子山|颱风: a storm is called so. */
function isStorm({ lookup }: Reading, { start, end, kind, rows }: FoundName): boolean {
  if (/(?:台风|飓风|热带风暴|热带气旋)["“「]?$/.test(lookup.slice(Math.max(0, start - 6), start))) return true;
  const mayBe = kind === 'PERSON' || (kind === 'PLACE' && rows.length === 0);
  return mayBe && /^["”」]?(?:[强轻中]度?)?(?:台风|飓风)(?!灾|[季天假])/.test(lookup.slice(end, end + 6));
}

function isForeign(form: string): boolean {
  return /^(?:DOTTED|FOREIGN)$/.test(personShape(form) ?? '');
}

/** 江州|号航母, 罗兰·布朗|级驱逐舰: a ship bears the name, its class too. */
function isShip({ lookup }: Reading, { start, end, kind, rows }: FoundName): boolean {
  if (kind === 'ORGANIZATION') return false;
  const after = lookup.slice(end, end + 5);
  return (
    /^["」]?级(?:核|航母|[导飞]弹|驱逐|护卫|巡洋|潜|战列|两栖)/.test(after) ||
    (/^(?:["」]?号(?![召称令码角线楼院店门]|公路)|舰|航母|航空母舰)/.test(after) &&
      (kind === 'PLACE' ? rows[0]?.type !== 'country' : isForeign(lookup.slice(start, end))))
  );
}
