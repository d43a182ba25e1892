// Which dates do these articles give?
// Parameters: rows (id)
// Columns: id, articleId, position, edtf, raw, span, quote, reason, rule, timeZone, report
UNWIND $rows AS row
MATCH (:Article {id: row.id})<-[:STANDS_IN]-(report:Report)-[:CLAIMS]->(thing:DateClaim)
RETURN thing.id AS id, thing.articleId AS articleId, thing.position AS position, thing.edtf AS edtf, thing.raw AS raw, thing.span AS span, thing.quote AS quote, thing.reason AS reason, thing.rule AS rule, thing.timeZone AS timeZone, report.id AS report
