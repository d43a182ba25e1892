// Conditions on a curation `n`, composed by `src/store/condition.ts`.

// never: nothing fits.
1 = 0;

// kinds
n.kind IN $kinds;

// states
n.state IN $states;

// who
n.who = $who;

// subject: its record names this id.
n.record CONTAINS $subject;
