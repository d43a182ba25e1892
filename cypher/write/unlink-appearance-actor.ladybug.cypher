// Take away whom these appearances name.
// Variant: one row at a time, for LadybugDB reads the whole relation table when it is asked for many.
// Parameters: rows (id)
// Columns: none
MATCH (:Appearance {id: $id})-[relation:NAMES]->(:Actor)
DELETE relation
