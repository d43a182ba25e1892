// Take away whom these articles mention.
// Variant: one row at a time, for LadybugDB reads the whole relation table when it is asked for many.
// Parameters: rows (id)
// Columns: none
MATCH (:Article {id: $id})-[relation:MENTIONS]->(:Actor)
DELETE relation
