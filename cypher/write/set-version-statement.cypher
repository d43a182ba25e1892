// Write down of which statements these wordings are.
// Parameters: rows (id, statement)
// Columns: none
UNWIND $rows AS row
MATCH (version:Version {id: row.id})
SET version.statement = row.statement
