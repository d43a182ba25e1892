// Which actors have these ids? Hidden ones have none.
// Parameters: ids (list of text)
// Columns: those of Actor
UNWIND $ids AS wanted
MATCH (x:Actor {id: wanted}) WHERE NOT x.hidden
RETURN <<Actor x>>
