// Delete these Article nodes with all their relations.
// Parameters: rows (id)
// Columns: none
UNWIND $rows AS row
MATCH (node:Article {id: row.id})
DETACH DELETE node
