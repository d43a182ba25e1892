// From reports to events: which reports tell of the same one, and by which rule.

import { compareText, components, indexBy } from './components.ts';
import { type Curation, type CurationState, subjectGroup } from './curation.ts';
import { candidateKeys, reportKeys } from './event-keys.ts';
import { comparedOf, type Link, likeness, looseLink, type ReportDigest } from './same-event.ts';

/** The reports of one event, with what curations say of it. */
export interface EventGroup {
  /** In the order of `firstReport`: the first gives the event its id. */
  readonly reports: readonly ReportDigest[];
  /** Why each report (by id) is here. */
  readonly rules: ReadonlyMap<string, string>;
  readonly title: string | null;
  readonly date: { readonly edtf: string; readonly reason: string } | null;
  readonly hidden: boolean;
}

export interface EventGrouping {
  readonly groups: readonly EventGroup[];
  readonly states: ReadonlyMap<string, { state: CurationState; reason: string | null }>;
}

/**
 * Groups `reports` into events. They must hold, with each report, every one that `looseLink` may join with it, and so on, and
 * those that a curation in `curations` speaks of; then the result is the same as over the whole graph.
 *
 * 1. Reports of one day are joined, the most alike first, but never two that one article tells apart.
 * 2. Two groups one slip apart are joined when neither has another such neighbour: so a meeting that recurs daily stays several.
 * 3. A report of a month joins the one group that fits it; when several fit, it stays alone.
 * 4. Curations have the last word.
 */
export function groupReports(reports: readonly ReportDigest[], curations: readonly Curation[]): EventGrouping {
  const byId = new Map([...reports].sort(firstReport).map((report) => [report.id, report]));
  const links = findLinks([...byId.values()]);
  const rules = new Map<string, string>();
  const sets = components(byId.keys());
  /** The articles of each set, by what stands for it. */
  const articles = new Map([...byId.values()].map((report) => [report.id, new Set([report.articleId])]));
  /** The articles of the two sets, the shorter first. */
  const articlesOf = (a: string, b: string): readonly [Set<string>, Set<string>] => {
    const [x, y] = [articles.get(sets.find(a)) as Set<string>, articles.get(sets.find(b)) as Set<string>];
    return x.size <= y.size ? [x, y] : [y, x];
  };

  const join = (a: string, b: string, rule: Link): void => {
    const [few, many] = articlesOf(a, b);
    for (const article of few) many.add(article);
    sets.union(a, b);
    articles.set(sets.find(a), many);
    for (const id of [a, b]) rules.set(id, stronger(rules.get(id), rule));
  };
  const tellApart = (a: string, b: string): boolean => {
    const [few, many] = articlesOf(a, b);
    for (const article of few) if (many.has(article)) return true;
    return false;
  };

  for (const { a, b, one } of links['event/same-day']) if (one || !tellApart(a, b)) join(a, b, 'event/same-day');
  joinOnlyNeighbours(links['event/one-slip'], sets.find, tellApart, join);
  attachCoarse(links['event/coarse-date'], byId, sets.find, tellApart, join);
  return curateGroups(sets.list(), byId, rules, curations);
}

/** Orders reports: by publication, then by id. A later article seldom changes which is the first. */
export function firstReport(a: ReportDigest, b: ReportDigest): number {
  return compareText(a.publishedStart, b.publishedStart) || compareText(a.id, b.id);
}

interface Pair {
  readonly a: string;
  readonly b: string;
  readonly likeness: number;
  /** Both are of one article and, the rule says, one event all the same. */
  readonly one: boolean;
}

