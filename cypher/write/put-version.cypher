// Write these Version nodes: those that are there are overwritten.
// Parameters: rows (id, articleId, localId, mode, text, span, quote, verb, speakerText, viaText, edtf, earliest, latest, topics, publishedStart, recordedAt, rule, digest)
// Columns: none
UNWIND $rows AS row
MERGE (node:Version {id: row.id})
  SET node.articleId = row.articleId,
      node.localId = row.localId,
      node.mode = row.mode,
      node.text = row.text,
      node.span = row.span,
      node.quote = row.quote,
      node.verb = row.verb,
      node.speakerText = row.speakerText,
      node.viaText = row.viaText,
      node.edtf = row.edtf,
      node.earliest = row.earliest,
      node.latest = row.latest,
      node.topics = row.topics,
      node.publishedStart = row.publishedStart,
      node.recordedAt = row.recordedAt,
      node.rule = row.rule,
      node.digest = row.digest
