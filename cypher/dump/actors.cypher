// Which actors are there?
// Parameters: none
// Columns: every property of Actor
MATCH (actor:Actor)
RETURN actor.id AS id, actor.kind AS kind, actor.name AS name, actor.aliases AS aliases, actor.authority AS authority, actor.descriptions AS descriptions, actor.articleCount AS articleCount, actor.mentionCount AS mentionCount, actor.keys AS keys, actor.joinedBy AS joinedBy, actor.hidden AS hidden
