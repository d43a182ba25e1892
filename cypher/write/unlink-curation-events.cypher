// Take away which events these curations correct.
// Parameters: rows (id)
// Columns: none
UNWIND $rows AS row
MATCH (:Curation {id: row.id})-[relation:CORRECTS]->(:Event)
DELETE relation
