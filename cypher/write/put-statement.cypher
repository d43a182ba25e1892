// Write these Statement nodes: those that are there are overwritten.
// Parameters: rows (id, mode, text, verb, speakerText, viaText, edtf, earliest, latest, sortStart, sortEnd, precision, topics, folded, versionCount, articleCount, firstPublished, firstRecorded, joinedBy, signature)
// Columns: none
UNWIND $rows AS row
MERGE (node:Statement {id: row.id})
  SET node.mode = row.mode,
      node.text = row.text,
      node.verb = row.verb,
      node.speakerText = row.speakerText,
      node.viaText = row.viaText,
      node.edtf = row.edtf,
      node.earliest = row.earliest,
      node.latest = row.latest,
      node.sortStart = row.sortStart,
      node.sortEnd = row.sortEnd,
      node.precision = row.precision,
      node.topics = row.topics,
      node.folded = row.folded,
      node.versionCount = row.versionCount,
      node.articleCount = row.articleCount,
      node.firstPublished = row.firstPublished,
      node.firstRecorded = row.firstRecorded,
      node.joinedBy = row.joinedBy,
      node.signature = row.signature
