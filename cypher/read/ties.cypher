// What ties these actors to which others in this time: events of both, and what one of the two said or reported to or about the other?
// Parameters: ids (list of text), from, to (days)
// Columns: source, target, kind (EVENT or STATEMENT), earliest, latest (sortStart, sortEnd), links (their ids)
UNWIND $ids AS wanted
MATCH (:Actor {id: wanted})-[:TOOK_PART_IN]->(e:Event)<-[:TOOK_PART_IN]-(b:Actor)
WHERE b.id <> wanted AND NOT b.hidden AND NOT e.hidden AND e.sortStart <= $to AND e.sortEnd >= $from
WITH DISTINCT wanted, b.id AS target, e.id AS link, e.sortStart AS first, e.sortEnd AS last
RETURN wanted AS source, target, 'EVENT' AS kind, min(first) AS earliest, max(last) AS latest, collect(link) AS links
UNION ALL
UNWIND $ids AS wanted
MATCH (:Actor {id: wanted})-[:SAID|RELAYED]->(s:Statement)-[:ADDRESSED_TO|IS_ABOUT]->(b:Actor)
WHERE b.id <> wanted AND NOT b.hidden AND s.sortStart <= $to AND s.sortEnd >= $from
WITH DISTINCT wanted, b.id AS target, s.id AS link, s.sortStart AS first, s.sortEnd AS last
RETURN wanted AS source, target, 'STATEMENT' AS kind, min(first) AS earliest, max(last) AS latest, collect(link) AS links
UNION ALL
UNWIND $ids AS wanted
MATCH (a:Actor {id: wanted})<-[:ADDRESSED_TO|IS_ABOUT]-(s:Statement)<-[:SAID|RELAYED]-(b:Actor)
WHERE b.id <> wanted AND NOT b.hidden AND s.sortStart <= $to AND s.sortEnd >= $from
  AND NOT EXISTS { MATCH (a)-[:SAID|RELAYED]->(s)-[:ADDRESSED_TO|IS_ABOUT]->(b) }
WITH DISTINCT wanted, b.id AS target, s.id AS link, s.sortStart AS first, s.sortEnd AS last
RETURN wanted AS source, target, 'STATEMENT' AS kind, min(first) AS earliest, max(last) AS latest, collect(link) AS links
