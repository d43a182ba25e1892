// Relate Appearance to Article: STANDS_IN.
// Parameters: rows (from, to)
// Columns: none
UNWIND $rows AS row
MATCH (a:Appearance {id: row.from})
MATCH (b:Article {id: row.to})
CREATE (a)-[:STANDS_IN]->(b)
