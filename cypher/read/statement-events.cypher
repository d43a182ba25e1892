// At which event were these statements made, and which are they about?
// Parameters: ids (list of text)
// Columns: owner (statement), role, those of Event
UNWIND $ids AS wanted
MATCH (:Statement {id: wanted})-[:SAID_AT]->(x:Event) WHERE NOT x.hidden
RETURN wanted AS owner, 'OCCASION' AS role, <<Event x>>
UNION ALL
UNWIND $ids AS wanted
MATCH (:Statement {id: wanted})-[:IS_ABOUT_EVENT]->(x:Event) WHERE NOT x.hidden
RETURN wanted AS owner, 'ABOUT' AS role, <<Event x>>
