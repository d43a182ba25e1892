// How do these wordings go, of which statement are they, and by which rule?
// Parameters: rows (id)
// Columns: id, digest, statement, statementRule
UNWIND $rows AS row
MATCH (version:Version {id: row.id})
RETURN version.id AS id, version.digest AS digest, version.statement AS statement, version.statementRule AS statementRule
