// Create these Key nodes; none of them is there yet.
// Parameters: rows (id, record, actor, bearers)
// Columns: none
UNWIND $rows AS row
CREATE (node:Key {
  id: row.id,
  record: row.record,
  actor: row.actor,
  bearers: row.bearers
})
