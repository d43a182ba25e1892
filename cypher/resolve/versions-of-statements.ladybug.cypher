// Which wordings do these statements have?
// Variant: one row at a time, for LadybugDB reads the whole relation table when it is asked for many.
// Parameters: rows (id)
// Columns: id
MATCH (version:Version)-[:WORDS]->(:Statement {id: $id})
RETURN version.id AS id
