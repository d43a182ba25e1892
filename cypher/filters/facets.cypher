// How things `n` spread: for each, the value to filter by and the words to show, as columns `value` and `label`; `parent` is whose list it is.

// Actor.kinds
WITH n.kind AS value, n.kind AS label, parent, n;

// Actor.publishers
MATCH (n)<-[:MENTIONS]-(a:Article) WHERE a.publisher IS NOT NULL
WITH DISTINCT a.publisher AS value, a.publisher AS label, parent, n;

// Event.types
WITH n.type AS value, n.type AS label, parent, n;

// Event.statuses
WITH n.status AS value, n.status AS label, parent, n;

// Event.participants
MATCH (n)<-[:TOOK_PART_IN]-(x:Actor) WHERE NOT x.hidden
WITH DISTINCT x.id AS value, x.name AS label, parent, n;

// Event.places
MATCH (n)-[:TOOK_PLACE_IN]->(x:Actor) WHERE NOT x.hidden
WITH DISTINCT x.id AS value, x.name AS label, parent, n;

// Event.publishers
MATCH (n)<-[:TELLS_OF]-(:Report)-[:STANDS_IN]->(a:Article) WHERE a.publisher IS NOT NULL
WITH DISTINCT a.publisher AS value, a.publisher AS label, parent, n;

// Statement.speakers
MATCH (n)<-[:SAID]-(x:Actor) WHERE NOT x.hidden
WITH DISTINCT x.id AS value, x.name AS label, parent, n;

// Statement.via
MATCH (n)<-[:RELAYED]-(x:Actor) WHERE NOT x.hidden
WITH DISTINCT x.id AS value, x.name AS label, parent, n;

// Statement.about
MATCH (n)-[:IS_ABOUT]->(x:Actor) WHERE NOT x.hidden
WITH DISTINCT x.id AS value, x.name AS label, parent, n;

// Statement.modes
WITH n.mode AS value, n.mode AS label, parent, n;

// Statement.publishers
MATCH (n)<-[:WORDS]-(:Version)-[:STANDS_IN]->(a:Article) WHERE a.publisher IS NOT NULL
WITH DISTINCT a.publisher AS value, a.publisher AS label, parent, n;

// Article.publishers
WITH n.publisher AS value, n.publisher AS label, parent, n WHERE value IS NOT NULL;

// Article.languages
WITH n.language AS value, n.language AS label, parent, n;

// Article.actors
MATCH (n)-[:MENTIONS]->(x:Actor) WHERE NOT x.hidden
WITH DISTINCT x.id AS value, x.name AS label, parent, n;
