// What are these actors, for a curation?
// Parameters: rows (id)
// Columns: id, kind, name, keys
UNWIND $rows AS row
MATCH (actor:Actor {id: row.id})
RETURN actor.id AS id, actor.kind AS kind, actor.name AS name, actor.keys AS keys
