// Create these Statement nodes; none of them is there yet.
// Parameters: rows (id, mode, text, verb, speakerText, viaText, edtf, earliest, latest, sortStart, sortEnd, precision, topics, folded, versionCount, articleCount, firstPublished, firstRecorded, joinedBy, signature, versions, speaker, via, addressees, about, occasion, aboutEvents)
// Columns: none
UNWIND $rows AS row
CREATE (node:Statement {
  id: row.id,
  mode: row.mode,
  text: row.text,
  verb: row.verb,
  speakerText: row.speakerText,
  viaText: row.viaText,
  edtf: row.edtf,
  earliest: row.earliest,
  latest: row.latest,
  sortStart: row.sortStart,
  sortEnd: row.sortEnd,
  precision: row.precision,
  topics: row.topics,
  folded: row.folded,
  versionCount: row.versionCount,
  articleCount: row.articleCount,
  firstPublished: row.firstPublished,
  firstRecorded: row.firstRecorded,
  joinedBy: row.joinedBy,
  signature: row.signature,
  versions: row.versions,
  speaker: row.speaker,
  via: row.via,
  addressees: row.addressees,
  about: row.about,
  occasion: row.occasion,
  aboutEvents: row.aboutEvents
})
