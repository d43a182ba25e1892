// Of which events do these reports tell?
// Parameters: rows (id)
// Columns: id, event
UNWIND $rows AS row
MATCH (report:Report {id: row.id})
RETURN report.id AS id, report.event AS event
