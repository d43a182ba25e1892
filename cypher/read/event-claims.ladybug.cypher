// Which dates do the reports of these events give?
// Variant: LadybugDB goes by primary keys, which the things themselves repeat; a relation costs it a reading of the other table.
// Parameters: ids (list of text)
// Columns: owner (event), report, id, position, edtf, timeZone, raw, span, quote, reason, rule
UNWIND $ids AS wanted
MATCH (e:Event {id: wanted}) UNWIND string_split(e.reports, ' ') AS report
MATCH (r:Report {id: report}) UNWIND string_split(r.claims, ' ') AS one
MATCH (c:DateClaim {id: one})
RETURN wanted AS owner, report, c.id AS id, c.position AS position, c.edtf AS edtf, c.timeZone AS timeZone, c.raw AS raw,
  c.span AS span, c.quote AS quote, c.reason AS reason, c.rule AS rule
ORDER BY owner, report, position, id
