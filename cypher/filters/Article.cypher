// Conditions on an article `n`, composed by `src/store/condition.ts`. `anchor:` is the same condition as a pattern to begin with.

// ids: it is one of these.
// anchor: UNWIND $ids AS one MATCH (n:Article {id: one})
n.id IN $ids;

// never: nothing fits.
1 = 0;

// text: its title or text holds these words (folded).
n.folded CONTAINS $text;

// publisher
n.publisher = $publisher;

// language
n.language = $language;

// overlaps: it may have been published in this time (instants).
n.publishedStart <= $to AND n.publishedEnd >= $from AND n.publishedStart < '9999-12-31';

// within: it was published in this time (instants).
n.publishedStart >= $from AND n.publishedEnd <= $to AND n.publishedStart < '9999-12-31';

// mentions: it names this actor.
// anchor: MATCH (:Actor {id: $actor})<-[:MENTIONS]-(n:Article)
EXISTS { MATCH (n)-[:MENTIONS]->(:Actor {id: $actor}) };

// event: it tells of this event.
// anchor: MATCH (:Event {id: $event})<-[:TELLS_OF]-(:Report)-[:STANDS_IN]->(n:Article)
EXISTS { MATCH (n)<-[:STANDS_IN]-(:Report)-[:TELLS_OF]->(:Event {id: $event}) };

// statement: it reports this statement.
// anchor: MATCH (:Statement {id: $statement})<-[:WORDS]-(:Version)-[:STANDS_IN]->(n:Article)
EXISTS { MATCH (n)<-[:STANDS_IN]-(:Version)-[:WORDS]->(:Statement {id: $statement}) };

// recorded: it was recorded here until then (instant).
n.recordedAt <= $recorded;
