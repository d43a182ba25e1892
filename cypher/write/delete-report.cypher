// Delete these Report nodes with all their relations.
// Parameters: rows (id)
// Columns: none
UNWIND $rows AS row
MATCH (node:Report {id: row.id})
DETACH DELETE node
