// Overwrite these Actor nodes, which are there.
// Parameters: rows (id, kind, name, aliases, authority, descriptions, folded, articleCount, mentionCount, keys, joinedBy, hidden)
// Columns: none
UNWIND $rows AS row
MATCH (node:Actor {id: row.id})
SET node.kind = row.kind,
    node.name = row.name,
    node.aliases = row.aliases,
    node.authority = row.authority,
    node.descriptions = row.descriptions,
    node.folded = row.folded,
    node.articleCount = row.articleCount,
    node.mentionCount = row.mentionCount,
    node.keys = row.keys,
    node.joinedBy = row.joinedBy,
    node.hidden = row.hidden
REMOVE node:Person, node:Organization, node:Place
FOREACH (one IN CASE row.kind WHEN 'PERSON' THEN [1] ELSE [] END | SET node:Person)
FOREACH (one IN CASE row.kind WHEN 'ORGANIZATION' THEN [1] ELSE [] END | SET node:Organization)
FOREACH (one IN CASE row.kind WHEN 'PLACE' THEN [1] ELSE [] END | SET node:Place)
