// What are these actors called?
// Parameters: rows (id)
// Columns: actor, name
UNWIND $rows AS row
MATCH (actor:Actor {id: row.id})-[:IS_CALLED]->(name:Name)
RETURN actor.id AS actor, name.id AS name
