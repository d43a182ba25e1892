// How does each article word these statements?
// Variant: LadybugDB goes by primary keys, which the things themselves repeat; a relation costs it a reading of the other table.
// Parameters: ids (list of text)
// Columns: owner (statement), those of the version, those of the article's head
UNWIND $ids AS wanted
MATCH (s:Statement {id: wanted}) UNWIND string_split(s.versions, ' ') AS one
MATCH (v:Version {id: one}) MATCH (a:Article {id: v.articleId})
RETURN wanted AS owner, v.statementRule AS joinedBy, v.id AS id, v.mode AS mode, v.text AS text, v.span AS span, v.quote AS quote,
  v.verb AS verb, v.speakerText AS speakerText, v.viaText AS viaText, v.edtf AS edtf, v.publishedStart AS publishedStart,
  v.recordedAt AS recordedAt, v.rule AS rule, <<ArticleHead a>>
ORDER BY publishedStart, id
