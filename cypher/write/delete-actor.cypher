// Delete these Actor nodes with all their relations.
// Parameters: rows (id)
// Columns: none
UNWIND $rows AS row
MATCH (node:Actor {id: row.id})
DETACH DELETE node
