// Relate Statement to Event: IS_ABOUT_EVENT.
// Parameters: rows (from, to)
// Columns: none
UNWIND $rows AS row
MATCH (a:Statement {id: row.from})
MATCH (b:Event {id: row.to})
CREATE (a)-[:IS_ABOUT_EVENT]->(b)
