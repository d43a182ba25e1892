// How does each article word these statements?
// Parameters: ids (list of text)
// Columns: owner (statement), those of the version, those of the article's head
UNWIND $ids AS wanted
MATCH (:Statement {id: wanted})<-[j:WORDS]-(v:Version)-[:STANDS_IN]->(a:Article)
RETURN wanted AS owner, j.rule AS joinedBy, v.id AS id, v.mode AS mode, v.text AS text, v.span AS span, v.quote AS quote,
  v.verb AS verb, v.speakerText AS speakerText, v.viaText AS viaText, v.edtf AS edtf, v.publishedStart AS publishedStart,
  v.recordedAt AS recordedAt, v.rule AS rule, <<ArticleHead a>>
ORDER BY publishedStart, id
