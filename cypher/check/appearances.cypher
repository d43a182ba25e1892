// Whom do these articles name, with what resolution knows of it?
// Parameters: rows (id)
// Columns: id, articleId, localId, kind, name, aliases, authority, descriptions, spans, quotes, rule, digest
UNWIND $rows AS row
MATCH (:Article {id: row.id})<-[:STANDS_IN]-(thing:Appearance)
RETURN thing.id AS id, thing.articleId AS articleId, thing.localId AS localId, thing.kind AS kind, thing.name AS name, thing.aliases AS aliases, thing.authority AS authority, thing.descriptions AS descriptions, thing.spans AS spans, thing.quotes AS quotes, thing.rule AS rule, thing.digest AS digest
