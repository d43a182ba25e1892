// Which appearances name these actors?
// Variant: one row at a time, for LadybugDB reads the whole relation table when it is asked for many.
// Parameters: rows (id)
// Columns: id, article, digest, actor
MATCH (appearance:Appearance)-[:NAMES]->(actor:Actor {id: $id})
RETURN appearance.id AS id, appearance.articleId AS article, appearance.digest AS digest, actor.id AS actor
