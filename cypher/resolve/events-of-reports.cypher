// Of which events do these reports tell?
// Parameters: rows (id)
// Columns: id, event
UNWIND $rows AS row
MATCH (report:Report {id: row.id})-[:TELLS_OF]->(event:Event)
RETURN report.id AS id, event.id AS event
