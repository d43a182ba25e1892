// What do these articles quote?
// Variant: one row at a time, for LadybugDB reads the whole relation table when it is asked for many.
// Parameters: rows (id)
// Columns: id, digest
MATCH (version:Version)-[:STANDS_IN]->(:Article {id: $id})
RETURN version.id AS id, version.digest AS digest
