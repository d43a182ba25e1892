// Which Version is related to which Statement by WORDS?
// Parameters: none
// Columns: from, to, rule
MATCH (a:Version)-[relation:WORDS]->(b:Statement)
RETURN a.id AS `from`, b.id AS `to`, relation.rule AS rule
