// How much is in the graph?
// Parameters: none
// Columns: label, count
MATCH (n:Article) RETURN 'articles' AS label, count(n) AS count
UNION ALL
MATCH (n:Actor) WHERE NOT n.hidden RETURN 'actors' AS label, count(n) AS count
UNION ALL
MATCH (n:Event) WHERE NOT n.hidden RETURN 'events' AS label, count(n) AS count
UNION ALL
MATCH (n:Statement) RETURN 'statements' AS label, count(n) AS count
