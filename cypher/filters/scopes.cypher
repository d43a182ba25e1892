// Where a list begins: for each `parent` of `$parents` the things `n` that belong to it. Named label of the parent, then field.

// Actor.events
MATCH (:Actor {id: parent})-[:TOOK_PART_IN]->(n:Event);

// Actor.statements
MATCH (:Actor {id: parent})-[:SAID]->(n:Statement);

// Actor.statementsAbout
MATCH (:Actor {id: parent})<-[:IS_ABOUT]-(n:Statement);

// Actor.articles
MATCH (:Actor {id: parent})<-[:MENTIONS]-(n:Article);

// Event.statements
MATCH (:Event {id: parent})<-[:SAID_AT]-(n:Statement);

// Event.statementsAbout
MATCH (:Event {id: parent})<-[:IS_ABOUT_EVENT]-(n:Statement);

// Event.accounts: what was said at it or about it.
MATCH (:Event {id: parent})<-[:SAID_AT|IS_ABOUT_EVENT]-(n:Statement);

// Event.articles
MATCH (:Event {id: parent})<-[:TELLS_OF]-(:Report)-[:STANDS_IN]->(n:Article);

// Article.events
MATCH (:Article {id: parent})<-[:STANDS_IN]-(:Report)-[:TELLS_OF]->(n:Event);

// Article.statements
MATCH (:Article {id: parent})<-[:STANDS_IN]-(:Version)-[:WORDS]->(n:Statement);

// Article.actors
MATCH (:Article {id: parent})-[:MENTIONS]->(n:Actor);

// Relation.events: the parent is the two actors' ids (24 characters each), parted by a space.
MATCH (:Actor {id: left(parent, 24)})-[:TOOK_PART_IN]->(n:Event)<-[:TOOK_PART_IN]-(:Actor {id: right(parent, 24)});

// Relation.statements
MATCH (a:Actor {id: left(parent, 24)})-[:SAID|RELAYED|ADDRESSED_TO|IS_ABOUT]-(n:Statement)-[:SAID|RELAYED|ADDRESSED_TO|IS_ABOUT]-(b:Actor {id: right(parent, 24)})
WHERE (EXISTS { MATCH (a)-[:SAID|RELAYED]->(n) } AND EXISTS { MATCH (n)-[:ADDRESSED_TO|IS_ABOUT]->(b) })
  OR (EXISTS { MATCH (b)-[:SAID|RELAYED]->(n) } AND EXISTS { MATCH (n)-[:ADDRESSED_TO|IS_ABOUT]->(a) });
