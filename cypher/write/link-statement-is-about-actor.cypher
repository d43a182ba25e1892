// Relate Statement to Actor: IS_ABOUT.
// Parameters: rows (from, to)
// Columns: none
UNWIND $rows AS row
MATCH (a:Statement {id: row.from})
MATCH (b:Actor {id: row.to})
CREATE (a)-[:IS_ABOUT]->(b)
