// What is counted under these keys, which actor has them, and which reports or wordings are found by them?
// Parameters: rows (id)
// Columns: id, record, actor, bearers
UNWIND $rows AS row
MATCH (key:Key {id: row.id})
RETURN key.id AS id, key.record AS record, key.actor AS actor, key.bearers AS bearers
