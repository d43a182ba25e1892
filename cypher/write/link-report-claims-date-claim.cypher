// Relate Report to DateClaim: CLAIMS.
// Parameters: rows (from, to)
// Columns: none
UNWIND $rows AS row
MATCH (a:Report {id: row.from})
MATCH (b:DateClaim {id: row.to})
CREATE (a)-[:CLAIMS]->(b)
