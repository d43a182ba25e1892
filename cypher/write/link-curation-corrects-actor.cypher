// Relate Curation to Actor: CORRECTS.
// Parameters: rows (from, to)
// Columns: none
UNWIND $rows AS row
MATCH (a:Curation {id: row.from})
MATCH (b:Actor {id: row.to})
CREATE (a)-[:CORRECTS]->(b)
