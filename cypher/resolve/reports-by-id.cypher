// What do these reports tell, of which event, and by which rule?
// Parameters: rows (id)
// Columns: id, digest, event, eventRule
UNWIND $rows AS row
MATCH (report:Report {id: row.id})
RETURN report.id AS id, report.digest AS digest, report.event AS event, report.eventRule AS eventRule
