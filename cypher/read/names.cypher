// Which actors are called so? The ones that most articles name come first.
// Parameters: names (list of text, folded)
// Columns: name, id
UNWIND $names AS wanted
MATCH (:Name {id: wanted})<-[:IS_CALLED]-(x:Actor) WHERE NOT x.hidden
RETURN wanted AS name, x.id AS id, x.articleCount AS articleCount
ORDER BY name, articleCount DESC, id
