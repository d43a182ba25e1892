// Which corrections are there, and in which state?
// Parameters: none
// Columns: id, kind, about, sentence, who, madeAt, why, state
MATCH (curation:Curation)
RETURN curation.id AS id, curation.kind AS kind, curation.about AS about, curation.sentence AS sentence, curation.who AS who, curation.madeAt AS madeAt, curation.why AS why, curation.state AS state
