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

// Relation.events: the parent is the ids of the two actors and of what ties them; the first two stand for it in the answer.
UNWIND split(parent, ' ') AS one MATCH (n:Event {id: one});

// Relation.statements: likewise.
UNWIND split(parent, ' ') AS one MATCH (n:Statement {id: one});
