// Relate Article to Actor: MENTIONS.
// Parameters: rows (from, to, count)
// Columns: none
UNWIND $rows AS row
MATCH (a:Article {id: row.from})
MATCH (b:Actor {id: row.to})
CREATE (a)-[:MENTIONS {count: row.count}]->(b)
