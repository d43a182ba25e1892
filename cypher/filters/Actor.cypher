// Conditions on an actor `n`, composed by `src/store/condition.ts`. `anchor:` is the same condition as a pattern to begin with.

// ids: it is one of these.
// anchor: UNWIND $ids AS one MATCH (n:Actor {id: one})
n.id IN $ids;

// never: nothing fits.
1 = 0;

// text: one of its names holds these words (folded).
n.folded CONTAINS $text;

// kinds
n.kind IN $kinds;

// article: this article names it.
// anchor: MATCH (:Article {id: $article})-[:MENTIONS]->(n:Actor)
EXISTS { MATCH (n)<-[:MENTIONS]-(:Article {id: $article}) };

// publisher: an article of this publisher names it.
EXISTS { MATCH (n)<-[:MENTIONS]-(:Article {publisher: $publisher}) };

// event: it took part in this event.
// anchor: MATCH (:Event {id: $event})<-[:TOOK_PART_IN]-(n:Actor)
EXISTS { MATCH (n)-[:TOOK_PART_IN]->(:Event {id: $event}) };

// minArticles
n.articleCount >= $count;
