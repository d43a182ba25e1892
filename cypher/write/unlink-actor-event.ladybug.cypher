// Take away that these actors took part in these events.
// Variant: one row at a time, for LadybugDB reads the whole relation table when it is asked for many.
// Parameters: rows (from, to)
// Columns: none
MATCH (:Actor {id: $from})-[relation:TOOK_PART_IN]->(:Event {id: $to})
DELETE relation
