// Create these Curation nodes; none of them is there yet.
// Parameters: rows (id, kind, about, sentence, who, madeAt, why, state, stateReason, undoneBy, undoneAt, sequence, record)
// Columns: none
UNWIND $rows AS row
CREATE (node:Curation {
  id: row.id,
  kind: row.kind,
  about: row.about,
  sentence: row.sentence,
  who: row.who,
  madeAt: row.madeAt,
  why: row.why,
  state: row.state,
  stateReason: row.stateReason,
  undoneBy: row.undoneBy,
  undoneAt: row.undoneAt,
  sequence: row.sequence,
  record: row.record
})
