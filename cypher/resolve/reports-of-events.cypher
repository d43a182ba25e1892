// Which reports tell of these events?
// Parameters: rows (id)
// Columns: id, event
UNWIND $rows AS row
MATCH (report:Report)-[:TELLS_OF]->(event:Event {id: row.id})
RETURN report.id AS id, event.id AS event
