// What do these articles quote?
// Parameters: rows (id)
// Columns: id, digest
UNWIND $rows AS row
MATCH (version:Version)-[:STANDS_IN]->(:Article {id: row.id})
RETURN version.id AS id, version.digest AS digest
