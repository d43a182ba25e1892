// Take away these names of actors.
// Parameters: rows (from, to)
// Columns: none
UNWIND $rows AS row
MATCH (:Actor {id: row.from})-[relation:IS_CALLED]->(:Name {id: row.to})
DELETE relation
