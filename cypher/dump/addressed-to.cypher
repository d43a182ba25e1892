// Which Statement is related to which Actor by ADDRESSED_TO?
// Parameters: none
// Columns: from, to
MATCH (a:Statement)-[relation:ADDRESSED_TO]->(b:Actor)
RETURN a.id AS `from`, b.id AS `to`
