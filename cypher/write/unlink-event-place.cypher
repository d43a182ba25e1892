// Take away where these events took place.
// Parameters: rows (id)
// Columns: none
UNWIND $rows AS row
MATCH (:Event {id: row.id})-[relation:TOOK_PLACE_IN]->(:Actor)
DELETE relation
