// Which of these articles are there, in which version?
// Parameters: rows (id)
// Columns: id, contentHash
UNWIND $rows AS row
MATCH (article:Article {id: row.id})
RETURN article.id AS id, article.contentHash AS contentHash
