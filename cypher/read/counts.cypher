// How much is in the graph?
// Parameters: none
// Columns: label, count
// Counted before the label is named: beside a label, nothing would be counted as no row.
MATCH (n:Article) WITH count(n) AS count RETURN 'articles' AS label, count
UNION ALL
MATCH (n:Actor) WHERE NOT n.hidden WITH count(n) AS count RETURN 'actors' AS label, count
UNION ALL
MATCH (n:Event) WHERE NOT n.hidden WITH count(n) AS count RETURN 'events' AS label, count
UNION ALL
MATCH (n:Statement) WITH count(n) AS count RETURN 'statements' AS label, count
