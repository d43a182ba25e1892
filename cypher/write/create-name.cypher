// Create these Name nodes; none of them is there yet.
// Parameters: rows (id)
// Columns: none
UNWIND $rows AS row
CREATE (node:Name {id: row.id})
