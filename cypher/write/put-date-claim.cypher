// Write these DateClaim nodes: those that are there are overwritten.
// Parameters: rows (id, articleId, position, edtf, earliest, latest, timeZone, raw, span, quote, reason, rule)
// Columns: none
UNWIND $rows AS row
MERGE (node:DateClaim {id: row.id})
  SET node.articleId = row.articleId,
      node.position = row.position,
      node.edtf = row.edtf,
      node.earliest = row.earliest,
      node.latest = row.latest,
      node.timeZone = row.timeZone,
      node.raw = row.raw,
      node.span = row.span,
      node.quote = row.quote,
      node.reason = row.reason,
      node.rule = row.rule
