// What do these articles report?
// Parameters: rows (id)
// Columns: id, digest
UNWIND $rows AS row
MATCH (report:Report)-[:STANDS_IN]->(:Article {id: row.id})
RETURN report.id AS id, report.digest AS digest
