// Which curations concern these actors or events? The newest first.
// Parameters: ids (list of text)
// Columns: owner (actor or event), those of Curation
UNWIND $ids AS wanted
MATCH (:Actor {id: wanted})<-[:CORRECTS]-(x:Curation)
RETURN wanted AS owner, <<Curation x>>
UNION
UNWIND $ids AS wanted
MATCH (:Event {id: wanted})<-[:CORRECTS]-(x:Curation)
RETURN wanted AS owner, <<Curation x>>
