// What do these articles call the actors they name?
// Variant: one row at a time, for LadybugDB reads the whole relation table when it is asked for many.
// Parameters: rows (id)
// Columns: id, article, digest, actor
MATCH (appearance:Appearance)-[:STANDS_IN]->(:Article {id: $id})
RETURN appearance.id AS id, appearance.articleId AS article, appearance.digest AS digest, appearance.actor AS actor
