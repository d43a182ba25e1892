// How does each article tell of these events?
// Parameters: ids (list of text)
// Columns: owner (event), those of the report, those of the article's head
UNWIND $ids AS wanted
MATCH (:Event {id: wanted})<-[j:TELLS_OF]-(r:Report)-[:STANDS_IN]->(a:Article)
RETURN wanted AS owner, j.rule AS joinedBy, r.id AS id, r.type AS type, r.title AS title, r.status AS status, r.edtf AS edtf,
  r.timeZone AS timeZone, r.spans AS spans, r.quotes AS quotes, r.publishedStart AS publishedStart, r.recordedAt AS recordedAt,
  r.rule AS rule, r.digest AS digest, <<ArticleHead a>>
ORDER BY publishedStart, id
