// Which actors do these appearances name?
// Parameters: ids (list of text)
// Columns: appearance, appearanceName, those of Actor (null when hidden)
UNWIND $ids AS wanted
MATCH (p:Appearance {id: wanted})
OPTIONAL MATCH (p)-[:NAMES]->(x:Actor) WHERE NOT x.hidden
RETURN wanted AS appearance, p.name AS appearanceName, <<Actor x>>
