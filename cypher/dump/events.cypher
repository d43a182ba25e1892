// Which events are there?
// Parameters: none
// Columns: every property of Event but when it was recorded
MATCH (event:Event)
RETURN event.id AS id, event.type AS type, event.title AS title, event.status AS status, event.edtf AS edtf, event.earliest AS earliest, event.latest AS latest, event.sortStart AS sortStart, event.sortEnd AS sortEnd, event.precision AS precision, event.timeZone AS timeZone, event.dateReason AS dateReason, event.dateConflict AS dateConflict, event.claimed AS claimed, event.reportCount AS reportCount, event.articleCount AS articleCount, event.firstPublished AS firstPublished, event.joinedBy AS joinedBy, event.hidden AS hidden
