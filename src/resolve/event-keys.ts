// The keys by which reports that may tell of one event find each other: a day or a month, with who takes part or where it is.

import { allowsSlip, daysOneSlipFrom, familyOfType, hasPairs, type ReportDigest, tellingTypes } from './same-event.ts';

/** How many participants and days of one report are looked up: more make a list, not an event. */
const mostParties = 6;
const mostDays = 4;

/** The keys under which a report is found by others. */
export function reportKeys(report: ReportDigest): readonly string[] {
  const keys: string[] = [];
  for (const day of report.days.slice(0, mostDays))
    for (const unit of units(report)) keys.push(dayKey(report, day, unit));
  for (const month of monthsOf(report)) {
    for (const unit of coarseUnits(report)) keys.push(dayKey(report, month, unit));
  }
  return [...new Set(keys)].sort();
}

/** The keys to look up to find every report that `looseLink` may join with `report`. */
export function candidateKeys(report: ReportDigest): readonly string[] {
  const keys = new Set(reportKeys(report));
  if (allowsSlip(report)) {
    for (const day of report.days.slice(0, mostDays)) {
      for (const near of daysOneSlipFrom(day)) for (const unit of units(report)) keys.add(dayKey(report, near, unit));
    }
  }
  return [...keys].sort();
}

/** What is looked up together with a day: pairs of those who talked, else each participant, else the place. */
function units(report: ReportDigest): readonly string[] {
  if (familyOfType(report.type) === 'TALK' && report.parties.length > 1) return pairs(report);
  if (report.parties.length > 0) return partyUnits(report).flat();
  return lookups(report.placeKeys);
}

/** What is looked up together with a month. */
function coarseUnits(report: ReportDigest): readonly string[] {
  if (hasPairs(report)) return pairs(report);
  return tellingTypes.has(report.type) ? partyUnits(report).flat() : [];
}

function partyUnits(report: ReportDigest): readonly (readonly string[])[] {
  return report.parties.slice(0, mostParties).map(lookups);
}

/** What a party or place is looked up by: `of:` and `called:` lead to each other, `also:` to what others call it. */
function lookups(keys: readonly string[]): readonly string[] {
  const names = keys.filter((key) => !key.startsWith('actor:'));
  return [...new Set(names.map((key) => key.replace(/^(?:of|called):/, 'name:').replace(/^also:/, '')))];
}

function pairs(report: ReportDigest): readonly string[] {
  if (!hasPairs(report)) return [];
  const parties = partyUnits(report);
  const found: string[] = [];
  for (const [index, party] of parties.entries()) {
    for (const other of parties.slice(index + 1)) {
      for (const key of party)
        for (const otherKey of other) found.push(key < otherKey ? `${key}|${otherKey}` : `${otherKey}|${key}`);
    }
  }
  return found;
}

function dayKey(report: ReportDigest, date: string, unit: string): string {
  return `event:${familyOfType(report.type)}:${date}:${unit}`;
}

function monthsOf(report: ReportDigest): readonly string[] {
  const days = report.span === null ? report.days.slice(0, mostDays) : [report.span[0]];
  return [...new Set(days.map((day) => day.slice(0, 7)))];
}
