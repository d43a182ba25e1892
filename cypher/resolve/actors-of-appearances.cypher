// Whom do these appearances name?
// Parameters: rows (id)
// Columns: id, actor
UNWIND $rows AS row
MATCH (appearance:Appearance {id: row.id})
RETURN appearance.id AS id, appearance.actor AS actor
