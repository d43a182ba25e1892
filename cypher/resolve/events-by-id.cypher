// What are these events?
// Parameters: rows (id)
// Columns: id, title, signature, participants, place
UNWIND $rows AS row
MATCH (event:Event {id: row.id})
RETURN event.id AS id, event.title AS title, event.signature AS signature, event.participants AS participants,
  event.place AS place
