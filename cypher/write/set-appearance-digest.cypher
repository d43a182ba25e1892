// Change what resolution knows of these appearances.
// Parameters: rows (id, digest)
// Columns: none
UNWIND $rows AS row
MATCH (appearance:Appearance {id: row.id})
SET appearance.digest = row.digest
