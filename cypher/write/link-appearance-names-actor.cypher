// Relate Appearance to Actor: NAMES.
// Parameters: rows (from, to, rule)
// Columns: none
UNWIND $rows AS row
MATCH (a:Appearance {id: row.from})
MATCH (b:Actor {id: row.to})
CREATE (a)-[:NAMES {rule: row.rule}]->(b)
