// Create these DateClaim nodes; none of them is there yet.
// Parameters: rows (id, articleId, position, edtf, earliest, latest, timeZone, raw, span, quote, reason, rule)
// Columns: none
UNWIND $rows AS row
CREATE (node:DateClaim {
  id: row.id,
  articleId: row.articleId,
  position: row.position,
  edtf: row.edtf,
  earliest: row.earliest,
  latest: row.latest,
  timeZone: row.timeZone,
  raw: row.raw,
  span: row.span,
  quote: row.quote,
  reason: row.reason,
  rule: row.rule
})
