// Which versions have these ids, and which statement do they word?
// Parameters: ids (list of text)
// Columns: owner (statement), those of the version, those of the article's head
UNWIND $ids AS wanted
MATCH (v:Version {id: wanted})-[:STANDS_IN]->(a:Article)
OPTIONAL MATCH (v)-[j:WORDS]->(s:Statement)
RETURN s.id AS owner, j.rule AS joinedBy, v.id AS id, v.mode AS mode, v.text AS text, v.span AS span, v.quote AS quote,
  v.verb AS verb, v.speakerText AS speakerText, v.viaText AS viaText, v.edtf AS edtf, v.publishedStart AS publishedStart,
  v.recordedAt AS recordedAt, v.rule AS rule, <<ArticleHead a>>
