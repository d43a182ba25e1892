// Take away what tells of these events.
// Parameters: rows (id)
// Columns: none
UNWIND $rows AS row
MATCH (:Report)-[relation:TELLS_OF]->(:Event {id: row.id})
DELETE relation
