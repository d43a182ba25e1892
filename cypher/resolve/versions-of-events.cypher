// Which wordings are of a statement made at or about these events?
// Parameters: rows (id)
// Columns: id
UNWIND $rows AS row
MATCH (statement:Statement)-[:SAID_AT|IS_ABOUT_EVENT]->(:Event {id: row.id})
MATCH (version:Version)-[:WORDS]->(statement)
RETURN DISTINCT version.id AS id
