// Who said these statements, who reported them, to whom were they said, whom are they about?
// Variant: LadybugDB goes by primary keys, which the things themselves repeat; a relation costs it a reading of the other table.
// Parameters: ids (list of text)
// Columns: owner (statement), role, those of Actor
UNWIND $ids AS wanted
MATCH (s:Statement {id: wanted}) MATCH (x:Actor {id: s.speaker}) WHERE NOT x.hidden
RETURN wanted AS owner, 'SPEAKER' AS role, <<Actor x>>
UNION ALL
UNWIND $ids AS wanted
MATCH (s:Statement {id: wanted}) MATCH (x:Actor {id: s.via}) WHERE NOT x.hidden
RETURN wanted AS owner, 'VIA' AS role, <<Actor x>>
UNION ALL
UNWIND $ids AS wanted
MATCH (s:Statement {id: wanted}) UNWIND string_split(s.addressees, ' ') AS one
MATCH (x:Actor {id: one}) WHERE NOT x.hidden
RETURN wanted AS owner, 'ADDRESSEE' AS role, <<Actor x>>
UNION ALL
UNWIND $ids AS wanted
MATCH (s:Statement {id: wanted}) UNWIND string_split(s.about, ' ') AS one
MATCH (x:Actor {id: one}) WHERE NOT x.hidden
RETURN wanted AS owner, 'ABOUT' AS role, <<Actor x>>
