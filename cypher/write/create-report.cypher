// Create these Report nodes; none of them is there yet.
// Parameters: rows (id, articleId, localId, type, title, status, edtf, earliest, latest, timeZone, spans, quotes, publishedStart, recordedAt, rule, digest, claims)
// Columns: none
UNWIND $rows AS row
CREATE (node:Report {
  id: row.id,
  articleId: row.articleId,
  localId: row.localId,
  type: row.type,
  title: row.title,
  status: row.status,
  edtf: row.edtf,
  earliest: row.earliest,
  latest: row.latest,
  timeZone: row.timeZone,
  spans: row.spans,
  quotes: row.quotes,
  publishedStart: row.publishedStart,
  recordedAt: row.recordedAt,
  rule: row.rule,
  digest: row.digest,
  claims: row.claims
})
