// Relate Event to Actor: TOOK_PLACE_IN.
// Parameters: rows (from, to)
// Columns: none
UNWIND $rows AS row
MATCH (a:Event {id: row.from})
MATCH (b:Actor {id: row.to})
CREATE (a)-[:TOOK_PLACE_IN]->(b)
