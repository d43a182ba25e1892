// What do these articles call the actors they name?
// Parameters: rows (id)
// Columns: id, article, digest, actor
UNWIND $rows AS row
MATCH (appearance:Appearance)-[:STANDS_IN]->(:Article {id: row.id})
RETURN appearance.id AS id, appearance.articleId AS article, appearance.digest AS digest, appearance.actor AS actor
