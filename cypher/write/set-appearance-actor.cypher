// Write down whom these appearances name, and what resolution knows of them.
// Parameters: rows (id, actor, digest)
// Columns: none
UNWIND $rows AS row
MATCH (appearance:Appearance {id: row.id})
SET appearance.actor = row.actor, appearance.digest = row.digest
