// Delete these Key nodes with all their relations.
// Parameters: rows (id)
// Columns: none
UNWIND $rows AS row
MATCH (node:Key {id: row.id})
DETACH DELETE node
