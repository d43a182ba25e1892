// Write these Report nodes: those that are there are overwritten.
// Parameters: rows (id, articleId, localId, type, title, status, edtf, earliest, latest, timeZone, spans, quotes, publishedStart, recordedAt, rule, digest)
// Columns: none
UNWIND $rows AS row
MERGE (node:Report {id: row.id})
  SET node.articleId = row.articleId,
      node.localId = row.localId,
      node.type = row.type,
      node.title = row.title,
      node.status = row.status,
      node.edtf = row.edtf,
      node.earliest = row.earliest,
      node.latest = row.latest,
      node.timeZone = row.timeZone,
      node.spans = row.spans,
      node.quotes = row.quotes,
      node.publishedStart = row.publishedStart,
      node.recordedAt = row.recordedAt,
      node.rule = row.rule,
      node.digest = row.digest
