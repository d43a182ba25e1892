// Who said these statements, who reported them, to whom were they said, whom are they about?
// Parameters: ids (list of text)
// Columns: owner (statement), role, those of Actor
UNWIND $ids AS wanted
MATCH (:Statement {id: wanted})<-[:SAID]-(x:Actor) WHERE NOT x.hidden
RETURN wanted AS owner, 'SPEAKER' AS role, <<Actor x>>
UNION ALL
UNWIND $ids AS wanted
MATCH (:Statement {id: wanted})<-[:RELAYED]-(x:Actor) WHERE NOT x.hidden
RETURN wanted AS owner, 'VIA' AS role, <<Actor x>>
UNION ALL
UNWIND $ids AS wanted
MATCH (:Statement {id: wanted})-[:ADDRESSED_TO]->(x:Actor) WHERE NOT x.hidden
RETURN wanted AS owner, 'ADDRESSEE' AS role, <<Actor x>>
UNION ALL
UNWIND $ids AS wanted
MATCH (:Statement {id: wanted})-[:IS_ABOUT]->(x:Actor) WHERE NOT x.hidden
RETURN wanted AS owner, 'ABOUT' AS role, <<Actor x>>
