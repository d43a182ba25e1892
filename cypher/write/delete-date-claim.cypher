// Delete these DateClaim nodes with all their relations.
// Parameters: rows (id)
// Columns: none
UNWIND $rows AS row
MATCH (node:DateClaim {id: row.id})
DETACH DELETE node
