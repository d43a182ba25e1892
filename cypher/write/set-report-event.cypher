// Write down of which events these reports tell, and by which rule.
// Parameters: rows (id, event, eventRule)
// Columns: none
UNWIND $rows AS row
MATCH (report:Report {id: row.id})
SET report.event = row.event, report.eventRule = row.eventRule
