// How many things of the report layer are there?
// Parameters: none
// Columns: label, count
MATCH (thing:Appearance) RETURN 'Appearance' AS label, count(thing) AS count
UNION ALL
MATCH (thing:Report) RETURN 'Report' AS label, count(thing) AS count
UNION ALL
MATCH (thing:Version) RETURN 'Version' AS label, count(thing) AS count
UNION ALL
MATCH (thing:DateClaim) RETURN 'DateClaim' AS label, count(thing) AS count
