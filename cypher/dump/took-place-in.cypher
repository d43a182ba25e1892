// Which Event is related to which Actor by TOOK_PLACE_IN?
// Parameters: none
// Columns: from, to
MATCH (a:Event)-[relation:TOOK_PLACE_IN]->(b:Actor)
RETURN a.id AS `from`, b.id AS `to`
