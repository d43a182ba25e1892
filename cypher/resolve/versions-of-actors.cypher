// Which wordings are of a statement by, to or about these actors?
// Parameters: rows (id)
// Columns: id
UNWIND $rows AS row
MATCH (:Actor {id: row.id})-[:SAID|RELAYED]->(statement:Statement)
MATCH (version:Version)-[:WORDS]->(statement)
RETURN DISTINCT version.id AS id
UNION
UNWIND $rows AS row
MATCH (statement:Statement)-[:IS_ABOUT|ADDRESSED_TO]->(:Actor {id: row.id})
MATCH (version:Version)-[:WORDS]->(statement)
RETURN DISTINCT version.id AS id
