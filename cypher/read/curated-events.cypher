// Which events do these curations concern?
// Parameters: ids (list of text)
// Columns: owner (curation), those of Event
UNWIND $ids AS wanted
MATCH (:Curation {id: wanted})-[:CORRECTS]->(x:Event)
RETURN wanted AS owner, <<Event x>>
