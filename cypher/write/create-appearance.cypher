// Create these Appearance nodes; none of them is there yet.
// Parameters: rows (id, articleId, localId, kind, name, aliases, authority, descriptions, spans, quotes, rule, digest, actor)
// Columns: none
UNWIND $rows AS row
CREATE (node:Appearance {
  id: row.id,
  articleId: row.articleId,
  localId: row.localId,
  kind: row.kind,
  name: row.name,
  aliases: row.aliases,
  authority: row.authority,
  descriptions: row.descriptions,
  spans: row.spans,
  quotes: row.quotes,
  rule: row.rule,
  digest: row.digest,
  actor: row.actor
})
