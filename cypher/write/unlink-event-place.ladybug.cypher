// Take away where these events took place.
// Variant: one row at a time, for LadybugDB reads the whole relation table when it is asked for many.
// Parameters: rows (id)
// Columns: none
MATCH (:Event {id: $id})-[relation:TOOK_PLACE_IN]->(:Actor)
DELETE relation
