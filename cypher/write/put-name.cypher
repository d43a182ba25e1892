// Write these Name nodes: those that are there are overwritten.
// Parameters: rows (id)
// Columns: none
UNWIND $rows AS row
MERGE (node:Name {id: row.id})
