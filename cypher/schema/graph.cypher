// Which constraints and indexes does the graph need? Run at every start.
// Parameters: none
// Columns: none

CREATE CONSTRAINT article_id IF NOT EXISTS FOR (n:Article) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT appearance_id IF NOT EXISTS FOR (n:Appearance) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT report_id IF NOT EXISTS FOR (n:Report) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT date_claim_id IF NOT EXISTS FOR (n:DateClaim) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT version_id IF NOT EXISTS FOR (n:Version) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT actor_id IF NOT EXISTS FOR (n:Actor) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT event_id IF NOT EXISTS FOR (n:Event) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT statement_id IF NOT EXISTS FOR (n:Statement) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT name_id IF NOT EXISTS FOR (n:Name) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT key_id IF NOT EXISTS FOR (n:Key) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT curation_id IF NOT EXISTS FOR (n:Curation) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT writer_id IF NOT EXISTS FOR (n:Writer) REQUIRE n.id IS UNIQUE;
CREATE INDEX event_sort_start IF NOT EXISTS FOR (n:Event) ON (n.sortStart);
CREATE INDEX event_type IF NOT EXISTS FOR (n:Event) ON (n.type);
CREATE INDEX event_date_conflict IF NOT EXISTS FOR (n:Event) ON (n.dateConflict);
CREATE INDEX statement_sort_start IF NOT EXISTS FOR (n:Statement) ON (n.sortStart);
CREATE INDEX article_published_start IF NOT EXISTS FOR (n:Article) ON (n.publishedStart);
CREATE INDEX article_publisher IF NOT EXISTS FOR (n:Article) ON (n.publisher);
CREATE INDEX actor_article_count IF NOT EXISTS FOR (n:Actor) ON (n.articleCount);
CREATE INDEX actor_kind IF NOT EXISTS FOR (n:Actor) ON (n.kind);
CREATE INDEX actor_name IF NOT EXISTS FOR (n:Actor) ON (n.name);
CREATE INDEX appearance_article_id IF NOT EXISTS FOR (n:Appearance) ON (n.articleId);
CREATE INDEX report_article_id IF NOT EXISTS FOR (n:Report) ON (n.articleId);
CREATE INDEX version_article_id IF NOT EXISTS FOR (n:Version) ON (n.articleId);
CREATE INDEX date_claim_article_id IF NOT EXISTS FOR (n:DateClaim) ON (n.articleId);
CREATE FULLTEXT INDEX actor_words IF NOT EXISTS FOR (n:Actor) ON EACH [n.folded] OPTIONS { indexConfig: { `fulltext.analyzer`: 'cjk' } };
CREATE FULLTEXT INDEX event_words IF NOT EXISTS FOR (n:Event) ON EACH [n.folded] OPTIONS { indexConfig: { `fulltext.analyzer`: 'cjk' } };
CREATE FULLTEXT INDEX statement_words IF NOT EXISTS FOR (n:Statement) ON EACH [n.folded] OPTIONS { indexConfig: { `fulltext.analyzer`: 'cjk' } };
CREATE FULLTEXT INDEX article_words IF NOT EXISTS FOR (n:Article) ON EACH [n.folded] OPTIONS { indexConfig: { `fulltext.analyzer`: 'cjk' } };
