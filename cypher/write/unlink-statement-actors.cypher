// Take away whom these statements are about or addressed to.
// Parameters: rows (id)
// Columns: none
UNWIND $rows AS row
MATCH (:Statement {id: row.id})-[relation:IS_ABOUT|ADDRESSED_TO]->(:Actor)
DELETE relation
