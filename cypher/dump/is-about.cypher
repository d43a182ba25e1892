// Which Statement is related to which Actor by IS_ABOUT?
// Parameters: none
// Columns: from, to
MATCH (a:Statement)-[relation:IS_ABOUT]->(b:Actor)
RETURN a.id AS `from`, b.id AS `to`
