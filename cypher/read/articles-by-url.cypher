// Which articles stand at these addresses?
// Parameters: urls (list of text)
// Columns: those of Article
MATCH (x:Article) WHERE x.url IN $urls
RETURN <<Article x>>
