// Where a list of things `n` that hold some words begins, by label. That they hold them is a condition of its own.

// Actor
MATCH (n:Actor);

// Event
MATCH (n:Event);

// Statement
MATCH (n:Statement);

// Article
MATCH (n:Article);
