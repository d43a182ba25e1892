// Relate Version to Article: STANDS_IN.
// Parameters: rows (from, to)
// Columns: none
UNWIND $rows AS row
MATCH (a:Version {id: row.from})
MATCH (b:Article {id: row.to})
CREATE (a)-[:STANDS_IN]->(b)
