// Write these Article nodes: those that are there are overwritten.
// Parameters: rows (id, title, language, url, publisher, authors, published, publishedStart, publishedEnd, text, folded, recordedAt, contentHash, problems)
// Columns: none
UNWIND $rows AS row
MERGE (node:Article {id: row.id})
  SET node.title = row.title,
      node.language = row.language,
      node.url = row.url,
      node.publisher = row.publisher,
      node.authors = row.authors,
      node.published = row.published,
      node.publishedStart = row.publishedStart,
      node.publishedEnd = row.publishedEnd,
      node.text = row.text,
      node.folded = row.folded,
      node.recordedAt = row.recordedAt,
      node.contentHash = row.contentHash,
      node.problems = row.problems
