// Which events have these ids? Hidden ones have none.
// Parameters: ids (list of text)
// Columns: those of Event
UNWIND $ids AS wanted
MATCH (x:Event {id: wanted}) WHERE NOT x.hidden
RETURN <<Event x>>
