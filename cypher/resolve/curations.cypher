// Which corrections have been made?
// Parameters: none
// Columns: id, kind, about, sentence, who, madeAt, why, state, stateReason, undoneBy, undoneAt, sequence, record
MATCH (curation:Curation)
RETURN curation.id AS id, curation.kind AS kind, curation.about AS about, curation.sentence AS sentence, curation.who AS who,
  curation.madeAt AS madeAt, curation.why AS why, curation.state AS state, curation.stateReason AS stateReason,
  curation.undoneBy AS undoneBy, curation.undoneAt AS undoneAt, curation.sequence AS sequence, curation.record AS record
ORDER BY sequence
