// Relate Version to Key: HAS_KEY.
// Parameters: rows (from, to)
// Columns: none
UNWIND $rows AS row
MATCH (a:Version {id: row.from})
MATCH (b:Key {id: row.to})
CREATE (a)-[:HAS_KEY]->(b)
