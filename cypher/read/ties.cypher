// What ties these actors to others in this time: events of both, and what one of the two said or reported to or about the other?
// Parameters: ids (list of text), from, to (days)
// Columns: source, kind (EVENT or STATEMENT), link (its id), earliest, latest (its sortStart, sortEnd), others (who else is in it: the
// participants of the event, or the ids at the other end of the statement, as the things themselves repeat them; hidden ones and the
// source among them)
UNWIND $ids AS wanted
MATCH (:Actor {id: wanted})-[:TOOK_PART_IN]->(e:Event)
WHERE NOT e.hidden AND e.sortStart <= $to AND e.sortEnd >= $from
RETURN wanted AS source, 'EVENT' AS kind, e.id AS link, e.sortStart AS earliest, e.sortEnd AS latest, e.participants AS others
UNION ALL
UNWIND $ids AS wanted
MATCH (:Actor {id: wanted})-[:SAID|RELAYED]->(s:Statement)
WHERE s.sortStart <= $to AND s.sortEnd >= $from
RETURN wanted AS source, 'STATEMENT' AS kind, s.id AS link, s.sortStart AS earliest, s.sortEnd AS latest,
  coalesce(s.addressees, '') + ' ' + coalesce(s.about, '') AS others
UNION ALL
UNWIND $ids AS wanted
MATCH (:Actor {id: wanted})<-[:ADDRESSED_TO|IS_ABOUT]-(s:Statement)
WHERE s.sortStart <= $to AND s.sortEnd >= $from
RETURN wanted AS source, 'STATEMENT' AS kind, s.id AS link, s.sortStart AS earliest, s.sortEnd AS latest,
  coalesce(s.speaker, '') + ' ' + coalesce(s.via, '') AS others
