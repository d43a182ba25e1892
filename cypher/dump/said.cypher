// Which Actor is related to which Statement by SAID?
// Parameters: none
// Columns: from, to
MATCH (a:Actor)-[relation:SAID]->(b:Statement)
RETURN a.id AS `from`, b.id AS `to`
