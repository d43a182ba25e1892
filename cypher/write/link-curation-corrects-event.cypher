// Relate Curation to Event: CORRECTS.
// Parameters: rows (from, to)
// Columns: none
UNWIND $rows AS row
MATCH (a:Curation {id: row.from})
MATCH (b:Event {id: row.to})
CREATE (a)-[:CORRECTS]->(b)
