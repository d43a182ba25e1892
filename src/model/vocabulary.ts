// The closed sets of words that TypeScript, GraphQL, Cypher and the page share.

export const actorKinds = ['PERSON', 'ORGANIZATION', 'PLACE'] as const;
export type ActorKind = (typeof actorKinds)[number];

export const eventTypes = [
  'MEETING',
  'CALL',
  'SUMMIT',
  'VISIT',
  'SPEECH',
  'STATEMENT_ISSUED',
  'AGREEMENT',
  'LEGISLATION',
  'ELECTION',
  'APPOINTMENT',
  'LEGAL',
  'SANCTION',
  'PROTEST',
  'ARREST',
  'VIOLENCE',
  'MILITARY',
  'DISASTER',
  'ECONOMY',
  'PUBLICATION',
  'OTHER',
] as const;
export type EventType = (typeof eventTypes)[number];

/** Whether an event took place, as far as its reports tell. DENIED: a party says that it did not or will not happen. */
export const eventStatuses = ['HAPPENED', 'PLANNED', 'UNCERTAIN', 'DENIED'] as const;
export type EventStatus = (typeof eventStatuses)[number];

export const statementModes = ['DIRECT', 'INDIRECT'] as const;
export type StatementMode = (typeof statementModes)[number];
