// How do these wordings go, and of which statement are they?
// Parameters: rows (id)
// Columns: id, digest, statement
UNWIND $rows AS row
MATCH (version:Version {id: row.id})
RETURN version.id AS id, version.digest AS digest, version.statement AS statement
