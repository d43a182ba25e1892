// Which tables hold the graph? Run at every start.
// Variant: LadybugDB wants its tables declared; it has no further indexes than the primary keys.
// Parameters: none
// Columns: none

CREATE NODE TABLE IF NOT EXISTS Article (
  id STRING PRIMARY KEY, title STRING, language STRING, url STRING, publisher STRING, authors STRING[],
  published STRING, publishedStart STRING, publishedEnd STRING, text STRING, folded STRING,
  recordedAt STRING, contentHash STRING, problems STRING,
  blocks STRING, omissions STRING
);
CREATE NODE TABLE IF NOT EXISTS Appearance (
  id STRING PRIMARY KEY, articleId STRING, localId STRING, kind STRING, name STRING, aliases STRING[],
  authority STRING, descriptions STRING[], spans STRING[], quotes STRING[], rule STRING, digest STRING,
  actor STRING
);
CREATE NODE TABLE IF NOT EXISTS Report (
  id STRING PRIMARY KEY, articleId STRING, localId STRING, type STRING, title STRING, status STRING,
  edtf STRING, earliest STRING, latest STRING, timeZone STRING, spans STRING[], quotes STRING[],
  publishedStart STRING, recordedAt STRING, rule STRING, digest STRING, claims STRING, event STRING, eventRule STRING
);
CREATE NODE TABLE IF NOT EXISTS DateClaim (
  id STRING PRIMARY KEY, articleId STRING, position INT64, edtf STRING, earliest STRING, latest STRING, timeZone STRING,
  raw STRING, span STRING, quote STRING, reason STRING, rule STRING
);
CREATE NODE TABLE IF NOT EXISTS Version (
  id STRING PRIMARY KEY, articleId STRING, localId STRING, mode STRING, text STRING, span STRING, quote STRING,
  verb STRING, speakerText STRING, viaText STRING, edtf STRING, earliest STRING, latest STRING,
  topics STRING[], publishedStart STRING, recordedAt STRING, rule STRING, digest STRING,
  statement STRING, statementRule STRING
);
CREATE NODE TABLE IF NOT EXISTS Actor (
  id STRING PRIMARY KEY, kind STRING, name STRING, aliases STRING[], authority STRING, descriptions STRING[],
  folded STRING, articleCount INT64, mentionCount INT64, keys STRING[], joinedBy STRING[], hidden BOOLEAN
);
CREATE NODE TABLE IF NOT EXISTS Event (
  id STRING PRIMARY KEY, type STRING, title STRING, status STRING, edtf STRING, earliest STRING, latest STRING,
  sortStart STRING, sortEnd STRING, precision STRING, timeZone STRING, dateReason STRING, dateConflict BOOLEAN,
  claimed STRING[], folded STRING, reportCount INT64, articleCount INT64, firstPublished STRING, firstRecorded STRING,
  joinedBy STRING[], hidden BOOLEAN, signature STRING,
  reports STRING, participants STRING, place STRING
);
CREATE NODE TABLE IF NOT EXISTS Statement (
  id STRING PRIMARY KEY, mode STRING, text STRING, verb STRING, speakerText STRING, viaText STRING,
  edtf STRING, earliest STRING, latest STRING, sortStart STRING, sortEnd STRING, precision STRING,
  topics STRING[], folded STRING, versionCount INT64, articleCount INT64, firstPublished STRING, firstRecorded STRING,
  joinedBy STRING[], signature STRING, versions STRING, speaker STRING, via STRING, addressees STRING, about STRING,
  occasion STRING, aboutEvents STRING
);
CREATE NODE TABLE IF NOT EXISTS Name (id STRING PRIMARY KEY);
CREATE NODE TABLE IF NOT EXISTS Key (
  id STRING PRIMARY KEY, record STRING, actor STRING, bearers STRING[]
);
CREATE NODE TABLE IF NOT EXISTS Curation (
  id STRING PRIMARY KEY, kind STRING, about STRING, sentence STRING, who STRING, madeAt STRING, why STRING, state STRING,
  stateReason STRING, undoneBy STRING, undoneAt STRING, sequence INT64, record STRING
);
CREATE NODE TABLE IF NOT EXISTS Writer (id STRING PRIMARY KEY, turn INT64);

CREATE REL TABLE IF NOT EXISTS STANDS_IN (FROM Appearance TO Article, FROM Report TO Article, FROM Version TO Article);
CREATE REL TABLE IF NOT EXISTS CLAIMS (FROM Report TO DateClaim);
CREATE REL TABLE IF NOT EXISTS NAMES (FROM Appearance TO Actor, rule STRING);
CREATE REL TABLE IF NOT EXISTS TELLS_OF (FROM Report TO Event, rule STRING);
CREATE REL TABLE IF NOT EXISTS WORDS (FROM Version TO Statement, rule STRING);
CREATE REL TABLE IF NOT EXISTS IS_CALLED (FROM Actor TO Name);
CREATE REL TABLE IF NOT EXISTS MENTIONS (FROM Article TO Actor, count INT64);
CREATE REL TABLE IF NOT EXISTS TOOK_PART_IN (FROM Actor TO Event, role STRING, reportCount INT64);
CREATE REL TABLE IF NOT EXISTS TOOK_PLACE_IN (FROM Event TO Actor);
CREATE REL TABLE IF NOT EXISTS SAID (FROM Actor TO Statement);
CREATE REL TABLE IF NOT EXISTS RELAYED (FROM Actor TO Statement);
CREATE REL TABLE IF NOT EXISTS ADDRESSED_TO (FROM Statement TO Actor);
CREATE REL TABLE IF NOT EXISTS IS_ABOUT (FROM Statement TO Actor);
CREATE REL TABLE IF NOT EXISTS IS_ABOUT_EVENT (FROM Statement TO Event);
CREATE REL TABLE IF NOT EXISTS SAID_AT (FROM Statement TO Event);
CREATE REL TABLE IF NOT EXISTS CORRECTS (FROM Curation TO Actor, FROM Curation TO Event);
