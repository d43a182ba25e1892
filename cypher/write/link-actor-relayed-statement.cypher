// Relate Actor to Statement: RELAYED.
// Parameters: rows (from, to)
// Columns: none
UNWIND $rows AS row
MATCH (a:Actor {id: row.from})
MATCH (b:Statement {id: row.to})
CREATE (a)-[:RELAYED]->(b)
