// Overwrite these Key nodes, which are there.
// Parameters: rows (id, record, actor, bearers)
// Columns: none
UNWIND $rows AS row
MATCH (node:Key {id: row.id})
SET node.record = row.record,
    node.actor = row.actor,
    node.bearers = row.bearers
