// Conditions on a statement `n`, composed by `src/store/condition.ts`. `anchor:` is the same condition as a pattern to begin with.

// ids: it is one of these.
// anchor: UNWIND $ids AS one MATCH (n:Statement {id: one})
n.id IN $ids;

// never: nothing fits.
1 = 0;

// speaker: this actor said it.
// anchor: MATCH (:Actor {id: $actor})-[:SAID]->(n:Statement)
EXISTS { MATCH (n)<-[:SAID]-(:Actor {id: $actor}) };

// via: this party reports it.
// anchor: MATCH (:Actor {id: $actor})-[:RELAYED]->(n:Statement)
EXISTS { MATCH (n)<-[:RELAYED]-(:Actor {id: $actor}) };

// addressee: it was said to this actor.
// anchor: MATCH (:Actor {id: $actor})<-[:ADDRESSED_TO]-(n:Statement)
EXISTS { MATCH (n)-[:ADDRESSED_TO]->(:Actor {id: $actor}) };

// about: it is about this actor.
// anchor: MATCH (:Actor {id: $actor})<-[:IS_ABOUT]-(n:Statement)
EXISTS { MATCH (n)-[:IS_ABOUT]->(:Actor {id: $actor}) };

// aboutEvent: it is about this event.
// anchor: MATCH (:Event {id: $event})<-[:IS_ABOUT_EVENT]-(n:Statement)
EXISTS { MATCH (n)-[:IS_ABOUT_EVENT]->(:Event {id: $event}) };

// attributed: its speaker is known by name.
EXISTS { MATCH (n)<-[:SAID]-(:Actor) };

// text: it holds these words (folded).
n.folded CONTAINS $text;

// mode
n.mode = $mode;

// overlaps: some of the time when it may have been said lies in the stretch.
n.sortStart <= $to AND n.sortEnd >= $from AND n.sortStart < '9999-12-31';

// within: all of the time when it may have been said lies in the stretch.
n.sortStart >= $from AND n.sortEnd <= $to AND n.sortStart < '9999-12-31';

// event: it was said at this event.
// anchor: MATCH (:Event {id: $event})<-[:SAID_AT]-(n:Statement)
EXISTS { MATCH (n)-[:SAID_AT]->(:Event {id: $event}) };

// article: this article reports it.
// anchor: MATCH (:Article {id: $article})<-[:STANDS_IN]-(:Version)-[:WORDS]->(n:Statement)
EXISTS { MATCH (n)<-[:WORDS]-(:Version)-[:STANDS_IN]->(:Article {id: $article}) };

// publisher: an article of this publisher reports it.
EXISTS { MATCH (n)<-[:WORDS]-(:Version)-[:STANDS_IN]->(:Article {publisher: $publisher}) };

// published: an article published in this time reports it (instants).
EXISTS { MATCH (n)<-[:WORDS]-(:Version)-[:STANDS_IN]->(a:Article) WHERE a.publishedStart <= $to AND a.publishedEnd >= $from };

// publishedWithin: an article published wholly in this time reports it (instants).
EXISTS { MATCH (n)<-[:WORDS]-(:Version)-[:STANDS_IN]->(a:Article) WHERE a.publishedStart >= $from AND a.publishedEnd <= $to };

// known: a version of it had been published and recorded until then (instants).
EXISTS { MATCH (n)<-[:WORDS]-(v:Version) WHERE v.publishedStart <= $published AND v.recordedAt <= $recorded };
