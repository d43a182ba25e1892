// Relate Statement to Actor: ADDRESSED_TO.
// Parameters: rows (from, to)
// Columns: none
UNWIND $rows AS row
MATCH (a:Statement {id: row.from})
MATCH (b:Actor {id: row.to})
CREATE (a)-[:ADDRESSED_TO]->(b)
