// Which curations have these ids?
// Parameters: ids (list of text)
// Columns: those of Curation
UNWIND $ids AS wanted
MATCH (x:Curation {id: wanted})
RETURN <<Curation x>>