/** All pairs that a rule may join, by rule, the most alike first. */
function findLinks(reports: readonly ReportDigest[]): Record<Link, Pair[]> {
  const found: Record<Link, Pair[]> = { 'event/same-day': [], 'event/one-slip': [], 'event/coarse-date': [] };
  const tellings = [...indexBy(reports, (report) => [comparedOf(report)]).values()] as unknown as Telling[];
  const byKey = indexBy(tellings.entries(), ([, [report]]) => reportKeys(report));
  const seen = new Set<number>();
  for (const [place, telling] of tellings.entries()) {
    const near = new Map(candidateKeys(telling[0]).flatMap((key) => byKey.get(key) ?? []));
    for (const [other, otherTelling] of near) {
      const pair = Math.min(place, other) * tellings.length + Math.max(place, other);
      if (!seen.has(pair)) linkTellings(telling, otherTelling, found);
      seen.add(pair);
    }
  }
  for (const pairs of Object.values(found)) {
    pairs.sort((x, y) => y.likeness - x.likeness || compareText(x.a, y.a) || compareText(x.b, y.b));
  }
  return found;
}

/** Reports that differ in nothing but their articles and what is not compared. */
type Telling = readonly [ReportDigest, ...ReportDigest[]];

/** Adds to `found` the pairs of one of `some` with one of `others`. Of all that two articles tell the rules say one thing, and of all that one tells. */
function linkTellings(some: Telling, others: Telling, found: Record<Link, Pair[]>): void {
  const alike = likeness(some[0], others[0]);
  const links = new Map<boolean, Link | null>();
  for (const [position, report] of some.entries()) {
    for (const other of some === others ? some.slice(position + 1) : others) {
      const one = report.articleId === other.articleId;
      let link = links.get(one);
      if (link === undefined) {
        link = looseLink(report, other);
        links.set(one, link);
      }
      if (link === null) continue;
      const [a, b] = firstReport(report, other) < 0 ? [report.id, other.id] : [other.id, report.id];
      found[link].push({ a, b, likeness: alike, one });
    }
  }
}
type Find = (id: string) => string;
type Join = (a: string, b: string, rule: Link) => void;
type TellApart = (a: string, b: string) => boolean;

function joinOnlyNeighbours(pairs: readonly Pair[], find: Find, tellApart: TellApart, join: Join): void {
  const neighbours = new Map<string, Map<string, Pair>>();
  for (const pair of pairs) {
    const [x, y] = [find(pair.a), find(pair.b)];
    if (x === y || neighbours.get(x)?.has(y) || tellApart(x, y)) continue;
    for (const [from, to] of [
      [x, y],
      [y, x],
    ] as const) {
      const known = neighbours.get(from) ?? new Map<string, Pair>();
      if (!known.has(to)) known.set(to, pair);
      neighbours.set(from, known);
    }
  }
  const only = [...neighbours].filter(([, known]) => known.size === 1);
  const chosen = new Set<Pair>();
  for (const [, known] of only) {
    const [[to, pair]] = [...known] as [[string, Pair]];
    if (neighbours.get(to)?.size === 1) chosen.add(pair);
  }
  for (const pair of pairs) if (chosen.has(pair)) join(pair.a, pair.b, 'event/one-slip');
}

function attachCoarse(
  pairs: readonly Pair[],
  byId: ReadonlyMap<string, ReportDigest>,
  find: Find,
  tellApart: TellApart,
  join: Join,
): void {
  const isCoarse = (id: string): boolean => (byId.get(id)?.days.length ?? 0) === 0;
  const fitting = new Map<string, Map<string, string>>();
  for (const { a, b } of pairs) {
    if (isCoarse(a) && isCoarse(b)) continue;
    const [coarse, exact] = isCoarse(a) ? [a, b] : [b, a];
    if (tellApart(coarse, exact)) continue;
    const known = fitting.get(coarse) ?? new Map<string, string>();
    if (!known.has(find(exact))) known.set(find(exact), exact);
    fitting.set(coarse, known);
  }
  const attached = new Set<string>();
  for (const coarse of [...fitting.keys()].sort(compareText)) {
    const known = [...(fitting.get(coarse) as Map<string, string>).values()];
    if (known.length !== 1 || tellApart(coarse, known[0] as string)) continue;
    attached.add(coarse);
    join(known[0] as string, coarse, 'event/coarse-date');
  }
  for (const { a, b } of pairs) {
    if (isCoarse(a) && isCoarse(b) && !attached.has(a) && !attached.has(b) && !tellApart(a, b))
      join(a, b, 'event/coarse-date');
  }
}

