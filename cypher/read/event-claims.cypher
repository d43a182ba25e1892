// Which dates do the reports of these events give?
// Parameters: ids (list of text)
// Columns: owner (event), report, id, position, edtf, timeZone, raw, span, quote, reason, rule
UNWIND $ids AS wanted
MATCH (:Event {id: wanted})<-[:TELLS_OF]-(r:Report)-[:CLAIMS]->(c:DateClaim)
RETURN wanted AS owner, r.id AS report, c.id AS id, c.position AS position, c.edtf AS edtf, c.timeZone AS timeZone, c.raw AS raw,
  c.span AS span, c.quote AS quote, c.reason AS reason, c.rule AS rule
ORDER BY owner, report, position, id
