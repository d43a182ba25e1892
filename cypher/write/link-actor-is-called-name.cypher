// Relate Actor to Name: IS_CALLED.
// Parameters: rows (from, to)
// Columns: none
UNWIND $rows AS row
MATCH (a:Actor {id: row.from})
MATCH (b:Name {id: row.to})
CREATE (a)-[:IS_CALLED]->(b)
