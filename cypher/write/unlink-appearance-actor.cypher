// Take away whom these appearances name.
// Parameters: rows (id)
// Columns: none
UNWIND $rows AS row
MATCH (:Appearance {id: row.id})-[relation:NAMES]->(:Actor)
DELETE relation
