// Whom do these appearances name?
// Parameters: rows (id)
// Columns: id, actor
UNWIND $rows AS row
MATCH (appearance:Appearance {id: row.id})-[:NAMES]->(actor:Actor)
RETURN appearance.id AS id, actor.id AS actor
