// Write these Appearance nodes: those that are there are overwritten.
// Parameters: rows (id, articleId, localId, kind, name, aliases, authority, descriptions, spans, quotes, rule, digest)
// Columns: none
UNWIND $rows AS row
MERGE (node:Appearance {id: row.id})
  SET node.articleId = row.articleId,
      node.localId = row.localId,
      node.kind = row.kind,
      node.name = row.name,
      node.aliases = row.aliases,
      node.authority = row.authority,
      node.descriptions = row.descriptions,
      node.spans = row.spans,
      node.quotes = row.quotes,
      node.rule = row.rule,
      node.digest = row.digest
