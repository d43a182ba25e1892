// Relate Actor to Event: TOOK_PART_IN.
// Parameters: rows (from, to, role, reportCount)
// Columns: none
UNWIND $rows AS row
MATCH (a:Actor {id: row.from})
MATCH (b:Event {id: row.to})
CREATE (a)-[:TOOK_PART_IN {role: row.role, reportCount: row.reportCount}]->(b)
