// Which actors do these curations concern?
// Parameters: ids (list of text)
// Columns: owner (curation), those of Actor
UNWIND $ids AS wanted
MATCH (:Curation {id: wanted})-[:CORRECTS]->(x:Actor)
RETURN wanted AS owner, <<Actor x>>
