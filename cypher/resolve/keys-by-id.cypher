// What is counted under these keys, and which actor has them?
// Parameters: rows (id)
// Columns: id, record, actor
UNWIND $rows AS row
MATCH (key:Key {id: row.id})
RETURN key.id AS id, key.record AS record, key.actor AS actor
