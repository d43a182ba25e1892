// What do these reports say of who took part?
// Parameters: ids (list of text)
// Columns: id, digest (JSON)
UNWIND $ids AS wanted
MATCH (x:Report {id: wanted})
RETURN x.id AS id, x.digest AS digest
