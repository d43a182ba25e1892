// Take away of which events these reports tell.
// Parameters: rows (id)
// Columns: none
UNWIND $rows AS row
MATCH (:Report {id: row.id})-[relation:TELLS_OF]->(:Event)
DELETE relation
