// Which Report is related to which Event by TELLS_OF?
// Parameters: none
// Columns: from, to, rule
MATCH (a:Report)-[relation:TELLS_OF]->(b:Event)
RETURN a.id AS `from`, b.id AS `to`, relation.rule AS rule
