// Take away who took part in these events.
// Parameters: rows (id)
// Columns: none
UNWIND $rows AS row
MATCH (:Actor)-[relation:TOOK_PART_IN]->(:Event {id: row.id})
DELETE relation
