// How does each article tell of these events?
// Variant: LadybugDB goes by primary keys, which the things themselves repeat; a relation costs it a reading of the other table.
// Parameters: ids (list of text)
// Columns: owner (event), those of the report, those of the article's head
UNWIND $ids AS wanted
MATCH (e:Event {id: wanted}) UNWIND string_split(e.reports, ' ') AS one
MATCH (r:Report {id: one}) MATCH (a:Article {id: r.articleId})
RETURN wanted AS owner, r.eventRule AS joinedBy, r.id AS id, r.type AS type, r.title AS title, r.status AS status, r.edtf AS edtf,
  r.timeZone AS timeZone, r.spans AS spans, r.quotes AS quotes, r.publishedStart AS publishedStart, r.recordedAt AS recordedAt,
  r.rule AS rule, r.digest AS digest, <<ArticleHead a>>
ORDER BY publishedStart, id
