// Which articles have these ids?
// Parameters: ids (list of text)
// Columns: those of Article
UNWIND $ids AS wanted
MATCH (x:Article {id: wanted})
RETURN <<Article x>>
