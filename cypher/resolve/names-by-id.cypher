// Which of these names are there?
// Parameters: rows (id)
// Columns: id
UNWIND $rows AS row
MATCH (name:Name {id: row.id})
RETURN name.id AS id
