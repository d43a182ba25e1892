// Which Appearance is related to which Actor by NAMES?
// Parameters: none
// Columns: from, to, rule
MATCH (a:Appearance)-[relation:NAMES]->(b:Actor)
RETURN a.id AS `from`, b.id AS `to`, relation.rule AS rule
