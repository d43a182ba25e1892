// Which reports have one of these keys?
// Parameters: rows (id)
// Columns: id
UNWIND $rows AS row
MATCH (report:Report)-[:HAS_KEY]->(:Key {id: row.id})
RETURN DISTINCT report.id AS id
