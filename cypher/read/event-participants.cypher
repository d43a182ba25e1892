// Who took part in these events, and where did they take place?
// Parameters: ids (list of text)
// Columns: owner (event), link (PARTICIPANT or PLACE), role, reportCount, those of Actor
UNWIND $ids AS wanted
MATCH (:Event {id: wanted})<-[t:TOOK_PART_IN]-(x:Actor) WHERE NOT x.hidden
RETURN wanted AS owner, 'PARTICIPANT' AS link, t.role AS role, t.reportCount AS reportCount, <<Actor x>>
UNION ALL
UNWIND $ids AS wanted
MATCH (:Event {id: wanted})-[:TOOK_PLACE_IN]->(x:Actor) WHERE NOT x.hidden
RETURN wanted AS owner, 'PLACE' AS link, '' AS role, 0 AS reportCount, <<Actor x>>
