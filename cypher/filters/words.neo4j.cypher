// Where a list of things `n` that hold some words begins, by label. That they hold them is a condition of its own.
// Variant: Neo4j has a full-text index; `$words` is asked of it (`src/store/words-query.ts`) and gives at least all that do.

// Actor
CALL db.index.fulltext.queryNodes('actor_words', $words) YIELD node AS n;

// Event
CALL db.index.fulltext.queryNodes('event_words', $words) YIELD node AS n;

// Statement
CALL db.index.fulltext.queryNodes('statement_words', $words) YIELD node AS n;

// Article
CALL db.index.fulltext.queryNodes('article_words', $words) YIELD node AS n;
