// Take away whom these articles mention.
// Parameters: rows (id)
// Columns: none
UNWIND $rows AS row
MATCH (:Article {id: row.id})-[relation:MENTIONS]->(:Actor)
DELETE relation
