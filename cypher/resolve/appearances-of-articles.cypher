// What do these articles call the actors they name?
// Parameters: rows (id)
// Columns: id, article, digest, actor
UNWIND $rows AS row
MATCH (appearance:Appearance)-[:STANDS_IN]->(:Article {id: row.id})
OPTIONAL MATCH (appearance)-[:NAMES]->(actor:Actor)
RETURN appearance.id AS id, row.id AS article, appearance.digest AS digest, actor.id AS actor
