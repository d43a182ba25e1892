// What the questions of the playground begin with.

/** Ids of this server's graph. */
export interface Example {
  readonly event: string;
}

/** Asks for the event that most reports tell of. */
export const exampleQuery = '{ events(first: 1, orderBy: REPORTS_DESC) { nodes { id } } }';
