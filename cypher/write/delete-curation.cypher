// Delete these Curation nodes with all their relations.
// Parameters: rows (id)
// Columns: none
UNWIND $rows AS row
MATCH (node:Curation {id: row.id})
DETACH DELETE node
