// Which names hold one of these pieces?
// Parameters: pieces (list of text, folded), limit
// Columns: folded, name, articleCount
UNWIND $pieces AS piece
MATCH (n:Name)<-[:IS_CALLED]-(x:Actor) WHERE n.id CONTAINS piece AND NOT x.hidden
RETURN DISTINCT n.id AS folded, x.name AS name, x.articleCount AS articleCount
ORDER BY articleCount DESC, folded, name LIMIT $limit
