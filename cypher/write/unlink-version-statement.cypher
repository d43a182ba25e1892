// Take away of which statements these wordings are.
// Parameters: rows (id)
// Columns: none
UNWIND $rows AS row
MATCH (:Version {id: row.id})-[relation:WORDS]->(:Statement)
DELETE relation
