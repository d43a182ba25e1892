// What do these articles report?
// Variant: one row at a time, for LadybugDB reads the whole relation table when it is asked for many.
// Parameters: rows (id)
// Columns: id, digest
MATCH (report:Report)-[:STANDS_IN]->(:Article {id: $id})
RETURN report.id AS id, report.digest AS digest
