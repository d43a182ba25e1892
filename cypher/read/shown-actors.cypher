// Which of these actors are shown, as no correction hid them?
// Parameters: ids (list of text)
// Columns: id
UNWIND $ids AS wanted
MATCH (x:Actor {id: wanted}) WHERE NOT x.hidden
RETURN x.id AS id
