// Take away the wordings of these statements.
// Parameters: rows (id)
// Columns: none
UNWIND $rows AS row
MATCH (:Version)-[relation:WORDS]->(:Statement {id: row.id})
DELETE relation
