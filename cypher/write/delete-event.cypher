// Delete these Event nodes with all their relations.
// Parameters: rows (id)
// Columns: none
UNWIND $rows AS row
MATCH (node:Event {id: row.id})
DETACH DELETE node
