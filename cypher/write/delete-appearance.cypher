// Delete these Appearance nodes with all their relations.
// Parameters: rows (id)
// Columns: none
UNWIND $rows AS row
MATCH (node:Appearance {id: row.id})
DETACH DELETE node
