// What do these articles say, word for word, and what was not understood of it?
// Parameters: ids (list of text)
// Columns: id, text, blocks (JSON), problems (JSON), omissions (JSON)
UNWIND $ids AS wanted
MATCH (x:Article {id: wanted})
RETURN x.id AS id, x.text AS text, x.blocks AS blocks, x.problems AS problems, x.omissions AS omissions
