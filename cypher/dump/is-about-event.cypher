// Which Statement is related to which Event by IS_ABOUT_EVENT?
// Parameters: none
// Columns: from, to
MATCH (a:Statement)-[relation:IS_ABOUT_EVENT]->(b:Event)
RETURN a.id AS `from`, b.id AS `to`
