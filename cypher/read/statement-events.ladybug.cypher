// At which event were these statements made, and which are they about?
// Variant: LadybugDB goes by primary keys, which the things themselves repeat; a relation costs it a reading of the other table.
// Parameters: ids (list of text)
// Columns: owner (statement), role, those of Event
UNWIND $ids AS wanted
MATCH (s:Statement {id: wanted}) MATCH (x:Event {id: s.occasion}) WHERE NOT x.hidden
RETURN wanted AS owner, 'OCCASION' AS role, <<Event x>>
UNION ALL
UNWIND $ids AS wanted
MATCH (s:Statement {id: wanted}) UNWIND string_split(s.aboutEvents, ' ') AS one
MATCH (x:Event {id: one}) WHERE NOT x.hidden
RETURN wanted AS owner, 'ABOUT' AS role, <<Event x>>
