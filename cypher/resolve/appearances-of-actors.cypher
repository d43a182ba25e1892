// Which appearances name these actors?
// Parameters: rows (id)
// Columns: id, article, digest, actor
UNWIND $rows AS row
MATCH (appearance:Appearance)-[:NAMES]->(actor:Actor {id: row.id})
RETURN appearance.id AS id, appearance.articleId AS article, appearance.digest AS digest, actor.id AS actor
