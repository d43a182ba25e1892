// Which Actor is related to which Event by TOOK_PART_IN?
// Parameters: none
// Columns: from, to, role
MATCH (a:Actor)-[relation:TOOK_PART_IN]->(b:Event)
RETURN a.id AS `from`, b.id AS `to`, relation.role AS role
