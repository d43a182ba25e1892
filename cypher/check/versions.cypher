// What was said by these articles, with what resolution knows of it?
// Parameters: rows (id)
// Columns: id, articleId, localId, mode, text, span, quote, verb, speakerText, viaText, edtf, topics, rule, digest
UNWIND $rows AS row
MATCH (:Article {id: row.id})<-[:STANDS_IN]-(thing:Version)
RETURN thing.id AS id, thing.articleId AS articleId, thing.localId AS localId, thing.mode AS mode, thing.text AS text, thing.span AS span, thing.quote AS quote, thing.verb AS verb, thing.speakerText AS speakerText, thing.viaText AS viaText, thing.edtf AS edtf, thing.topics AS topics, thing.rule AS rule, thing.digest AS digest
