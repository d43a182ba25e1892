// Overwrite these Event nodes, which are there.
// Parameters: rows (id, type, title, status, edtf, earliest, latest, sortStart, sortEnd, precision, timeZone, dateReason, dateConflict, claimed, folded, reportCount, articleCount, firstPublished, firstRecorded, joinedBy, hidden, signature, reports, participants, place)
// Columns: none
UNWIND $rows AS row
MATCH (node:Event {id: row.id})
SET node.type = row.type,
    node.title = row.title,
    node.status = row.status,
    node.edtf = row.edtf,
    node.earliest = row.earliest,
    node.latest = row.latest,
    node.sortStart = row.sortStart,
    node.sortEnd = row.sortEnd,
    node.precision = row.precision,
    node.timeZone = row.timeZone,
    node.dateReason = row.dateReason,
    node.dateConflict = row.dateConflict,
    node.claimed = row.claimed,
    node.folded = row.folded,
    node.reportCount = row.reportCount,
    node.articleCount = row.articleCount,
    node.firstPublished = row.firstPublished,
    node.firstRecorded = row.firstRecorded,
    node.joinedBy = row.joinedBy,
    node.hidden = row.hidden,
    node.signature = row.signature,
    node.reports = row.reports,
    node.participants = row.participants,
    node.place = row.place
