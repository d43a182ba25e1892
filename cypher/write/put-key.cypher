// Write these Key nodes: those that are there are overwritten.
// Parameters: rows (id, record, actor)
// Columns: none
UNWIND $rows AS row
MERGE (node:Key {id: row.id})
  SET node.record = row.record,
      node.actor = row.actor
