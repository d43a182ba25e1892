// What do these articles report, with what resolution knows of it?
// Parameters: rows (id)
// Columns: id, articleId, localId, type, title, status, edtf, earliest, latest, timeZone, spans, quotes, rule, digest
UNWIND $rows AS row
MATCH (:Article {id: row.id})<-[:STANDS_IN]-(thing:Report)
RETURN thing.id AS id, thing.articleId AS articleId, thing.localId AS localId, thing.type AS type, thing.title AS title, thing.status AS status, thing.edtf AS edtf, thing.earliest AS earliest, thing.latest AS latest, thing.timeZone AS timeZone, thing.spans AS spans, thing.quotes AS quotes, thing.rule AS rule, thing.digest AS digest
