// Delete those of these names that nobody has any more.
// Variant: one row at a time, for LadybugDB reads the whole relation table when it is asked for many.
// Parameters: rows (id)
// Columns: none
MATCH (name:Name {id: $id})
WHERE NOT EXISTS { MATCH (:Actor)-[:IS_CALLED]->(name) }
DELETE name
