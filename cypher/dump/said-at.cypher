// Which Statement is related to which Event by SAID_AT?
// Parameters: none
// Columns: from, to
MATCH (a:Statement)-[relation:SAID_AT]->(b:Event)
RETURN a.id AS `from`, b.id AS `to`
