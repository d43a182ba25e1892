// Which Article is related to which Actor by MENTIONS?
// Parameters: none
// Columns: from, to, count
MATCH (a:Article)-[relation:MENTIONS]->(b:Actor)
RETURN a.id AS `from`, b.id AS `to`, relation.count AS count
