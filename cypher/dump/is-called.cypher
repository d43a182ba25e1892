// Which Actor is related to which Name by IS_CALLED?
// Parameters: none
// Columns: from, to
MATCH (a:Actor)-[relation:IS_CALLED]->(b:Name)
RETURN a.id AS `from`, b.id AS `to`
