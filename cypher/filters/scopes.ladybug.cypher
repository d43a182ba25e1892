// Where a list begins, as in the common form.
// Variant: LadybugDB calls `split` otherwise.

// Relation.events
UNWIND string_split(parent, ' ') AS one MATCH (n:Event {id: one});

// Relation.statements
UNWIND string_split(parent, ' ') AS one MATCH (n:Statement {id: one});
