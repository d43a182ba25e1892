// Write these Curation nodes: those that are there are overwritten.
// Parameters: rows (id, kind, about, sentence, who, madeAt, why, state, stateReason, undoneBy, undoneAt, sequence, record)
// Columns: none
UNWIND $rows AS row
MERGE (node:Curation {id: row.id})
  SET node.kind = row.kind,
      node.about = row.about,
      node.sentence = row.sentence,
      node.who = row.who,
      node.madeAt = row.madeAt,
      node.why = row.why,
      node.state = row.state,
      node.stateReason = row.stateReason,
      node.undoneBy = row.undoneBy,
      node.undoneAt = row.undoneAt,
      node.sequence = row.sequence,
      node.record = row.record
