// Whom do these reports name as taking part, and which actors are these?
// Parameters: ids (list of text)
// Columns: owner (report), role, appearanceName, those of Actor (null when hidden)
UNWIND $ids AS wanted
MATCH (:Report {id: wanted})-[i:INVOLVES]->(p:Appearance)
OPTIONAL MATCH (p)-[:NAMES]->(x:Actor) WHERE NOT x.hidden
RETURN wanted AS owner, i.role AS role, p.name AS appearanceName, p.localId AS localId, <<Actor x>>
ORDER BY owner, localId
