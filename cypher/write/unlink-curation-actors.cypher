// Take away which actors these curations correct.
// Parameters: rows (id)
// Columns: none
UNWIND $rows AS row
MATCH (:Curation {id: row.id})-[relation:CORRECTS]->(:Actor)
DELETE relation
