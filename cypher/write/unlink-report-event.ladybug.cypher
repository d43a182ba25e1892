// Take away of which events these reports tell.
// Variant: one row at a time, for LadybugDB reads the whole relation table when it is asked for many.
// Parameters: rows (id)
// Columns: none
MATCH (:Report {id: $id})-[relation:TELLS_OF]->(:Event)
DELETE relation
