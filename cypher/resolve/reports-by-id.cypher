// What do these reports tell, and of which event?
// Parameters: rows (id)
// Columns: id, digest, event, signature
UNWIND $rows AS row
MATCH (report:Report {id: row.id})
OPTIONAL MATCH (report)-[:TELLS_OF]->(event:Event)
RETURN report.id AS id, report.digest AS digest, event.id AS event, event.signature AS signature
