// The columns of each record, for `<<Label variable>>` in the other files of this folder. `x` stands for the variable.

// Actor
x.id AS id, x.kind AS kind, x.name AS name, x.aliases AS aliases, x.authority AS authority, x.descriptions AS descriptions,
x.articleCount AS articleCount, x.mentionCount AS mentionCount, x.joinedBy AS joinedBy;

// Event
x.id AS id, x.type AS type, x.title AS title, x.status AS status, x.edtf AS edtf, x.timeZone AS timeZone,
x.dateReason AS dateReason, x.dateConflict AS dateConflict, x.reportCount AS reportCount, x.articleCount AS articleCount,
x.firstPublished AS firstPublished, x.firstRecorded AS firstRecorded, x.joinedBy AS joinedBy;

// Statement
x.id AS id, x.mode AS mode, x.text AS text, x.verb AS verb, x.speakerText AS speakerText, x.viaText AS viaText, x.edtf AS edtf,
x.topics AS topics, x.versionCount AS versionCount, x.articleCount AS articleCount, x.firstPublished AS firstPublished,
x.firstRecorded AS firstRecorded, x.joinedBy AS joinedBy;

// Article
x.id AS id, x.title AS title, x.language AS language, x.url AS url, x.publisher AS publisher, x.authors AS authors,
x.published AS published, x.publishedStart AS publishedStart, x.recordedAt AS recordedAt;

// ArticleHead
x.id AS articleId, x.title AS articleTitle, x.language AS language, x.url AS url, x.publisher AS publisher, x.authors AS authors,
x.published AS published, x.publishedStart AS articlePublishedStart, x.recordedAt AS articleRecordedAt;

// Curation
x.id AS id, x.kind AS kind, x.sentence AS subject, x.who AS who, x.madeAt AS madeAt, x.why AS why, x.state AS state,
x.stateReason AS stateReason, x.undoneBy AS undoneBy, x.undoneAt AS undoneAt;
