// Which dates do these reports give?
// Parameters: ids (list of text)
// Columns: owner (report), id, position, edtf, timeZone, raw, span, quote, reason, rule
UNWIND $ids AS wanted
MATCH (:Report {id: wanted})-[:CLAIMS]->(c:DateClaim)
RETURN wanted AS owner, c.id AS id, c.position AS position, c.edtf AS edtf, c.timeZone AS timeZone, c.raw AS raw,
  c.span AS span, c.quote AS quote, c.reason AS reason, c.rule AS rule
ORDER BY owner, position, id
