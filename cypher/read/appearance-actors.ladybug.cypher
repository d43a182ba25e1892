// Which actors do these appearances name?
// Variant: LadybugDB goes by primary keys, which the things themselves repeat; a relation costs it a reading of the other table.
// Parameters: ids (list of text)
// Columns: appearance, appearanceName, those of Actor (null when hidden)
UNWIND $ids AS wanted
MATCH (p:Appearance {id: wanted})
OPTIONAL MATCH (x:Actor {id: p.actor}) WHERE NOT x.hidden
RETURN wanted AS appearance, p.name AS appearanceName, <<Actor x>>