const strength: readonly string[] = ['event/same-day', 'event/one-slip', 'event/coarse-date'];

function stronger(known: string | undefined, rule: Link): string {
  return known !== undefined && strength.indexOf(known) <= strength.indexOf(rule) ? known : rule;
}

interface Draft {
  readonly ids: Set<string>;
  title: string | null;
  date: { edtf: string; reason: string } | null;
  hidden: boolean;
}

function curateGroups(
  sets: readonly (readonly string[])[],
  byId: ReadonlyMap<string, ReportDigest>,
  rules: Map<string, string>,
  curations: readonly Curation[],
): EventGrouping {
  const draftOf = new Map<string, Draft>();
  for (const set of sets) {
    const draft: Draft = { ids: new Set(set), title: null, date: null, hidden: false };
    for (const id of set) draftOf.set(id, draft);
  }
  const states = new Map<string, { state: CurationState; reason: string | null }>();
  for (const curation of curations) {
    const subjects = curation.subjects.map((ids) => subjectGroup(ids, (id) => draftOf.get(id)));
    const present = [...new Set(subjects.filter((draft) => draft !== null))];
    const first = present[0];
    if (first === undefined || (curation.kind === 'MERGE' && subjects.includes(null))) {
      states.set(curation.id, { state: 'ORPHANED', reason: 'No article tells of the event any more.' });
      continue;
    }
    states.set(curation.id, { state: 'APPLIED', reason: null });
    if (curation.kind === 'MERGE') {
      for (const other of present.slice(1)) {
        for (const id of other.ids) {
          first.ids.add(id);
          draftOf.set(id, first);
          rules.set(id, 'event/curation');
        }
        first.title = other.title ?? first.title;
        first.date = other.date ?? first.date;
        first.hidden ||= other.hidden;
      }
    }
    if (curation.kind === 'SPLIT') splitOff(curation, first, byId, draftOf, rules);
    if (curation.kind === 'RENAME') first.title = curation.value;
    if (curation.kind === 'SET_DATE' && curation.value !== null) {
      first.date = {
        edtf: curation.value,
        reason: `Set by ${curation.who} on ${curation.at.slice(0, 10)}: ${curation.why}`,
      };
    }
    if (curation.kind === 'HIDE') first.hidden = true;
  }
  const groups = [...new Set(draftOf.values())].map((draft): EventGroup => {
    const reports = [...draft.ids].map((id) => byId.get(id) as ReportDigest).sort(firstReport);
    const alone = reports.length === 1;
    return {
      reports,
      rules: new Map(reports.map(({ id }) => [id, rules.get(id) ?? (alone ? 'event/one-report' : 'event/same-day')])),
      title: draft.title,
      date: draft.date,
      hidden: draft.hidden,
    };
  });
  return { groups, states };
}

/** What the curation's articles tell goes, from the group it speaks of, into a group of its own. */
function splitOff(
  curation: Curation,
  from: Draft,
  byId: ReadonlyMap<string, ReportDigest>,
  draftOf: Map<string, Draft>,
  rules: Map<string, string>,
): void {
  const going = [...from.ids].filter((id) => curation.articles.includes(byId.get(id)?.articleId ?? ''));
  if (going.length === 0 || going.length === from.ids.size) return;
  const draft: Draft = { ids: new Set(going), title: null, date: null, hidden: false };
  for (const id of going) {
    from.ids.delete(id);
    draftOf.set(id, draft);
    rules.set(id, 'event/curation');
  }
}
