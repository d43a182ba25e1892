// Relate Statement to Event: SAID_AT.
// Parameters: rows (from, to)
// Columns: none
UNWIND $rows AS row
MATCH (a:Statement {id: row.from})
MATCH (b:Event {id: row.to})
CREATE (a)-[:SAID_AT]->(b)
