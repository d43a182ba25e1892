// Write down of which statements these wordings are, and by which rule.
// Parameters: rows (id, statement, statementRule)
// Columns: none
UNWIND $rows AS row
MATCH (version:Version {id: row.id})
SET version.statement = row.statement, version.statementRule = row.statementRule
