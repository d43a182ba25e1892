// Relate Report to Event: TELLS_OF.
// Parameters: rows (from, to, rule)
// Columns: none
UNWIND $rows AS row
MATCH (a:Report {id: row.from})
MATCH (b:Event {id: row.to})
CREATE (a)-[:TELLS_OF {rule: row.rule}]->(b)
