// What do these articles say?
// Parameters: rows (id)
// Columns: id, title, language, url, publisher, authors, published, publishedStart, publishedEnd, text, recordedAt
UNWIND $rows AS row
MATCH (article:Article {id: row.id})
RETURN article.id AS id, article.title AS title, article.language AS language, article.url AS url, article.publisher AS publisher, article.authors AS authors, article.published AS published, article.publishedStart AS publishedStart, article.publishedEnd AS publishedEnd, article.text AS text, article.recordedAt AS recordedAt
