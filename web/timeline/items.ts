// Events and statements as the picture needs them: where on the ruler, in which lanes, in which form.

import type { ClaimedDates, DateValue, EventLine, StatementLine } from '../answers.ts';
import { type Span, spanOfDate } from './span.ts';
import { textWidth } from './text-width.ts';

export interface Item {
  readonly id: string;
  readonly title: string;
  readonly titleWidth: number;
  readonly date: DateValue;
  readonly span: Span;
  readonly record: EventLine | StatementLine;
  /** Other dates that reports give, when they cannot all be right. */
  readonly others: readonly { readonly edtf: string; readonly span: Span }[];
}

export const groupings = ['none', 'actor', 'place', 'type', 'article'] as const;
/** What a lane stands for. */
export type Grouping = (typeof groupings)[number];

export interface LaneKey {
  readonly key: string;
  readonly label: string;
}

/** The dated events in the order of the ruler, and those that have no place on it; `conflicts` tells of the dates that others give. */
export function itemsOf(
  events: readonly EventLine[],
  conflicts: readonly ClaimedDates[] = [],
): { items: Item[]; undated: EventLine[] } {
  const claimed = new Map(conflicts.map(({ id, dateClaims }) => [id, dateClaims]));
  const items: Item[] = [];
  const undated: EventLine[] = [];
  for (const event of events) {
    const span = spanOf(event.date);
    if (event.date === null || span === null) undated.push(event);
    else {
      const { id, title, date } = event;
      items.push({
        id,
        title,
        titleWidth: textWidth(title),
        date,
        span,
        others: otherDates(date, claimed.get(id) ?? []),
        record: event,
      });
    }
  }
  return { items: items.sort(inOrder), undated };
}

/** The statements whose time is known, in the order of the ruler. */
export function statementItemsOf(statements: readonly StatementLine[]): Item[] {
  const items = statements.flatMap((statement): Item[] => {
    const { id, text, speakerText, said } = statement;
    const span = spanOf(said);
    if (said === null || span === null) return [];
    const title = `${speakerText}: ${text}`;
    return [{ id, title, titleWidth: textWidth(title), date: said, span, others: [], record: statement }];
  });
  return items.sort(inOrder);
}

export function isEvent(record: EventLine | StatementLine): record is EventLine {
  return 'status' in record;
}

function spanOf(date: DateValue | null): Span | null {
  return date === null ? null : spanOfDate(date.edtf);
}

/** `-Infinity - -Infinity` is no number, hence the comparisons. */
function inOrder(a: Item, b: Item): number {
  const [aBegin, bBegin, aEnd, bEnd] = [begin(a.span), begin(b.span), end(a.span), end(b.span)];
  if (aBegin !== bBegin) return aBegin < bBegin ? -1 : 1;
  if (aEnd !== bEnd) return aEnd < bEnd ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}

export function begin(span: Span): number {
  return span.from ?? Number.NEGATIVE_INFINITY;
}

export function end(span: Span): number {
  return span.to ?? Number.POSITIVE_INFINITY;
}

function otherDates(date: DateValue, claims: ClaimedDates['dateClaims']): Item['others'] {
  const other = new Set(claims.filter(({ chosen }) => !chosen).map(({ edtf }) => edtf));
  other.delete(date.edtf);
  return [...other].flatMap((edtf) => {
    const span = spanOfDate(edtf);
    return span === null ? [] : [{ edtf, span }];
  });
}

export interface LaneItems {
  /** Null: everything that has no lane of its own. */
  readonly lane: LaneKey | null;
  readonly items: readonly Item[];
}

/**
 * The lanes with the most events first, ties by name, then one for the rest. An event stands in the lane of each of its actors (or
 * articles): in the rest only if none of its own has a lane.
 */
export function lanesOf(items: readonly Item[], grouping: Grouping, most: number): LaneItems[] {
  if (grouping === 'none') return [{ lane: null, items }];
  const lanes = new Map<string, { lane: LaneKey; items: Item[] }>();
  for (const item of items) {
    for (const lane of laneKeys(item.record, grouping)) {
      const found = lanes.get(lane.key) ?? { lane, items: [] };
      lanes.set(lane.key, found);
      found.items.push(item);
    }
  }
  const sorted = [...lanes.values()].sort(
    (a, b) => b.items.length - a.items.length || (a.lane.label < b.lane.label ? -1 : 1),
  );
  const shown = sorted.slice(0, most);
  const covered = new Set(shown.flatMap((lane) => lane.items));
  const rest = items.filter((item) => !covered.has(item));
  return rest.length > 0 ? [...shown, { lane: null, items: rest }] : shown;
}

function laneKeys(event: Item['record'], grouping: Exclude<Grouping, 'none'>): LaneKey[] {
  if (!isEvent(event)) return [];
  if (grouping === 'type') return [{ key: event.type, label: event.type }];
  if (grouping === 'place') return event.place === null ? [] : [{ key: event.place.slug, label: event.place.name }];
  if (grouping === 'actor') {
    return unique(event.participants.map(({ actor }) => ({ key: actor.slug, label: actor.name })));
  }
  return unique((event.reports ?? []).map(({ article }) => ({ key: article.slug, label: article.title })));
}

function unique(keys: readonly LaneKey[]): LaneKey[] {
  return [...new Map(keys.map((lane) => [lane.key, lane])).values()];
}
