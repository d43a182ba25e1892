// Take away the events that these statements are about or were made at.
// Parameters: rows (id)
// Columns: none
UNWIND $rows AS row
MATCH (:Statement {id: row.id})-[relation:IS_ABOUT_EVENT|SAID_AT]->(:Event)
DELETE relation
