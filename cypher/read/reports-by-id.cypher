// Which reports have these ids, and of which event do they tell?
// Parameters: ids (list of text)
// Columns: owner (event), those of the report, those of the article's head
UNWIND $ids AS wanted
MATCH (r:Report {id: wanted})-[:STANDS_IN]->(a:Article)
OPTIONAL MATCH (r)-[j:TELLS_OF]->(e:Event)
RETURN e.id AS owner, j.rule AS joinedBy, r.id AS id, r.type AS type, r.title AS title, r.status AS status, r.edtf AS edtf,
  r.timeZone AS timeZone, r.spans AS spans, r.quotes AS quotes, r.publishedStart AS publishedStart, r.recordedAt AS recordedAt,
  r.rule AS rule, <<ArticleHead a>>
