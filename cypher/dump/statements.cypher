// Which statements are there?
// Parameters: none
// Columns: every property of Statement but when it was recorded
MATCH (statement:Statement)
RETURN statement.id AS id, statement.mode AS mode, statement.text AS text, statement.verb AS verb, statement.speakerText AS speakerText, statement.viaText AS viaText, statement.edtf AS edtf, statement.earliest AS earliest, statement.latest AS latest, statement.sortStart AS sortStart, statement.sortEnd AS sortEnd, statement.precision AS precision, statement.topics AS topics, statement.versionCount AS versionCount, statement.articleCount AS articleCount, statement.firstPublished AS firstPublished, statement.joinedBy AS joinedBy
