// Whom do these appearances name, and by which keys?
// Parameters: rows (id)
// Columns: id, actor, digest
UNWIND $rows AS row
MATCH (appearance:Appearance {id: row.id})
RETURN appearance.id AS id, appearance.actor AS actor, appearance.digest AS digest
