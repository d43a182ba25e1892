/** Matches nothing: in place of words that a language does not have, or that do not count in it. Global, as some of these places need. */
export const NEVER = /(?!)/g;
