// Relate Actor to Statement: SAID.
// Parameters: rows (from, to)
// Columns: none
UNWIND $rows AS row
MATCH (a:Actor {id: row.from})
MATCH (b:Statement {id: row.to})
CREATE (a)-[:SAID]->(b)
