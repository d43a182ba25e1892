// Conditions on a curation `n`, composed by `src/store/condition.ts`.

// never: nothing fits.
1 = 0;

// kinds
n.kind IN $kinds;

// states
n.state IN $states;

// who
n.who = $who;

// subject: it concerns this actor or event.
EXISTS { MATCH (n)-[:CORRECTS]->(x:Actor) WHERE x.id = $subject } OR EXISTS { MATCH (n)-[:CORRECTS]->(x:Event) WHERE x.id = $subject };
