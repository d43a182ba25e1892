// What are these actors?
// Parameters: rows (id)
// Columns: id, kind, name, aliases, keys
UNWIND $rows AS row
MATCH (actor:Actor {id: row.id})
RETURN actor.id AS id, actor.kind AS kind, actor.name AS name, actor.aliases AS aliases, actor.keys AS keys
