// Which statements have these ids?
// Parameters: ids (list of text)
// Columns: those of Statement
UNWIND $ids AS wanted
MATCH (x:Statement {id: wanted})
RETURN <<Statement x>>
