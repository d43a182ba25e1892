// Take away that these actors took part in these events.
// Parameters: rows (from, to)
// Columns: none
UNWIND $rows AS row
MATCH (:Actor {id: row.from})-[relation:TOOK_PART_IN]->(:Event {id: row.to})
DELETE relation
