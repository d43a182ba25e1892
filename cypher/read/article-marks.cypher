// What was found where in these articles?
// Parameters: ids (list of text)
// Columns: owner (article), kind, subject (id of actor, event or statement, or null), spans, quotes
UNWIND $ids AS wanted
MATCH (:Article {id: wanted})<-[:STANDS_IN]-(p:Appearance)
OPTIONAL MATCH (p)-[:NAMES]->(x:Actor)
RETURN wanted AS owner, 'ACTOR' AS kind, x.id AS subject, p.spans AS spans, p.quotes AS quotes
UNION ALL
UNWIND $ids AS wanted
MATCH (:Article {id: wanted})<-[:STANDS_IN]-(r:Report)
OPTIONAL MATCH (r)-[:TELLS_OF]->(x:Event)
RETURN wanted AS owner, 'EVENT' AS kind, x.id AS subject, r.spans AS spans, r.quotes AS quotes
UNION ALL
UNWIND $ids AS wanted
MATCH (:Article {id: wanted})<-[:STANDS_IN]-(r:Report)-[:CLAIMS]->(c:DateClaim)
OPTIONAL MATCH (r)-[:TELLS_OF]->(x:Event)
RETURN wanted AS owner, 'DATE' AS kind, x.id AS subject, [c.span] AS spans, [c.quote] AS quotes
UNION ALL
UNWIND $ids AS wanted
MATCH (:Article {id: wanted})<-[:STANDS_IN]-(v:Version)
OPTIONAL MATCH (v)-[:WORDS]->(x:Statement)
RETURN wanted AS owner, 'STATEMENT' AS kind, x.id AS subject, [v.span] AS spans, [v.quote] AS quotes
