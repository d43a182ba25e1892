// What the screen of an event asks: the event, and what the same actors did before and after.

import type { Curation, DateValue, EventRecord, NamedActor, Report, StatementRecord } from '../answers.ts';
import { curationParts, dateParts, eventParts, reportParts, statementParts } from '../query-parts.ts';

const differenceParts = '{ actors { slug name } topics dates statements { id } }';

export const eventQuery = `query Event($slug: String!) {
  about { canCurate }
  event(slug: $slug) {
      ${eventParts}
      dateReason
      reports { id ${reportParts} }
      accounts {
        label
        party { slug name }
        statements(first: 20) { totalCount nodes { ${statementParts} } }
        reports { ${reportParts} }
        onlyHere ${differenceParts}
        missing ${differenceParts}
      }
      curations { ${curationParts} }
  }
}`;

export const aroundQuery = `query Around($before: EventFilter!, $after: EventFilter!) {
  before: events(where: $before, orderBy: DATE_DESC, first: 5) {
    nodes { slug title type status date ${dateParts} participants { role actor { slug name } } }
  }
  after: events(where: $after, orderBy: DATE_ASC, first: 50) {
    nodes { slug title type status date ${dateParts} participants { role actor { slug name } } }
  }
}`;

export interface Difference {
  readonly actors: readonly NamedActor[];
  readonly topics: readonly string[];
  readonly dates: readonly string[];
  readonly statements: readonly { readonly id: string }[];
}

export interface Account {
  readonly label: string;
  readonly party: NamedActor | null;
  readonly statements: { readonly totalCount: number; readonly nodes: readonly StatementRecord[] };
  readonly reports: readonly Report[];
  readonly onlyHere: Difference;
  readonly missing: Difference;
}

export interface FullEvent extends Omit<EventRecord, 'reports'> {
  readonly dateReason: string | null;
  readonly reports: readonly (Report & { readonly id: string })[];
  readonly accounts: readonly Account[];
  readonly curations: readonly Curation[];
}

export interface EventAnswer {
  readonly about: { readonly canCurate: boolean };
  readonly event: FullEvent | null;
}

export interface NearEvent {
  readonly slug: string;
  readonly title: string;
  readonly type: string;
  readonly status: string;
  readonly date: DateValue | null;
  readonly participants: readonly { readonly role: string | null; readonly actor: NamedActor }[];
}

export interface AroundAnswer {
  readonly before: { readonly nodes: readonly NearEvent[] };
  readonly after: { readonly nodes: readonly NearEvent[] };
}
