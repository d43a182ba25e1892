// Create these Event nodes; none of them is there yet.
// Parameters: rows (id, type, title, status, edtf, earliest, latest, sortStart, sortEnd, precision, timeZone, dateReason, dateConflict, claimed, folded, reportCount, articleCount, firstPublished, firstRecorded, joinedBy, hidden, signature, reports, participants, place)
// Columns: none
UNWIND $rows AS row
CREATE (node:Event {
  id: row.id,
  type: row.type,
  title: row.title,
  status: row.status,
  edtf: row.edtf,
  earliest: row.earliest,
  latest: row.latest,
  sortStart: row.sortStart,
  sortEnd: row.sortEnd,
  precision: row.precision,
  timeZone: row.timeZone,
  dateReason: row.dateReason,
  dateConflict: row.dateConflict,
  claimed: row.claimed,
  folded: row.folded,
  reportCount: row.reportCount,
  articleCount: row.articleCount,
  firstPublished: row.firstPublished,
  firstRecorded: row.firstRecorded,
  joinedBy: row.joinedBy,
  hidden: row.hidden,
  signature: row.signature,
  reports: row.reports,
  participants: row.participants,
  place: row.place
})
