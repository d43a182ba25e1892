// Which reports tell of an event of these actors?
// Parameters: rows (id)
// Columns: id
UNWIND $rows AS row
MATCH (:Actor {id: row.id})-[:TOOK_PART_IN]->(event:Event)
MATCH (report:Report)-[:TELLS_OF]->(event)
RETURN DISTINCT report.id AS id
UNION
UNWIND $rows AS row
MATCH (event:Event)-[:TOOK_PLACE_IN]->(:Actor {id: row.id})
MATCH (report:Report)-[:TELLS_OF]->(event)
RETURN DISTINCT report.id AS id
