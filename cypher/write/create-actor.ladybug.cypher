// Create these Actor nodes; none of them is there yet.
// Variant: a LadybugDB node has one label.
// Parameters: rows (id, kind, name, aliases, authority, descriptions, folded, articleCount, mentionCount, keys, joinedBy, hidden)
// Columns: none
UNWIND $rows AS row
CREATE (node:Actor {
  id: row.id,
  kind: row.kind,
  name: row.name,
  aliases: row.aliases,
  authority: row.authority,
  descriptions: row.descriptions,
  folded: row.folded,
  articleCount: row.articleCount,
  mentionCount: row.mentionCount,
  keys: row.keys,
  joinedBy: row.joinedBy,
  hidden: row.hidden
})
