// Which dates do these reports give?
// Variant: LadybugDB goes by primary keys, which the things themselves repeat; a relation costs it a reading of the other table.
// Parameters: ids (list of text)
// Columns: owner (report), id, position, edtf, timeZone, raw, span, quote, reason, rule
UNWIND $ids AS wanted
MATCH (r:Report {id: wanted}) UNWIND string_split(r.claims, ' ') AS one
MATCH (c:DateClaim {id: one})
RETURN wanted AS owner, c.id AS id, c.position AS position, c.edtf AS edtf, c.timeZone AS timeZone, c.raw AS raw,
  c.span AS span, c.quote AS quote, c.reason AS reason, c.rule AS rule
ORDER BY owner, position, id
