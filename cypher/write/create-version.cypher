// Create these Version nodes; none of them is there yet.
// Parameters: rows (id, articleId, localId, mode, text, span, quote, verb, speakerText, viaText, edtf, earliest, latest, topics, publishedStart, recordedAt, rule, digest)
// Columns: none
UNWIND $rows AS row
CREATE (node:Version {
  id: row.id,
  articleId: row.articleId,
  localId: row.localId,
  mode: row.mode,
  text: row.text,
  span: row.span,
  quote: row.quote,
  verb: row.verb,
  speakerText: row.speakerText,
  viaText: row.viaText,
  edtf: row.edtf,
  earliest: row.earliest,
  latest: row.latest,
  topics: row.topics,
  publishedStart: row.publishedStart,
  recordedAt: row.recordedAt,
  rule: row.rule,
  digest: row.digest
})
