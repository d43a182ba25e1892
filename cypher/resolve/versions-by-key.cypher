// Which wordings have one of these keys?
// Parameters: rows (id)
// Columns: id
UNWIND $rows AS row
MATCH (version:Version)-[:HAS_KEY]->(:Key {id: row.id})
RETURN DISTINCT version.id AS id
