// Delete these Statement nodes with all their relations.
// Parameters: rows (id)
// Columns: none
UNWIND $rows AS row
MATCH (node:Statement {id: row.id})
DETACH DELETE node
