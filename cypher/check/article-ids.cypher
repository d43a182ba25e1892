// Which articles are there?
// Parameters: none
// Columns: id
MATCH (article:Article)
RETURN article.id AS id
