// Which reports tell of these events?
// Variant: one row at a time, for LadybugDB reads the whole relation table when it is asked for many.
// Parameters: rows (id)
// Columns: id, event
MATCH (report:Report)-[:TELLS_OF]->(event:Event {id: $id})
RETURN report.id AS id, event.id AS event
