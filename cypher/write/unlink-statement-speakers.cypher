// Take away who said or relayed these statements.
// Parameters: rows (id)
// Columns: none
UNWIND $rows AS row
MATCH (:Actor)-[relation:SAID|RELAYED]->(:Statement {id: row.id})
DELETE relation
