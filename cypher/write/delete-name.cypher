// Delete these Name nodes with all their relations.
// Parameters: rows (id)
// Columns: none
UNWIND $rows AS row
MATCH (node:Name {id: row.id})
DETACH DELETE node
