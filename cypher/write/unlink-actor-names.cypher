// Take away the names of these actors.
// Parameters: rows (id)
// Columns: none
UNWIND $rows AS row
MATCH (:Actor {id: row.id})-[relation:IS_CALLED]->(:Name)
DELETE relation
