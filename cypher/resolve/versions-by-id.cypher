// How do these wordings go, and of which statement are they?
// Parameters: rows (id)
// Columns: id, digest, statement, signature
UNWIND $rows AS row
MATCH (version:Version {id: row.id})
OPTIONAL MATCH (version)-[:WORDS]->(statement:Statement)
RETURN version.id AS id, version.digest AS digest, statement.id AS statement, statement.signature AS signature
