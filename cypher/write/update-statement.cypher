// Overwrite these Statement nodes, which are there.
// Parameters: rows (id, mode, text, verb, speakerText, viaText, edtf, earliest, latest, sortStart, sortEnd, precision, topics, folded, versionCount, articleCount, firstPublished, firstRecorded, joinedBy, signature, versions, speaker, via, addressees, about, occasion, aboutEvents)
// Columns: none
UNWIND $rows AS row
MATCH (node:Statement {id: row.id})
SET node.mode = row.mode,
    node.text = row.text,
    node.verb = row.verb,
    node.speakerText = row.speakerText,
    node.viaText = row.viaText,
    node.edtf = row.edtf,
    node.earliest = row.earliest,
    node.latest = row.latest,
    node.sortStart = row.sortStart,
    node.sortEnd = row.sortEnd,
    node.precision = row.precision,
    node.topics = row.topics,
    node.folded = row.folded,
    node.versionCount = row.versionCount,
    node.articleCount = row.articleCount,
    node.firstPublished = row.firstPublished,
    node.firstRecorded = row.firstRecorded,
    node.joinedBy = row.joinedBy,
    node.signature = row.signature,
    node.versions = row.versions,
    node.speaker = row.speaker,
    node.via = row.via,
    node.addressees = row.addressees,
    node.about = row.about,
    node.occasion = row.occasion,
    node.aboutEvents = row.aboutEvents
