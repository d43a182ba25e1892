// The statements of a page, put together by who said them or where.

import type { StatementRecord } from '../answers.ts';

const groupings = ['speaker', 'event'] as const;
export type Grouping = (typeof groupings)[number];

/** What `group=` asks for; null where it asks for nothing, or for nonsense. */
export function groupingOf(value: string | null): Grouping | null {
  return groupings.find((name) => name === value) ?? null;
}

export interface StatementGroup {
  readonly key: string;
  /** Null for what has no event. */
  readonly title: string | null;
  /** The path of the speaker's or event's screen, where there is one. */
  readonly to: readonly string[] | null;
  readonly statements: readonly StatementRecord[];
}

/** Groups in the order of their first statement; within, the order stays. What has no event comes last. */
export function groups(statements: readonly StatementRecord[], by: Grouping): StatementGroup[] {
  const found = new Map<string, StatementGroup & { readonly statements: StatementRecord[] }>();
  for (const statement of statements) {
    const { key, title, to } = by === 'speaker' ? bySpeaker(statement) : byEvent(statement);
    const group = found.get(key) ?? { key, title, to, statements: [] };
    group.statements.push(statement);
    found.set(key, group);
  }
  return [...found.values()].sort((a, b) => Number(a.title === null) - Number(b.title === null));
}

function bySpeaker({ speaker, speakerText }: StatementRecord) {
  if (speaker === null) return { key: `words ${speakerText}`, title: speakerText, to: null };
  return { key: speaker.slug, title: speaker.name, to: ['actors', speaker.slug] };
}

function byEvent({ event }: StatementRecord) {
  if (event === null) return { key: '', title: null, to: null };
  return { key: event.slug, title: event.title, to: ['events', event.slug] };
}
