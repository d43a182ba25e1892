// How does each article name these actors?
// Parameters: ids (list of text)
// Columns: owner (actor), id, name, aliases, rule, spans, quotes, those of the article's head
UNWIND $ids AS wanted
MATCH (:Actor {id: wanted})<-[j:NAMES]-(p:Appearance)-[:STANDS_IN]->(a:Article)
RETURN wanted AS owner, p.id AS id, p.name AS name, p.aliases AS aliases, j.rule AS joinedBy, p.spans AS spans, p.quotes AS quotes,
  <<ArticleHead a>>
ORDER BY articlePublishedStart, id
