// Delete these Version nodes with all their relations.
// Parameters: rows (id)
// Columns: none
UNWIND $rows AS row
MATCH (node:Version {id: row.id})
DETACH DELETE node
