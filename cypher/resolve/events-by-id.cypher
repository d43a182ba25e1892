// What are these events, for a curation?
// Parameters: rows (id)
// Columns: id, title
UNWIND $rows AS row
MATCH (event:Event {id: row.id})
RETURN event.id AS id, event.title AS title
