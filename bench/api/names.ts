// Whom the bench asks about: those of whom the graph tells most, in place of the names in `queries/`.

export interface Names {
  readonly speaker: string;
  readonly about: string;
  readonly first: string;
  readonly second: string;
  /** An actor that is not next to the first one. */
  readonly far: string;
  readonly event: string;
}

type Ask = (query: string, variables?: object) => Promise<any>;

export async function findNames(ask: Ask): Promise<Names> {
  const { statements } = await ask('{ statements { facets(limit: 1) { speakers { value label } } } }');
  const speaker = statements.facets.speakers[0];
  const told = await ask(
    'query($s: String) { statements(where: { speaker: $s }) { facets(limit: 1) { about { label } } } }',
    {
      s: speaker.value,
    },
  );
  const { events } = await ask(
    '{ events(first: 1, orderBy: REPORTS_DESC) { nodes { id } facets(limit: 100) { participants { value label count } } } }',
  );
  const [first] = events.facets.participants;
  const { actor } = await ask(
    'query($id: ID) { actor(id: $id) { relations(first: 100) { nodes { eventCount actor { id name } } } } }',
    { id: first.value },
  );
  const near = actor.relations.nodes;
  const known = new Set([first.value, ...near.map(({ actor: { id } }: { actor: { id: string } }) => id)]);
  const far = events.facets.participants.find(({ value }: { value: string }) => !known.has(value));
  return {
    speaker: speaker.label,
    about: told.statements.facets.about[0].label,
    first: first.label,
    second: near.find(({ eventCount }: { eventCount: number }) => eventCount > 0).actor.name,
    far: far.label,
    event: events.nodes[0].id,
  };
}

/** A question of `queries/` with these names and a time that takes in all. */
export function withNames(query: string, names: Names): string {
  return query
    .replace(/speaker: "[^"]*", about: "[^"]*"/, `speaker: "${names.speaker}", about: "${names.about}"`)
    .replace(/participants: \["[^"]*"\]/, `participants: ["${names.first}"]`)
    .replace(/participants: \["[^"]*", "[^"]*"\]/, `participants: ["${names.first}", "${names.second}"]`)
    .replace(/from: "\d[^"]*", to: "\d[^"]*"/, 'from: "1950", to: "2034"')
    .replace(/publishedAsOf: "[^"]*"/, 'publishedAsOf: "2034-01-01"')
    .replace(/paths\(from: "[^"]*", to: "[^"]*"/, `paths(from: "${names.first}", to: "${names.far}"`)
    .replace(/actor\(name: "[^"]*"\)/, `actor(name: "${names.first}")`);
}
