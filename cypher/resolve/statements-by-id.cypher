// Which of these statements are there, in which state, and what are they related to?
// Parameters: rows (id)
// Columns: id, signature, versions, speaker, via, occasion, addressees, about, aboutEvents
UNWIND $rows AS row
MATCH (statement:Statement {id: row.id})
RETURN statement.id AS id, statement.signature AS signature, statement.versions AS versions, statement.speaker AS speaker,
  statement.via AS via, statement.occasion AS occasion, statement.addressees AS addressees, statement.about AS about,
  statement.aboutEvents AS aboutEvents
