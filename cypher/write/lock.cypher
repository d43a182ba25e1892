// Take the turn of the one writer; another transaction waits here until this one ends.
// Parameters: none
// Columns: turn
MERGE (writer:Writer {id: 'writer'})
SET writer.turn = coalesce(writer.turn, 0) + 1
RETURN writer.turn AS turn
