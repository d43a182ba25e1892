// Delete those of these names that nobody has any more.
// Parameters: rows (id)
// Columns: none
UNWIND $rows AS row
MATCH (name:Name {id: row.id})
WHERE NOT EXISTS { MATCH (:Actor)-[:IS_CALLED]->(name) }
DELETE name
