// Relate Version to Statement: WORDS.
// Parameters: rows (from, to, rule)
// Columns: none
UNWIND $rows AS row
MATCH (a:Version {id: row.from})
MATCH (b:Statement {id: row.to})
CREATE (a)-[:WORDS {rule: row.rule}]->(b)
