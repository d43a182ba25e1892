// Which of these statements are there, in which state?
// Parameters: rows (id)
// Columns: id, signature
UNWIND $rows AS row
MATCH (statement:Statement {id: row.id})
RETURN statement.id AS id, statement.signature AS signature
