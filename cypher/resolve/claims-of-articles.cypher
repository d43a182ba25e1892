// Which dates do these articles claim?
// Parameters: rows (id)
// Columns: id
UNWIND $rows AS row
MATCH (:Article {id: row.id})<-[:STANDS_IN]-(:Report)-[:CLAIMS]->(claim:DateClaim)
RETURN claim.id AS id
