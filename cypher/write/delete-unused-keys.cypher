// Delete those of these keys that no report, wording or actor has any more.
// Parameters: rows (id)
// Columns: none
UNWIND $rows AS row
MATCH (key:Key {id: row.id})
WHERE key.record IS NULL AND NOT EXISTS { MATCH ()-[:HAS_KEY]->(key) }
DELETE key
