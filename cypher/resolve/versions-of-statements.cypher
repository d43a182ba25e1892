// Which wordings do these statements have?
// Parameters: rows (id)
// Columns: id
UNWIND $rows AS row
MATCH (version:Version)-[:WORDS]->(:Statement {id: row.id})
RETURN version.id AS id
