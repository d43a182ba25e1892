// Conditions on an event `n`, composed by `src/store/condition.ts`. `anchor:` is the same condition as a pattern to begin with.

// ids: it is one of these.
// anchor: UNWIND $ids AS one MATCH (n:Event {id: one})
n.id IN $ids;

// never: nothing fits.
1 = 0;

// participant: this actor took part.
// anchor: MATCH (:Actor {id: $actor})-[:TOOK_PART_IN]->(n:Event)
EXISTS { MATCH (n)<-[:TOOK_PART_IN]-(:Actor {id: $actor}) };

// anyParticipant: one of these actors took part.
EXISTS { MATCH (n)<-[:TOOK_PART_IN]-(p:Actor) WHERE p.id IN $actors };

// types
n.type IN $types;

// statuses
n.status IN $statuses;

// place: it took place there.
// anchor: MATCH (:Actor {id: $actor})<-[:TOOK_PLACE_IN]-(n:Event)
EXISTS { MATCH (n)-[:TOOK_PLACE_IN]->(:Actor {id: $actor}) };

// overlaps: some of its possible time lies in the stretch.
n.sortStart <= $to AND n.sortEnd >= $from AND n.sortStart < '9999-12-31';

// within: all of its possible time lies in the stretch.
n.sortStart >= $from AND n.sortEnd <= $to AND n.sortStart < '9999-12-31';

// dated
n.sortStart < '9999-12-31';

// undated
n.sortStart = '9999-12-31';

// conflict
n.dateConflict = $conflict;

// text: its title holds these words (folded).
n.folded CONTAINS $text;

// article: this article tells of it.
// anchor: MATCH (:Article {id: $article})<-[:STANDS_IN]-(:Report)-[:TELLS_OF]->(n:Event)
EXISTS { MATCH (n)<-[:TELLS_OF]-(:Report)-[:STANDS_IN]->(:Article {id: $article}) };

// publisher: an article of this publisher tells of it.
EXISTS { MATCH (n)<-[:TELLS_OF]-(:Report)-[:STANDS_IN]->(:Article {publisher: $publisher}) };

// published: an article published in this time tells of it (instants).
EXISTS { MATCH (n)<-[:TELLS_OF]-(:Report)-[:STANDS_IN]->(a:Article) WHERE a.publishedStart <= $to AND a.publishedEnd >= $from };

// publishedWithin: an article published wholly in this time tells of it (instants).
EXISTS { MATCH (n)<-[:TELLS_OF]-(:Report)-[:STANDS_IN]->(a:Article) WHERE a.publishedStart >= $from AND a.publishedEnd <= $to };

// minReports
n.reportCount >= $count;

// known: a report of it had been published and recorded until then (instants).
EXISTS { MATCH (n)<-[:TELLS_OF]-(r:Report) WHERE r.publishedStart <= $published AND r.recordedAt <= $recorded };

// overlapsKnown: a report published and recorded until then gives a date that meets the stretch.
EXISTS {
  MATCH (n)<-[:TELLS_OF]-(r:Report)
  WHERE r.publishedStart <= $published AND r.recordedAt <= $recorded AND r.edtf IS NOT NULL
    AND coalesce(r.earliest, '0000-01-01') <= $to AND coalesce(r.latest, '9999-12-30') >= $from
};

// withinKnown: a report published and recorded until then gives a date that lies in the stretch.
EXISTS {
  MATCH (n)<-[:TELLS_OF]-(r:Report)
  WHERE r.publishedStart <= $published AND r.recordedAt <= $recorded AND r.edtf IS NOT NULL
    AND coalesce(r.earliest, '0000-01-01') >= $from AND coalesce(r.latest, '9999-12-30') <= $to
};

// statusesKnown: a report published and recorded until then gives it one of these statuses.
EXISTS {
  MATCH (n)<-[:TELLS_OF]-(r:Report)
  WHERE r.publishedStart <= $published AND r.recordedAt <= $recorded AND r.status IN $statuses
};
