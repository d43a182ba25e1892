// Which Actor is related to which Statement by RELAYED?
// Parameters: none
// Columns: from, to
MATCH (a:Actor)-[relation:RELAYED]->(b:Statement)
RETURN a.id AS `from`, b.id AS `to`
