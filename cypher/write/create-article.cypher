// Create these Article nodes; none of them is there yet.
// Parameters: rows (id, title, language, url, publisher, authors, published, publishedStart, publishedEnd, text, folded, recordedAt, contentHash, problems, blocks, omissions)
// Columns: none
UNWIND $rows AS row
CREATE (node:Article {
  id: row.id,
  title: row.title,
  language: row.language,
  url: row.url,
  publisher: row.publisher,
  authors: row.authors,
  published: row.published,
  publishedStart: row.publishedStart,
  publishedEnd: row.publishedEnd,
  text: row.text,
  folded: row.folded,
  recordedAt: row.recordedAt,
  contentHash: row.contentHash,
  problems: row.problems,
  blocks: row.blocks,
  omissions: row.omissions
})
