// Who took part in these events, and where did they take place?
// Variant: LadybugDB goes by primary keys, which the things themselves repeat; a relation costs it a reading of the other table.
// Columns of a list that is unwound keep their first value after such a look-up (0.19.1), but not once another list is unwound.
// Parameters: ids (list of text)
// Columns: owner (event), link (PARTICIPANT or PLACE), role, reportCount, those of Actor
UNWIND $ids AS wanted
MATCH (e:Event {id: wanted}) UNWIND string_split(e.participants, '\n') AS line
UNWIND [left(line, 24)] AS one
MATCH (x:Actor {id: one}) WHERE NOT x.hidden
WITH wanted, x, string_split(line, ' ')[2] AS count, line
RETURN wanted AS owner, 'PARTICIPANT' AS link,
  CASE WHEN line ENDS WITH ' ' THEN NULL ELSE substring(line, 27 + size(count), size(line)) END AS role,
  CAST(count AS INT64) AS reportCount, <<Actor x>>
UNION ALL
UNWIND $ids AS wanted
MATCH (e:Event {id: wanted}) MATCH (x:Actor {id: e.place}) WHERE NOT x.hidden
RETURN wanted AS owner, 'PLACE' AS link, '' AS role, 0 AS reportCount, <<Actor x>>
