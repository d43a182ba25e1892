// Take away these names of actors.
// Variant: one row at a time, for LadybugDB reads the whole relation table when it is asked for many.
// Parameters: rows (from, to)
// Columns: none
MATCH (:Actor {id: $from})-[relation:IS_CALLED]->(:Name {id: $to})
DELETE relation
